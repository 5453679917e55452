//! The examples of the rules, and properties of the comparison.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::Example;
use klagesak_core::{Melding, schema};
use klagesak_syntetisk::{Chance, mutate};
use serde_json::{Value, json};

use super::*;

type Found = BTreeSet<(String, String)>;

fn found(example: &Example) -> Found {
    let comparison = example::comparison(example).unwrap_or_else(|| panic!("{} does not fit", example.name));
    let place = |c: &Change| (c.finding.rule.id.to_string(), c.finding.pointer.to_string());
    comparison.changes.iter().map(place).collect()
}

#[test]
fn breaking_examples_give_exactly_their_rule_at_exactly_its_place() {
    for rule in rules::all() {
        assert!(rule.breaks().next().is_some(), "{}", rule.id);
        for example in rule.breaks() {
            let expected: Found =
                example.expected(&rule.id).map(|(id, at)| (id.to_owned(), at.to_owned())).collect();
            assert_eq!(found(&example), expected, "{} {}", rule.id, example.name);
        }
    }
}

#[test]
fn holding_examples_give_nothing() {
    for rule in rules::all() {
        assert!(rule.holds().next().is_some(), "{}", rule.id);
        for example in rule.holds() {
            assert_eq!(found(&example), Found::new(), "{} {}", rule.id, example.name);
        }
    }
}

#[test]
fn findings_fill_exactly_the_placeholders_of_their_message() {
    for rule in rules::all() {
        for example in rule.breaks() {
            for change in example::comparison(&example).unwrap().changes {
                for &language in klagesak_core::Language::ALL {
                    let message = change.finding.message(language);
                    assert!(!message.contains(['{', '}']), "{}: {message}", rule.id);
                    assert!(!message.contains("skjult"), "{}: {message}", rule.id);
                }
                for (name, _) in &change.finding.params {
                    let placeholder = format!("{{{name}}}");
                    assert!(change.finding.rule.message().nb.contains(&placeholder), "{} {name}", rule.id);
                }
            }
        }
    }
}

#[test]
fn every_published_schema_is_itself() {
    for meldingstype in Melding::TYPER {
        let schema = schema::message(meldingstype);
        let comparison = diff(&schema, &schema).unwrap();
        assert!(comparison.changes.is_empty() && comparison.enough(), "{meldingstype}");
        assert_eq!(comparison.old.unwrap().to_string(), "1.0");
    }
}

#[test]
fn a_recursive_schema_ends() {
    let old = json!({
        "$ref": "#/$defs/A",
        "$defs": { "A": { "properties": { "a": { "$ref": "#/$defs/A" }, "b": { "maxLength": 3 } } } },
    });
    let mut new = old.clone();
    new["$defs"]["A"]["properties"]["b"]["maxLength"] = 2.into();
    let changes = diff(&old, &new).unwrap().changes;
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].finding.pointer.as_str(), "/$defs/A/properties/b");
    assert_eq!(changes[0].field.as_str(), "/b");
    // One that is nothing but itself.
    for round in [
        json!({ "$ref": "#" }),
        json!({ "allOf": [{ "$ref": "#" }] }),
        json!({ "anyOf": [{ "$ref": "#" }, { "$ref": "#" }] }),
    ] {
        assert!(diff(&round, &round).unwrap().changes.is_empty());
        assert!(!diff(&round, &json!({ "maxLength": 1 })).unwrap().changes.is_empty());
    }
}

#[test]
fn references_that_multiply_are_given_up_or_finished_in_time() {
    // Two rounds of different length: every pair of the two is another comparison.
    let round = |length: usize| {
        let definitions: serde_json::Map<_, _> = (0..length)
            .map(|n| {
                let next = format!("#/$defs/d{}", (n + 1) % length);
                (format!("d{n}"), json!({ "properties": { "a": { "allOf": [{ "$ref": next }] } } }))
            })
            .collect();
        json!({ "allOf": [{ "$ref": "#/$defs/d0" }], "$defs": definitions })
    };
    assert!(diff(&round(7), &round(11)).unwrap().changes.is_empty());
    assert_eq!(diff(&round(1009), &round(1013)).unwrap_err(), KompatError::TooLarge);
    // Alternatives that double at every level.
    let mut definitions = serde_json::Map::new();
    for n in 0..60 {
        let next = json!({ "$ref": format!("#/$defs/d{}", n + 1) });
        definitions.insert(format!("d{n}"), json!({ "anyOf": [next, next], "allOf": [next, next] }));
    }
    definitions.insert("d60".into(), json!({ "type": "string" }));
    let bomb = json!({ "$ref": "#/$defs/d0", "$defs": definitions });
    assert!(diff(&bomb, &bomb).is_ok_and(|comparison| comparison.changes.is_empty()));
}

