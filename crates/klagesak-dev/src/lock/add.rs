//! Locking what is new. No line that stands is changed.

use std::collections::BTreeMap;

use klagesak::kompat;
use klagesak_core::{Version, base};
use serde_json::Value;

use super::judge::judged;
use super::subject::made;
use super::{Change, Days, Lock, LockError, LockedExample, Place, Subject, What};
use crate::eksempler::Eksempel;

/// How much was locked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Added {
    /// New rules.
    pub rules: usize,
    /// New examples, of these and of others.
    pub examples: usize,
    /// Lines of the log.
    pub changes: usize,
}

/// Locks the rules and examples that are not, and notes the days that have changed.
///
/// # Errors
/// [`LockError::Example`], and when a package cannot be written to be judged.
pub fn add(lock: &mut Lock, subjects: &[Subject], today: &str, because: &str) -> Result<Added, LockError> {
    let (nr, programs) = (lock.next(), made());
    let (examples, changes) = (lock.examples.len(), lock.changes.len());
    let mut added = Added::default();
    let note = |hva, regel: Option<&str>, dager, fordi: &str| Change {
        dato: today.to_owned(),
        hva,
        regel: regel.map(str::to_owned),
        dager,
        fordi: fordi.to_owned(),
    };
    for version in Version::PUBLISHED {
        let text = format!("Versjon {version} av formatet.");
        let told = |change: &Change| change.hva == What::Format && change.fordi == text;
        if !lock.changes.iter().any(told) {
            lock.changes.push(note(What::Format, None, None, &text));
        }
    }
    for subject in subjects {
        let id = &*subject.rule.regel;
        let is_new = !lock.rules.iter().any(|rule| rule.regel == id);
        if is_new {
            lock.rules.push(super::LockedRule { nr, ..subject.rule.clone() });
            added.rules += 1;
            // What was unlocked and is locked anew is told of already, with the reason.
            let known = |change: &Change| change.hva == What::New && change.regel.as_deref() == Some(id);
            if !lock.changes.iter().any(known) {
                lock.changes.push(note(What::New, Some(id), None, because));
            }
        }
        if lock.days(id) != subject.days {
            lock.changes.push(note(What::Days, Some(id), Some(subject.days.clone()), because));
        }
        let before = lock.examples.len();
        for written in &subject.examples {
            let name = name(written);
            if !lock.examples.iter().any(|example| example.is(id, name, Some(written))) {
                let example = edited(lock, (id, name, nr), written)?;
                lock.examples.push(example);
            }
        }
        for name in &subject.made {
            if !lock.examples.iter().any(|example| example.is(id, name, None)) {
                let example = by_program(lock, (id, name, nr), &programs)?;
                lock.examples.push(example);
            }
        }
        if !is_new && lock.examples.len() > before {
            lock.changes.push(note(What::Examples, Some(id), None, because));
        }
    }
    added.examples = lock.examples.len() - examples;
    added.changes = lock.changes.len() - changes;
    Ok(added)
}

impl Lock {
    /// The days of a rule, as the log has them.
    pub(super) fn days(&self, rule: &str) -> Days {
        let last =
            self.changes.iter().rev().find(|c| c.hva == What::Days && c.regel.as_deref() == Some(rule));
        last.and_then(|change| change.dager.clone()).unwrap_or_default()
    }
}

/// The name of an example as it is written.
pub(super) fn name(written: &Value) -> &str {
    written.get("navn").and_then(Value::as_str).unwrap_or_default()
}

fn edited(
    lock: &mut Lock,
    (rule, name, nr): (&str, &str, u32),
    made: &Value,
) -> Result<LockedExample, LockError> {
    let fault = || LockError::Example { rule: rule.to_owned(), example: name.to_owned() };
    let mut texts = BTreeMap::new();
    for name in bases(made) {
        texts.insert(name, text(name).ok_or_else(fault)?);
    }
    let borrowed = texts.iter().map(|(name, text)| (*name, &**text)).collect();
    let (sha256, funn) = judged(rule, made, &borrowed).ok_or_else(fault)?;
    let grunnlag = texts.iter().map(|(name, text)| ((*name).to_owned(), lock.put(name, text))).collect();
    let (regel, eksempel) = (rule.to_owned(), name.to_owned());
    Ok(LockedExample { regel, eksempel, nr, sha256, funn, laget: Some(made.clone()), grunnlag })
}

fn by_program(
    lock: &mut Lock,
    (rule, name, nr): (&str, &str, u32),
    programs: &BTreeMap<String, Eksempel>,
) -> Result<LockedExample, LockError> {
    let fault = || LockError::Example { rule: rule.to_owned(), example: name.to_owned() };
    let example = programs.get(name).ok_or_else(fault)?;
    let (sha256, funn) = (lock.put_input(example.bytes()), found(example).ok_or_else(fault)?);
    let (regel, eksempel) = (rule.to_owned(), name.to_owned());
    Ok(LockedExample { regel, eksempel, nr, sha256, funn, laget: None, grunnlag: BTreeMap::new() })
}

/// What is found in an example a program makes; none when it cannot be written to be judged.
pub(super) fn found(example: &Eksempel) -> Option<std::collections::BTreeSet<Place>> {
    let folder = tempfile::tempdir().ok()?;
    let found = example.funn(folder.path()).into_iter();
    Some(found.map(|funn| Place { regel: funn.regel, sti: funn.sted }).collect())
}

/// The names of the bases of an example.
pub(super) fn bases(made: &Value) -> Vec<&str> {
    let others = made.get("deretter").and_then(Value::as_array).into_iter().flatten();
    std::iter::once(made).chain(others).filter_map(|message| message.get("grunnlag")?.as_str()).collect()
}

/// A base as it stands today.
fn text(name: &str) -> Option<String> {
    match base::find(name) {
        Some(base) => Some(base.json.to_owned()),
        None => kompat::example::base(name).map(|base| base.to_string()),
    }
}
