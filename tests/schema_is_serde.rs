//! The published schema and the typed reader are the same format: each message is accepted by both or by neither. Held
//! against two independent validators, so that a mistake in one of them is not taken for the truth.

use std::collections::BTreeMap;

use klagesak_core::Melding;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::{LayerName, Outcome};
use klagesak_syntetisk::{Chance, Generator, Meldinger};
use klagesak_tests::{message, reader_accepts, series, typed_reader_accepts};
use klagesak_validate::{Options, base, validate};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::published::Published;

/// What each of the four says of a message.
#[derive(Debug, PartialEq, Eq)]
struct Verdicts {
    /// Of the core, which is what the types alone can say.
    typed: bool,
    core: bool,
    reader: bool,
    jsonschema: bool,
    boon: bool,
}

impl Verdicts {
    fn of((meldingstype, message): &(Meldingstype, Value)) -> Self {
        let published = Published::of(meldingstype, message);
        let bytes = serde_json::to_vec(message).unwrap();
        Self {
            typed: typed_reader_accepts(meldingstype, &bytes),
            core: Published::core(meldingstype).boon_accepts(message),
            reader: reader_accepts(meldingstype, &bytes),
            jsonschema: published.jsonschema.is_valid(message),
            boon: published.boon_accepts(message),
        }
    }

    fn agree(&self) -> bool {
        [self.reader, self.jsonschema] == [self.boon; 2] && self.typed == self.core
    }
}

/// What the typed reader and the schema have against a message: places and reasons.
fn reasons((meldingstype, message): &(Meldingstype, Value)) -> String {
    let bytes = serde_json::to_vec(message).unwrap();
    let typed = klagesak_core::read(&bytes).map_or_else(|e| e.to_string(), |_| "accepted".into());
    let schema: Vec<_> = Published::of(meldingstype, message)
        .jsonschema
        .iter_errors(message)
        .map(|e| format!("{} {}", e.instance_path(), e.schema_path()))
        .collect();
    format!("{meldingstype}: reader: {typed}; schema: {schema:?}")
}

#[test]
fn ten_thousand_messages_are_accepted_by_all_or_by_none() {
    let (mut accepted, mut refused, mut wrong) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for (number, message) in series(20).take(10_000).enumerate() {
        let verdicts = Verdicts::of(&message);
        let count = if verdicts.boon { &mut accepted } else { &mut refused };
        *count.entry(message.0.to_string()).or_insert(0) += 1;
        if !verdicts.agree() {
            wrong.push(format!("{number}: {verdicts:?} {}", reasons(&message)));
        }
    }
    let shown = wrong[..wrong.len().min(20)].join("\n");
    assert!(wrong.is_empty(), "{} of them, such as\n{shown}", wrong.len());
    // A series of a type that is all right or all wrong would show nothing.
    for meldingstype in Melding::TYPER.iter().map(Meldingstype::to_string) {
        assert!((250..1_000).contains(&accepted[&meldingstype]), "{meldingstype}: {accepted:?}");
        assert!((250..1_000).contains(&refused[&meldingstype]), "{meldingstype}: {refused:?}");
    }
}

#[test]
fn the_layer_of_structure_passes_what_the_schema_accepts() {
    let options = Options::new(base::NOW.parse().unwrap());
    // What a newer minor version may have added is let through, so there the layer is milder than the schema of 1.0. A message
    // that does not say what type it is has no schema to be held against.
    let current = |(meldingstype, message): &(Meldingstype, Value)| {
        message["versjon"] == "1.0" && message["meldingstype"] == meldingstype.to_string()
    };
    for message in series(22).filter(current).take(4_000) {
        let report = validate(&serde_json::to_vec(&message.1).unwrap(), &options);
        let layer = report.layers.iter().find(|l| l.name == LayerName::Schema).unwrap();
        let schema = &Published::of(&message.0, &message.1).jsonschema;
        assert_eq!(layer.outcome == Outcome::Passed, schema.is_valid(&message.1), "{}", reasons(&message));
    }
}

