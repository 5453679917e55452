//! The rules as data: on which days they become a warning or an error, or are through.

use std::collections::BTreeMap;

use klagesak_core::verdict::{Finding, Pointer};
use serde_json::Value;

use super::change::{Change, Step};
use super::word::word;
use crate::rules::generated::kompat::KO_KOMPAT_028;

/// What says when a rule is a warning, an error, or through.
const DATES: [&str; 3] = ["advarselFra", "obligatoriskFra", "utgaarFra"];

/// Whether a file is a list of rules.
pub(super) fn is_one(file: &Value) -> bool {
    let is_rule = |rule: &Value| id(rule).is_some() && rule.get("alvorlighet").is_some_and(Value::is_string);
    file.as_array().is_some_and(|rules| !rules.is_empty() && rules.iter().all(is_rule))
}

/// The rules that have got other days. A new rule may have any, and one that is gone has none.
pub(super) fn differences(old: &Value, new: &Value) -> Vec<Change> {
    let before: BTreeMap<_, _> = rules(old).map(|(_, id, rule)| (id, rule)).collect();
    let mut changes = Vec::new();
    for (index, id, rule) in rules(new) {
        let differs = |old: &&Value| DATES.iter().any(|name| old.get(name) != rule.get(name));
        if before.get(id).is_some_and(differs) {
            let mut at = Pointer::default();
            at.push_index(index);
            let finding = Finding::new(&KO_KOMPAT_028, at).with("kode", word(id));
            changes.push(Change::of(finding, Step::Minor));
        }
    }
    changes
}

/// Whether the lists say something else besides.
pub(super) fn differ_otherwise(old: &Value, new: &Value) -> bool {
    undated(old) != undated(new)
}

fn undated(list: &Value) -> Value {
    let mut list = list.clone();
    for rule in list.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        DATES.iter().for_each(|name| drop(rule.shift_remove(*name)));
    }
    list
}

fn rules(list: &Value) -> impl Iterator<Item = (usize, &str, &Value)> {
    let rules = list.as_array().into_iter().flatten().enumerate();
    rules.filter_map(|(index, rule)| Some((index, id(rule)?, rule)))
}

fn id(rule: &Value) -> Option<&str> {
    rule.get("id")?.as_str()
}