#[test]
fn what_is_no_schema_is_refused_and_what_is_strange_is_survived() {
    assert_eq!(diff(&json!([]), &json!({})).unwrap_err(), KompatError::NotASchema);
    let strange = [
        json!(true),
        json!(false),
        json!({ "type": 7, "properties": [], "required": {}, "enum": "x", "maxLength": "1", "items": [1] }),
        json!({ "$ref": "https://example.org/x", "$defs": { "a~/b": { "$ref": "#/$defs/a~0~1b" } } }),
        json!({ "properties": { "a/b\u{202e}": { "pattern": "[" }, "": {} }, "if": {}, "then": { "not": {} } }),
        json!({ "allOf": [{ "properties": { "a": {} } }, { "properties": { "b": {} } }] }),
    ];
    for old in &strange {
        for new in &strange {
            let comparison = diff(old, new).unwrap();
            assert_eq!(comparison.changes.is_empty(), old == new, "{old} {new} {:?}", comparison.changes);
        }
    }
}

#[test]
fn a_broken_schema_is_itself_and_is_survived() {
    let mut refused = 0;
    for round in 0..400 {
        let chance = &mut Chance::new(51, round);
        let old = schema::message(&Meldingstype::Trekk);
        let broken = (0..4).fold(old.clone(), |schema, _| mutate(&schema, chance));
        let Ok(own) = diff(&broken, &broken) else {
            refused += 1;
            continue;
        };
        assert!(own.changes.is_empty(), "round {round}: {:?}", own.changes);
        diff(&old, &broken).unwrap();
        diff(&broken, &old).unwrap();
    }
    assert!(refused < 20, "{refused}");
}

#[test]
fn what_is_negated_counts_as_unclear_both_ways() {
    let old = json!({ "not": { "$ref": "#/$defs/A" }, "$defs": { "A": { "maxLength": 3 } } });
    let mut new = old.clone();
    new["$defs"]["A"]["maxLength"] = 4.into();
    let comparison = diff(&old, &new).unwrap();
    assert_eq!((comparison.readers(), comparison.writers()), (Effect::Unclear, Effect::Unclear));
    assert_eq!(comparison.demanded(), Step::Major);
}

#[test]
fn a_definition_shared_by_schemas_is_told_of_once() {
    let folder = |max: u32| -> Files {
        let of = |t| {
            let mut schema: Value = schema::message(t);
            schema["$defs"]["Virksomhet"]["properties"]["navn"]["maxLength"] = max.into();
            (schema::message_file(t), schema)
        };
        Melding::TYPER.iter().map(of).collect()
    };
    let comparison = diff_files(&folder(200), &folder(100)).unwrap();
    assert_eq!(comparison.changes.len(), 1);
    assert_eq!(comparison.changes[0].files.len(), Melding::TYPER.len());
    assert_eq!(comparison.changes[0].field.as_str(), "/avsender/navn");
}

/// The verdict on two schemas: for readers, and for writers.
fn verdict(old: &Value, new: &Value) -> (Effect, Effect) {
    let comparison = diff(old, new).unwrap();
    (comparison.readers(), comparison.writers())
}

const UNCLEAR: (Effect, Effect) = (Effect::Unclear, Effect::Unclear);
const NOTHING: (Effect, Effect) = (Effect::Safe, Effect::Safe);

#[test]
fn a_reference_is_followed_however_it_is_written() {
    let schema = |reference: &str, name: &str, definition: Value| {
        json!({
            "$id": "https://example.org/1.0/a.schema.json",
            "properties": { "a": { "$ref": reference } },
            "$defs": { name: definition },
        })
    };
    for (reference, name) in [
        ("#foo", "F"),
        ("#/$defs/F%20x", "F x"),
        ("#/%24defs/%C3%B8", "ø"),
        ("a.schema.json#/$defs/F", "F"),
        ("/1.0/a.schema.json#/$defs/F", "F"),
        ("https://example.org/1.0/a.schema.json#foo", "F"),
    ] {
        let of = |max: u32| schema(reference, name, json!({ "$anchor": "foo", "maxLength": max }));
        assert!(diff(&of(3), &of(3)).unwrap().changes.is_empty(), "{reference}");
        assert_eq!(verdict(&of(3), &of(2)), (Effect::Breaks, Effect::Safe), "{reference}");
        let inlined = json!({ "$id": "https://example.org/1.0/a.schema.json", "properties": { "a": { "maxLength": 3 } } });
        assert!(diff(&of(3), &inlined).unwrap().changes.is_empty(), "{reference}");
    }
}