#[test]
fn an_unchanged_message_is_accepted() {
    let large = Generator::new(21).large(true).take(3);
    for message in Meldinger::new(21).take(800).chain(large) {
        let verdicts = Verdicts::of(&(message.meldingstype(), klagesak_tests::value(&message)));
        assert!(verdicts.boon && verdicts.agree(), "{verdicts:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn any_message_is_accepted_by_all_or_by_none(seed: u64, number in 0_u64..1000, changes in 1_u32..4) {
        let message = message(seed, number, changes);
        prop_assert!(Verdicts::of(&message).agree(), "{}", reasons(&message));
    }

    #[test]
    fn what_is_accepted_is_written_as_it_was_read(seed: u64, number in 0_u64..1000, changes in 1_u32..3) {
        let (_, message) = message(seed, number, changes);
        if let Ok(read) = klagesak_core::read(&serde_json::to_vec(&message).unwrap()) {
            let written = read.write().unwrap();
            prop_assert_eq!(klagesak_core::read(&written).unwrap(), read);
        }
    }

    #[test]
    fn equal_messages_are_equal_bytes(seed: u64, number in 0_u64..1000) {
        let (_, message) = message(seed, number, 0);
        let bytes = klagesak_core::read(&serde_json::to_vec(&message).unwrap()).unwrap().write().unwrap();
        let mut chance = Chance::new(seed, number);
        let shuffled = shuffled(&message, &mut chance);
        let pretty = serde_json::to_vec_pretty(&shuffled).unwrap();
        prop_assert_eq!(klagesak_core::read(&pretty).unwrap().write().unwrap(), bytes);
    }

    #[test]
    fn what_a_newer_minor_version_added_survives(seed: u64, number in 0_u64..1000, added in 1_u32..6) {
        let (meldingstype, mut message) = message(seed, number, 0);
        message["versjon"] = json!("1.1");
        if meldingstype == Meldingstype::Oversendelse {
            message["innhold"]["klage"]["fremsettelser"][0]["kanal"] = json!("VIDEO");
        }
        let mut chance = Chance::new(seed, number);
        for n in 0..added {
            add_field(&mut message, &format!("nytt{n}"), &mut chance);
        }
        let read = klagesak_core::read(&serde_json::to_vec(&message).unwrap()).unwrap();
        let written: Value = serde_json::from_slice(&read.write().unwrap()).unwrap();
        prop_assert_eq!(written, message);
    }
}

/// A few letters, such as U+0958, are two code points in NFC, so that a text of full length no longer fits when it is written.
#[test]
fn a_text_that_grows_in_nfc_is_written_as_it_was_read() {
    let (_, mut message) = message(1, 0, 0);
    message["system"]["navn"] = json!("\u{958}".repeat(100));
    let read = klagesak_core::read(&serde_json::to_vec(&message).unwrap()).unwrap();
    assert!(klagesak_core::read(&read.write().unwrap()) == Ok(read));
}

/// The same value with the fields of every object in another order.
fn shuffled(value: &Value, chance: &mut Chance) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| shuffled(item, chance)).collect(),
        Value::Object(fields) => {
            let mut left: Vec<_> = fields.iter().collect();
            let mut mixed = Map::new();
            while !left.is_empty() {
                let (name, field) = left.swap_remove(chance.below(left.len().try_into().unwrap()) as usize);
                mixed.insert(name.clone(), shuffled(field, chance));
            }
            Value::Object(mixed)
        }
        simple => simple.clone(),
    }
}

/// Adds a field to a random object of the message, extensions excepted: they are open, so nothing in them is unknown.
fn add_field(message: &mut Value, name: &str, chance: &mut Chance) {
    let mut at = message;
    loop {
        let deeper = match at {
            Value::Object(fields) => {
                let objects = fields.iter().filter(|(n, v)| *n != "utvidelser" && holds_object(v));
                let names: Vec<_> = objects.map(|(n, _)| n.clone()).collect();
                if names.is_empty() || chance.percent(30) {
                    fields.insert(name.into(), json!({ "a": [1, "å"] }));
                    return;
                }
                chance.pick(&names).unwrap().clone()
            }
            _ => chance.below(at.as_array().unwrap().len().try_into().unwrap()).to_string(),
        };
        at = at.pointer_mut(&format!("/{deeper}")).unwrap();
    }
}

fn holds_object(value: &Value) -> bool {
    value.is_object()
        || value.as_array().is_some_and(|items| items.iter().all(Value::is_object) && !items.is_empty())
}
