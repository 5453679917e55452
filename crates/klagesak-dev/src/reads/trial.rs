//! What rules find in a message, value by value, before and after changes.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::verdict::RuleId;
use klagesak_core::{Melding, base, read};
use klagesak_validate::{Checks, Options};
use serde_json::Value;

use super::change::Change;
use super::corpus::Message;

/// What each rule found of each value, by the place of the value: the places and parameters of its findings, in words.
type Found = BTreeMap<(RuleId, String), BTreeSet<String>>;

/// A rule that finds another thing of a value than it did.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moved {
    pub(super) rule: RuleId,
    /// The place of the value.
    pub(super) at: String,
}

/// A message with the rules that judge it.
pub(super) struct Trial<'t> {
    message: &'t Message,
    checks: &'t Checks,
    options: Options<'static>,
    before: Found,
}

impl<'t> Trial<'t> {
    /// `None` also when the rules are given no value of the message: then nothing moves them.
    pub(super) fn new(message: &'t Message, checks: &'t Checks) -> Option<Self> {
        let options = Options::new(base::NOW.parse().ok()?);
        let before = found(&message.value, checks, &options, |place| place.to_owned())?;
        (!before.is_empty()).then_some(Self { message, checks, options, before })
    }

    /// The places of the values the rules are given.
    pub(super) fn places(&self) -> impl Iterator<Item = &str> {
        self.before.keys().map(|(_, at)| at.as_str())
    }

    /// The message after a change.
    pub(super) fn after(&self, change: &Change) -> Option<Message> {
        let Message { schema, name, .. } = self.message;
        Some(Message { value: self.changed(&[change])?, schema, name: name.clone() })
    }

    /// Whether the message is structurally right when all of some changes are made together.
    pub(super) fn reads(&self, changes: &[&Change]) -> bool {
        self.changed(changes).is_some_and(|value| message(&value).is_some())
    }

    fn changed(&self, changes: &[&Change]) -> Option<Value> {
        let mut value = self.message.value.clone();
        changes.iter().try_for_each(|change| change.done(&mut value))?;
        Some(value)
    }

    /// What moves when all of some changes are made together. `None` when the message is not structurally right afterwards.
    pub(super) fn moved(&self, changes: &[&Change]) -> Option<Vec<Moved>> {
        let value = self.changed(changes)?;
        let before = |place: &str| match changes {
            [only] => only.before(place),
            _ => place.to_owned(),
        };
        let mut after = found(&value, self.checks, &self.options, before)?;
        let mut moved = Vec::new();
        for ((rule, at), were) in &self.before {
            let key = (*rule, at.clone());
            // A value that is not there any more is judged by nobody.
            if after.remove(&key).is_some_and(|are| are != *were) {
                moved.push(Moved { rule: *rule, at: at.clone() });
            }
        }
        Some(moved)
    }
}

fn found(
    value: &Value,
    checks: &Checks,
    options: &Options<'_>,
    before: impl Fn(&str) -> String,
) -> Option<Found> {
    let message = message(value)?;
    let mut found = Found::new();
    for visit in checks.visits(&message, options) {
        let findings = visit.findings.iter().flat_map(|finding| {
            let said = format!("{:?}", finding.params);
            finding.places().map(|place| format!("{} {said}", before(place.as_str()))).collect::<Vec<_>>()
        });
        found.entry((visit.rule.id, before(visit.at.as_str()))).or_default().extend(findings);
    }
    Some(found)
}

fn message(value: &Value) -> Option<Melding> {
    Some(read(&serde_json::to_vec(value).ok()?).ok()?.message)
}