#[test]
fn what_a_reference_that_is_not_followed_leads_to_may_not_change() {
    let schema = |keyword: &str, reference: &str, max: u32| {
        json!({
            "properties": { "a": { keyword: reference } },
            "$defs": { "F": { "$dynamicAnchor": "foo", "maxLength": max } },
        })
    };
    for (keyword, reference) in [
        ("$dynamicRef", "#foo"),
        ("$ref", "https://example.org/other.json"),
        ("$ref", "other.json#/$defs/F"),
        ("$ref", "#/$defs/%zz"),
        ("$ref", "#nowhere"),
    ] {
        let of = |max| schema(keyword, reference, max);
        assert!(diff(&of(3), &of(3)).unwrap().changes.is_empty(), "{reference}");
        assert_eq!(verdict(&of(3), &of(2)), UNCLEAR, "{reference}");
        let within = |max| json!({ "not": { "if": of(max)["properties"]["a"] }, "$defs": of(max)["$defs"] });
        assert!(diff(&within(3), &within(3)).unwrap().changes.is_empty(), "{reference}");
        assert_eq!(verdict(&within(3), &within(2)), UNCLEAR, "{reference}");
    }
}

#[test]
fn only_readers_of_messages_keep_what_they_do_not_know() {
    let schema = |meldingstype: bool, more: bool| {
        let mut schema = json!({
            "properties": { "a": { "enum": ["A"] }, "o": { "additionalProperties": more } },
            "additionalProperties": false,
        });
        if meldingstype {
            schema["properties"]["meldingstype"] = json!({ "const": "klagesak.trekk" });
        }
        if more {
            schema["properties"]["b"] = json!({ "type": "string" });
            schema["properties"]["a"]["enum"] = json!(["A", "B"]);
        }
        schema
    };
    let message = diff(&schema(true, false), &schema(true, true)).unwrap();
    assert_eq!(
        (message.readers(), message.writers(), message.demanded()),
        (Effect::Safe, Effect::Safe, Step::Minor)
    );
    let other = diff(&schema(false, false), &schema(false, true)).unwrap();
    assert_eq!(other.changes.len(), 3);
    for change in &other.changes {
        let told = (change.readers, change.writers, change.step);
        assert_eq!(told, (Effect::Safe, Effect::Breaks, Step::Major), "{}", change.finding.rule.id);
    }
    // A report has the type of the message it is about.
    let report = schema::report(None);
    let mut longer = report.clone();
    longer["properties"]["nytt"] = json!({ "type": "string" });
    assert_eq!(verdict(&report, &longer), (Effect::Safe, Effect::Breaks));
    // Where the reader takes any field, one with a name is nothing new to it.
    let open = json!({ "type": "object" });
    let named = json!({ "type": "object", "properties": { "a": true } });
    assert_eq!(verdict(&open, &named), NOTHING);
}

#[test]
fn a_field_gone_where_only_evaluated_ones_may_be_is_unclear() {
    let text = json!({ "type": "string" });
    let (both, one) = (json!({ "a": text, "b": text }), json!({ "a": text }));
    let by_reference = |fields: &Value| json!({ "$ref": "#/$defs/A", "unevaluatedProperties": false, "$defs": { "A": { "properties": fields } } });
    let by_alternative = |fields: &Value| json!({ "anyOf": [{ "properties": fields }, { "required": ["c"] }], "unevaluatedProperties": false });
    for of in [&by_reference as &dyn Fn(&Value) -> Value, &by_alternative] {
        assert!(diff(&of(&both), &of(&both)).unwrap().changes.is_empty());
        assert_eq!(verdict(&of(&both), &of(&one)).0, Effect::Unclear);
    }
    let items = |more: Value| {
        let mut list = json!({ "contains": text, "unevaluatedItems": false });
        list.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        list
    };
    assert_eq!(verdict(&items(json!({ "items": text })), &items(json!({}))), UNCLEAR);
}

#[test]
fn limits_that_limit_nothing_are_no_change() {
    for limit in ["minLength", "minItems", "minProperties"] {
        assert!(diff(&json!({}), &json!({ limit: 0 })).unwrap().changes.is_empty(), "{limit}");
        assert_eq!(diff(&json!({}), &json!({ limit: 1 })).unwrap().changes.len(), 1, "{limit}");
    }
    let above = json!({ "type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10 });
    let from = json!({ "type": "integer", "minimum": 1, "maximum": 9 });
    assert!(diff(&above, &from).unwrap().changes.is_empty());
    let fraction = |schema: &Value| {
        let mut schema = schema.clone();
        schema["type"] = "number".into();
        schema
    };
    assert_eq!(diff(&fraction(&above), &fraction(&from)).unwrap().readers(), Effect::Breaks);
}

#[test]
fn alternatives_that_only_list_values_are_a_list_of_values_and_all_others_are_unclear() {
    let list = json!({ "enum": ["A", "B"] });
    for keyword in ["anyOf", "oneOf"] {
        let written = json!({ keyword: [{ "const": "B" }, { "const": "A" }] });
        assert!(diff(&list, &written).unwrap().changes.is_empty(), "{keyword}");
        let of = |length: u32| json!({ keyword: [{ "type": "integer" }, { "type": "string", "maxLength": length }] });
        assert!(diff(&of(5), &of(5)).unwrap().changes.is_empty(), "{keyword}");
        assert_eq!(verdict(&of(5), &of(6)), UNCLEAR, "{keyword}");
    }
}
