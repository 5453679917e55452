//! The rules as they are today: what there is to lock.

use std::collections::BTreeMap;
use std::path::Path;

use klagesak::verdict::{RuleInfo, record};
use klagesak_rules::{Document, Rules};
use serde_json::Value;

use super::{Days, LockError, LockedRule};
use crate::eksempler::{self, Eksempel};

/// A rule as it is today.
#[derive(Debug, Clone)]
pub struct Subject {
    /// What would be locked, with number 0.
    pub rule: LockedRule,
    /// Its days.
    pub days: Days,
    /// Its examples, each as in `regler.json` without what is found.
    pub examples: Vec<Value>,
    /// The names of those a program makes.
    pub made: Vec<String>,
}

/// Every rule, in the order a reader meets them.
///
/// # Errors
/// [`LockError::Rules`]
pub fn subjects(root: &Path) -> Result<Vec<Subject>, LockError> {
    let rules = Rules::read(root)?;
    Ok(rules.documents.iter().map(Subject::of).collect())
}

impl Subject {
    fn of(document: &Document) -> Self {
        let header = &document.header;
        let rule = LockedRule {
            regel: document.id.clone(),
            navn: header.name.clone(),
            on: header.on.clone(),
            check: header.check.clone(),
            krate: header.krate.clone(),
            reads: header.reads.iter().map(|read| read.pointer().to_owned()).collect(),
            nr: 0,
        };
        let days = Days {
            advarsel_fra: header.warning_from.clone(),
            obligatorisk_fra: header.mandatory_from.clone(),
            utgaar_fra: header.expires.clone(),
            erstattet_av: header.replaced_by.clone(),
        };
        let examples = klagesak::rules::find(&document.id).map(examples).unwrap_or_default();
        Self { rule, days, examples, made: header.examples.clone() }
    }
}

fn examples(rule: &RuleInfo) -> Vec<Value> {
    let record = record(rule);
    let lists = ["bryter", "holder"].map(|name| record.get(name).and_then(Value::as_array).cloned());
    let mut examples: Vec<Value> = lists.into_iter().flatten().flatten().collect();
    for example in examples.iter_mut().filter_map(Value::as_object_mut) {
        example.shift_remove("funn");
    }
    examples
}

/// The examples a program makes, by name.
pub(super) fn made() -> BTreeMap<String, Eksempel> {
    eksempler::alle().into_iter().map(|example| (example.navn.clone(), example)).collect()
}
