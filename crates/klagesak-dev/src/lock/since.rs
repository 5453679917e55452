//! The lock held against an earlier commit: what stood there stands here, or the log says why not.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use super::store::{CHANGES, EXAMPLES, FOLDER, RETIRED, RULES, parsed};
use super::{Change, Lock, LockError, LockedExample, LockedRule, Violation, What};

/// Why the lock of a commit could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SinceError {
    /// Git could not be asked.
    #[error("cannot run git")]
    Git(#[from] std::io::Error),
    /// It is no commit here.
    #[error("there is no commit {commit}")]
    NoCommit {
        /// What was given.
        commit: String,
    },
    /// What stands there is no lock.
    #[error(transparent)]
    Lock(#[from] LockError),
}

/// What stood in the lock of a commit and does not now, though nothing in the log says why. A commit without a lock had nothing.
///
/// # Errors
/// [`SinceError`]
pub fn since(root: &Path, lock: &Lock, commit: &str) -> Result<Vec<Violation>, SinceError> {
    let is_commit = git(root, &["rev-parse", "--quiet", "--verify", &format!("{commit}^{{commit}}")])?;
    if is_commit.is_none() {
        return Err(SinceError::NoCommit { commit: commit.to_owned() });
    }
    let text = |file: &str| {
        git(root, &["show", &format!("{commit}:{FOLDER}/{file}")]).map(Option::unwrap_or_default)
    };
    let before = Lock {
        rules: parsed::<LockedRule>(&text(RULES)?, RULES)?,
        examples: parsed::<LockedExample>(&text(EXAMPLES)?, EXAMPLES)?,
        changes: parsed::<Change>(&text(CHANGES)?, CHANGES)?,
        retired: text(RETIRED)?.lines().map(str::to_owned).collect(),
        ..Lock::default()
    };
    Ok(lost(&before, lock))
}

/// What stood before and is gone or altered, though the log does not say so.
fn lost(before: &Lock, lock: &Lock) -> Vec<Violation> {
    let mut found = BTreeSet::new();
    let mut told =
        |rule: &str, what: &str| found.insert(Violation { rule: rule.to_owned(), what: what.to_owned() });
    // Branches that are merged may lay their lines between one another, but none goes, and none changes places.
    let mut rest = lock.changes.iter();
    for change in &before.changes {
        if !rest.any(|other| other == change) {
            let about = change.regel.as_deref().unwrap_or("the format");
            told(about, "a line of lock/changes.jsonl is gone or altered; the log is only added to");
            rest = lock.changes.iter();
        }
    }
    let mut new: Vec<&Change> = lock.changes.iter().collect();
    for change in &before.changes {
        new.iter().position(|other| *other == change).map(|at| new.remove(at));
    }
    let released = new.into_iter().filter(|change| matches!(change.hva, What::Released | What::Retired));
    let released: BTreeSet<&str> = released.filter_map(|change| change.regel.as_deref()).collect();
    let unsaid = |rule: &str| !released.contains(rule);
    for rule in before.rules.iter().filter(|rule| unsaid(&rule.regel) && !lock.rules.contains(rule)) {
        told(
            &rule.regel,
            "its line in lock/rules.jsonl is gone or altered, and no line of lock/changes.jsonl says why",
        );
    }
    let examples = before.examples.iter();
    for example in examples.filter(|example| unsaid(&example.regel) && !lock.examples.contains(example)) {
        let what = format!(
            "the line of its example `{}` in lock/examples.jsonl is gone or altered, and no line of lock/changes.jsonl says why",
            example.eksempel
        );
        told(&example.regel, &what);
    }
    for id in before.retired.iter().filter(|id| !lock.retired.contains(id)) {
        told(id, "it was retired, and is not in lock/retired.txt");
    }
    found.into_iter().collect()
}

/// What git prints; none when it fails.
fn git(root: &Path, arguments: &[&str]) -> Result<Option<String>, SinceError> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output()?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn lock() -> Lock {
        let rule = |id: &str| LockedRule {
            regel: id.to_owned(),
            navn: "a".to_owned(),
            on: None,
            check: None,
            krate: None,
            reads: Vec::new(),
            nr: 1,
        };
        let example = LockedExample {
            regel: "KO-A-001".to_owned(),
            eksempel: "en".to_owned(),
            nr: 1,
            sha256: String::new(),
            funn: BTreeSet::new(),
            laget: None,
            grunnlag: BTreeMap::new(),
        };
        Lock {
            rules: vec![rule("KO-A-001"), rule("KO-A-002")],
            examples: vec![example],
            changes: vec![change(What::New, "KO-A-001"), change(What::New, "KO-A-002")],
            retired: vec!["KO-A-003".to_owned()],
            ..Lock::default()
        }
    }

    fn change(hva: What, rule: &str) -> Change {
        let (dato, fordi) = ("2027-01-01".to_owned(), "prøve".to_owned());
        Change { dato, hva, regel: Some(rule.to_owned()), dager: None, fordi }
    }

    fn rules(before: &Lock, lock: &Lock) -> Vec<String> {
        lost(before, lock).into_iter().map(|violation| violation.rule).collect()
    }

    #[test]
    fn what_stood_stands_or_the_log_says_why() {
        let before = lock();
        assert_eq!(rules(&before, &before), [""; 0]);
        assert_eq!(rules(&Lock::default(), &before), [""; 0]);
        let mut after = lock();
        after.rules[0].navn = "b".to_owned();
        assert_eq!(rules(&before, &after), ["KO-A-001"]);
        after.changes.push(change(What::Released, "KO-A-001"));
        after.examples.clear();
        assert_eq!(rules(&before, &after), [""; 0]);
        // What was said of an earlier change says nothing of the next.
        let mut again = after.clone();
        again.rules.remove(0);
        assert_eq!(rules(&after, &again), ["KO-A-001"]);
        let mut retired = lock();
        retired.retired.clear();
        assert_eq!(rules(&before, &retired), ["KO-A-003"]);
    }

    #[test]
    fn the_log_is_only_added_to() {
        let before = lock();
        let mut between = lock();
        between.changes.insert(1, change(What::Examples, "KO-A-001"));
        assert_eq!(rules(&before, &between), [""; 0]);
        for wrong in [0, 1] {
            let mut altered = lock();
            altered.changes[wrong].fordi = "annet".to_owned();
            assert_eq!(lost(&before, &altered).len(), 1);
        }
        let mut turned = lock();
        turned.changes.reverse();
        assert_eq!(lost(&before, &turned).len(), 1);
    }
}
