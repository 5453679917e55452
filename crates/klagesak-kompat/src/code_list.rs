//! Code lists as data: codes, their labels, and from when to when they are valid.

use crate::rules::generated::kompat::{KO_KOMPAT_009, KO_KOMPAT_010, KO_KOMPAT_024, KO_KOMPAT_027};
use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::verdict::{Finding, Pointer, RuleInfo};
use serde_json::{Map, Value};

use super::change::{Change, Effect, Step};
use super::word::word;

/// Whether a file is a code list.
pub(super) fn is_one(file: &Value) -> bool {
    file.get("koder").is_some_and(Value::is_array) && file.get("navn").is_some_and(Value::is_string)
}

/// What has changed in a code list.
pub(super) fn differences(old: &Value, new: &Value) -> Vec<Change> {
    let (before, after) = (codes(old), codes(new));
    let mut changes = Vec::new();
    if differ(old, new, |name| !["koder", "versjon", "navn"].contains(&name)) {
        changes.push(text(Pointer::default(), "beskrivelse"));
    }
    let all: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    for code in all {
        let known = |rule, at: &Pointer, readers, step| {
            let mut change = change(rule, at.clone(), step).with("kode", word(code));
            change.readers = readers;
            change
        };
        match (before.get(code), after.get(code)) {
            (Some((_, old)), Some((at, new))) => {
                if differ(old, new, |name| VALIDITY.contains(&name)) {
                    changes.push(known(&KO_KOMPAT_027, at, Effect::Safe, Step::Minor));
                }
                if differ(old, new, |name| !VALIDITY.contains(&name)) {
                    changes.push(text(at.clone(), code));
                }
            }
            (Some((at, _)), None) => {
                changes.push(known(&KO_KOMPAT_010, at, Effect::Breaks, Step::Major));
            }
            (None, Some((at, _))) => changes.push(known(&KO_KOMPAT_009, at, Effect::Safe, Step::Minor)),
            (None, None) => {}
        }
    }
    changes
}

/// What says when a code may be used.
const VALIDITY: [&str; 2] = ["gyldigFra", "gyldigTil"];

/// The codes, and where they stand.
fn codes(list: &Value) -> BTreeMap<&str, (Pointer, &Value)> {
    let mut codes = BTreeMap::new();
    for (index, kode) in list.get("koder").and_then(Value::as_array).into_iter().flatten().enumerate() {
        if let Some(verdi) = kode.get("verdi").and_then(Value::as_str) {
            let mut at = Pointer::new("/koder");
            at.push_index(index);
            codes.insert(verdi, (at, kode));
        }
    }
    codes
}

fn differ(old: &Value, new: &Value, about: impl Fn(&str) -> bool) -> bool {
    let fields = |value| -> BTreeMap<String, Value> {
        let fields: Map<String, Value> = Value::as_object(value).cloned().unwrap_or_default();
        fields.into_iter().filter(|(name, _)| about(name)).collect()
    };
    fields(old) != fields(new)
}

fn text(at: Pointer, word_: &str) -> Change {
    change(&KO_KOMPAT_024, at, Step::Patch).with("ord", word(word_))
}

fn change(rule: &'static RuleInfo, at: Pointer, step: Step) -> Change {
    Change::of(Finding::new(rule, at), step)
}
