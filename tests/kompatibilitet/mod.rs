//! What the comparison of schemas says, held against messages. `docs/kompatibilitet.md` tells what is promised:
//!
//! - safe for readers: every message of the old version is valid under the new schema;
//! - safe for writers: every message that is valid under the new schema is read by a reader of the old version, which writes it
//!   back as it was.

mod endre;
mod skriv;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jsonschema::Validator;
use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::schema;
use klagesak_kompat::{Effect, diff};
use klagesak_syntetisk::Chance;
use klagesak_tests::series;
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

/// How many messages of each type are validated against a schema declared as safe.
const MESSAGES: usize = 2_000;
/// So many are tried in vain before a change declared as breaking is counted as one without a witness.
const CHANGED: usize = 100;

/// So many new versions are made.
const ROUNDS: u64 = 120;

/// Small and large, with lists and without.
const TYPES: [Meldingstype; 4] =
    [Meldingstype::Trekk, Meldingstype::Kvittering, Meldingstype::Forespoersel, Meldingstype::Oversendelse];

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::options().should_validate_formats(false).build(schema).unwrap()
}

/// Valid messages of each type, generated ones and such as have been changed and are still valid, as their senders would mark
/// them in the new version.
static VALID: LazyLock<BTreeMap<String, Vec<Value>>> = LazyLock::new(|| {
    let validators: BTreeMap<_, _> =
        TYPES.iter().map(|t| (t.verdi().to_owned(), validator(&schema::message(t)))).collect();
    let mut valid: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (meldingstype, mut message) in series(40) {
        let Some(validator) = validators.get(meldingstype.verdi()) else { continue };
        let messages = valid.entry(meldingstype.verdi().to_owned()).or_default();
        if messages.len() < MESSAGES && validator.is_valid(&message) {
            message["versjon"] = json!("1.1");
            messages.push(message);
        }
        if valid.len() == TYPES.len() && valid.values().all(|messages| messages.len() == MESSAGES) {
            break;
        }
    }
    valid
});

/// Whether a reader of 1.0 reads the message and loses nothing.
fn read_whole(message: &Value) -> Result<(), String> {
    let bytes = serde_json::to_vec(message).unwrap();
    let read = klagesak_core::read(&bytes).map_err(|error| error.to_string())?;
    let written: Value = serde_json::from_slice(&read.write().unwrap()).unwrap();
    let (written, message) = (plain(written), plain(message.clone()));
    let differs = texts(&message).into_iter().zip(texts(&written)).find(|(before, after)| before != after);
    if written == message { Ok(()) } else { Err(format!("written back as another: {differs:?}")) }
}

/// Every value that is no list and no object, in order.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, v)| [vec![name.clone()], texts(v)].concat()).collect()
        }
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        simple => vec![simple.to_string()],
    }
}

/// What is the same in this format, written in one way: an empty list and none, `4.0` and `4`, a letter composed and in parts.
fn plain(value: Value) -> Value {
    let empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(_, value)| !empty(value));
            kept.map(|(name, value)| (name, plain(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(plain).collect(),
        // A whole number, however it is written.
        Value::Number(n) => n.as_f64().filter(|n| n.fract() == 0.0).map_or(Value::Number(n), |n| json!(n)),
        Value::String(text) => text.nfc().collect::<String>().into(),
        simple => simple,
    }
}

/// What came of one round.
#[derive(Debug, Default)]
struct Count {
    safe: usize,
    unsafe_: usize,
    with_witness: usize,
}

#[test]
fn what_is_said_to_be_safe_is_safe() {
    let (mut readers, mut writers) = (Count::default(), Count::default());
    for round in 0..ROUNDS {
        let chance = &mut Chance::new(41, round);
        let meldingstype = &TYPES[usize::try_from(round).unwrap() % TYPES.len()];
        let old = schema::message(meldingstype);
        let (new, edits) = endre::changed(&old, chance);
        let comparison = diff(&old, &new).unwrap();
        let said: Vec<_> = comparison
            .changes
            .iter()
            .map(|c| format!("{} {}", c.finding.rule.id, c.finding.pointer))
            .collect();
        let told = format!("round {round}, {meldingstype}: {edits:?} gives {said:?}");
        let valid = &VALID[meldingstype.verdi()];
        let validator = validator(&new);

        let refused = valid.iter().find(|message| !validator.is_valid(message));
        count(&mut readers, comparison.readers(), refused.is_some(), || {
            let message = refused.unwrap();
            let why: Vec<_> = validator
                .iter_errors(message)
                .map(|e| format!("{} {}", e.instance_path(), e.schema_path()))
                .collect();
            format!("{told}, safe for readers, but {why:?}")
        });

        let written = valid.iter().take(CHANGED).flat_map(|message| {
            let varied = skriv::varied(message, &new, chance);
            [message.clone(), varied]
        });
        let unread = written
            .filter(|message| validator.is_valid(message))
            .find_map(|message| read_whole(&message).err());
        count(&mut writers, comparison.writers(), unread.is_some(), || {
            format!("{told}, safe for writers, but {}", unread.as_deref().unwrap_or_default())
        });
    }
    println!("readers {readers:?}, writers {writers:?}");
    for (who, count) in [("readers", &readers), ("writers", &writers)] {
        // A comparison that never said safe, or never broke anything, would have shown nothing.
        assert!(count.safe >= 30 && count.with_witness >= 15, "{who}: {count:?}");
    }
}

fn count(count: &mut Count, effect: Effect, witness: bool, told: impl FnOnce() -> String) {
    if effect == Effect::Safe {
        assert!(!witness, "{}", told());
        count.safe += 1;
    } else {
        count.unsafe_ += 1;
        count.with_witness += usize::from(witness);
    }
}

#[test]
fn a_schema_written_in_another_way_is_the_same() {
    for round in 0..60 {
        let chance = &mut Chance::new(42, round);
        let meldingstype = &TYPES[usize::try_from(round).unwrap() % TYPES.len()];
        let old = schema::message(meldingstype);
        let (mut new, edits) = endre::rewritten(&old, chance);
        let changes = diff(&old, &new).unwrap().changes;
        assert!(changes.is_empty(), "round {round}, {meldingstype}: {edits:?} gives {changes:?}");
        new["properties"]["versjon"]["const"] = json!("1.1");
        let validator = validator(&new);
        assert!(VALID[meldingstype.verdi()].iter().take(100).all(|message| validator.is_valid(message)));
    }
}
