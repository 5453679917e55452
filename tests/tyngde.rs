//! What an office must fill in: the fields the smallest message of each type has, counted in its schema. The ordinary road gets no
//! heavier when the format learns to say more.
//!
//! `cargo test -p klagesak-tests tyngde:: -- --nocapture` prints the numbers.

use klagesak_core::kodeverk::Kodeverk as _;
use klagesak_core::{Melding, schema};
use serde_json::Value;

/// How many there were in the draft form, before the oversendelse could tell of more than the ordinary case.
const DRAFT: [(&str, usize); 8] = [
    ("klagesak.oversendelse", 66),
    ("klagesak.kvittering", 20),
    ("klagesak.status", 23),
    ("klagesak.forespoersel", 25),
    ("klagesak.ettersendelse", 30),
    ("klagesak.avgjoerelse", 36),
    ("klagesak.trekk", 21),
    ("klagesak.retur", 20),
];

/// The values a schema cannot do without: itself, or those of its mandatory fields, of as many items as a list must have, and of the
/// lightest alternative.
fn mandatory(root: &Value, node: &Value) -> usize {
    if let Some(place) = node.get("$ref").and_then(Value::as_str) {
        return mandatory(root, root.pointer(place.trim_start_matches('#')).unwrap());
    }
    let list = |name: &str| node.get(name).and_then(Value::as_array);
    let one_of = list("anyOf").or_else(|| list("oneOf"));
    let lightest = one_of.and_then(|all| all.iter().map(|each| mandatory(root, each)).min());
    let fields = list("required").zip(node.get("properties")).map(|(names, properties)| {
        names.iter().map(|name| mandatory(root, &properties[name.as_str().unwrap()])).sum()
    });
    let items = node.get("minItems").and_then(Value::as_u64).zip(node.get("items"));
    let items = items.map(|(least, item)| usize::try_from(least).unwrap() * mandatory(root, item));
    let parts: Vec<usize> = [lightest, fields, items].into_iter().flatten().collect();
    parts.iter().sum::<usize>().max(1)
}

#[test]
fn the_smallest_message_is_no_heavier_than_it_was() {
    for (name, draft) in DRAFT {
        let meldingstype = Melding::TYPER.iter().find(|meldingstype| meldingstype.verdi() == name).unwrap();
        let schema = schema::message(meldingstype);
        let now = mandatory(&schema, &schema);
        println!("{name}: {draft} mandatory values in the draft, {now} now");
        assert!(now <= draft, "{name}: {now}, and there were {draft}");
        assert!(now > 15, "{name}: {now}; the count is wrong");
    }
}

#[test]
fn what_is_mandatory_is_counted_down_to_the_values() {
    let schema = serde_json::json!({
        "required": ["a", "b", "c"],
        "properties": {
            "a": {"type": "string"},
            "b": {"$ref": "#/$defs/b"},
            "c": {"type": "array", "minItems": 2, "items": {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/b"}]}},
            "d": {"type": "string"}
        },
        "$defs": {"b": {"required": ["x", "y"], "properties": {"x": {}, "y": {}, "z": {}}}}
    });
    assert_eq!(mandatory(&schema, &schema), 1 + 2 + 2);
}
