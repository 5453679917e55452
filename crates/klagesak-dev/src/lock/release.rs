//! Unlocking a rule on purpose, and retiring an id: while no frozen version has the rule, and never without saying why.

use std::path::Path;

use klagesak_core::Version;

use super::{Change, Lock, Subject, What};
use crate::frozen;

/// Why a rule was not unlocked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReleaseError {
    /// Nobody has locked it.
    #[error("{rule} is not locked")]
    NotLocked {
        /// The rule.
        rule: String,
    },
    /// Others have built on it.
    #[error("{rule} is in version {version}, which is frozen; what means something else has another id")]
    Frozen {
        /// The rule.
        rule: String,
        /// The version.
        version: Version,
    },
    /// It is still used.
    #[error("{rule} has a document; remove it first, or keep it with `removed`")]
    StillThere {
        /// The rule.
        rule: String,
    },
    /// The lists of what is frozen cannot be read.
    #[error("cannot read what is frozen")]
    Frost(#[from] std::io::Error),
}

/// When something is done, and why.
#[derive(Debug, Clone, Copy)]
pub struct Reason<'r> {
    /// The day, `YYYY-MM-DD`.
    pub today: &'r str,
    /// Why.
    pub because: &'r str,
}

/// Takes the lock off a rule: what is there is locked anew by the next `cargo dev lock`.
///
/// # Errors
/// [`ReleaseError`]
pub fn release(lock: &mut Lock, root: &Path, rule: &str, reason: Reason<'_>) -> Result<(), ReleaseError> {
    take_off(lock, root, rule, reason, What::Released)
}

/// Says that an id whose document is gone is never used again.
///
/// # Errors
/// [`ReleaseError`]
pub fn retire(
    lock: &mut Lock,
    root: &Path,
    subjects: &[Subject],
    rule: &str,
    reason: Reason<'_>,
) -> Result<(), ReleaseError> {
    if subjects.iter().any(|subject| subject.rule.regel == rule) {
        return Err(ReleaseError::StillThere { rule: rule.to_owned() });
    }
    take_off(lock, root, rule, reason, What::Retired)?;
    lock.retired.push(rule.to_owned());
    Ok(())
}

fn take_off(
    lock: &mut Lock,
    root: &Path,
    rule: &str,
    Reason { today, because }: Reason<'_>,
    hva: What,
) -> Result<(), ReleaseError> {
    if !lock.rules.iter().any(|locked| locked.regel == rule) {
        return Err(ReleaseError::NotLocked { rule: rule.to_owned() });
    }
    // A rule whose document is gone is taken to be of the first version: there is nothing left to say otherwise.
    let since = klagesak::rules::find(rule).and_then(|info| Version::parse(info.lifecycle.since));
    let has = |version: &Version| since.is_none_or(|since| since <= *version);
    if let Some(version) = frozen::versions(root)?.into_iter().find(has) {
        return Err(ReleaseError::Frozen { rule: rule.to_owned(), version });
    }
    lock.rules.retain(|locked| locked.regel != rule);
    lock.examples.retain(|example| example.regel != rule);
    lock.changes.push(Change {
        dato: today.to_owned(),
        hva,
        regel: Some(rule.to_owned()),
        dager: None,
        fordi: because.to_owned(),
    });
    Ok(())
}
