//! What is no longer as it was locked.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::add::{found, name};
use super::judge::judged;
use super::subject::made;
use super::{Lock, LockedExample, Place, Subject};
use crate::eksempler::Eksempel;
use crate::frozen::hex;

/// Something that is not as it was locked, and the rule it is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The rule.
    pub rule: String,
    /// What is not as it was, and what to do.
    pub what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.what)
    }
}

const NEW_ID: &str = "what means something else has another id";

/// What is not as it was locked, and what is not locked.
#[must_use]
pub fn check(lock: &Lock, subjects: &[Subject]) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut told = |rule: &str, what: String| found.push(Violation { rule: rule.to_owned(), what });
    let there: BTreeMap<&str, &Subject> =
        subjects.iter().map(|subject| (&*subject.rule.regel, subject)).collect();
    let retired: BTreeSet<&str> = lock.retired.iter().map(String::as_str).collect();
    let mut locked = BTreeMap::new();
    for rule in &lock.rules {
        let id = &*rule.regel;
        if locked.insert(id, rule.nr).is_some() {
            told(id, "it is locked twice; an id means one thing".to_owned());
        }
        match there.get(id) {
            Some(subject) => {
                for (part, was, is) in rule.differences(&subject.rule) {
                    told(id, format!("`{part}` is locked as `{was}` and is `{is}`; {NEW_ID}"));
                }
            }
            None if retired.contains(id) => {}
            None => told(
                id,
                "it is gone; `cargo dev lock --retire` says that an id is never used again".to_owned(),
            ),
        }
    }
    for subject in subjects {
        let id = &*subject.rule.regel;
        if retired.contains(id) {
            told(id, "it is retired, and an id is never used again; take another number".to_owned());
        } else if !locked.contains_key(id) {
            told(id, "it is not locked; run `cargo dev lock`".to_owned());
        } else {
            for example in unlocked(lock, subject) {
                told(id, format!("its example `{example}` is not locked; run `cargo dev lock`"));
            }
            if lock.days(id) != subject.days {
                told(
                    id,
                    "its days have changed, and the log does not say so; run `cargo dev lock`".to_owned(),
                );
            }
        }
    }
    found.extend(examples(lock, &locked, &there));
    found.sort();
    found
}

/// The examples of a rule that are not locked as they are made today.
fn unlocked<'s>(lock: &Lock, subject: &'s Subject) -> Vec<&'s str> {
    let id = &*subject.rule.regel;
    let own: Vec<_> = lock.examples.iter().filter(|example| example.regel == id).collect();
    let edited = subject.examples.iter().map(|written| (name(written), Some(written)));
    let all = edited.chain(subject.made.iter().map(|name| (&**name, None)));
    let is_locked = |name: &str, made| own.iter().any(|example| example.is(id, name, made));
    all.filter(|(name, made)| !is_locked(name, *made)).map(|(name, _)| name).collect()
}

/// The locked examples that give other findings. Of rules that are not locked, or were not when the example was, it says nothing.
fn examples(lock: &Lock, locked: &BTreeMap<&str, u32>, there: &BTreeMap<&str, &Subject>) -> Vec<Violation> {
    let programs = made();
    let mut known: BTreeMap<(&str, &str), Result<BTreeSet<Place>, &'static str>> = BTreeMap::new();
    let mut violations = Vec::new();
    for example in lock.examples.iter().filter(|example| there.contains_key(&*example.regel)) {
        let counts = |place: &&Place| locked.get(&*place.regel).is_some_and(|nr| *nr <= example.nr);
        let found = match &example.laget {
            Some(_) => anew(lock, example),
            None => known
                .entry((&example.eksempel, &example.sha256))
                .or_insert_with(|| by_program(lock, example, &programs))
                .clone(),
        };
        let what = match found {
            Err(why) => why.to_owned(),
            Ok(found) => {
                let (found, expected): (BTreeSet<_>, BTreeSet<_>) =
                    (found.iter().filter(counts).collect(), example.funn.iter().filter(counts).collect());
                if found == expected {
                    continue;
                }
                let list = |places: Vec<&&Place>| {
                    let places = places.iter().map(|place| format!("{} {:?}", place.regel, place.sti));
                    places.collect::<Vec<_>>().join(", ")
                };
                let missing = list(expected.difference(&found).collect());
                let new = list(found.difference(&expected).collect());
                format!("gives other findings (missing: {missing}; new: {new}); {NEW_ID}")
            }
        };
        violations.push(Violation {
            rule: example.regel.clone(),
            what: format!("its locked example `{}` {what}", example.eksempel),
        });
    }
    violations
}

const GONE: &str = "is made by no program any more";

/// What is found in what was laid aside, by the receiver or in the format of the example of that name.
fn by_program(
    lock: &Lock,
    example: &LockedExample,
    programs: &BTreeMap<String, Eksempel>,
) -> Result<BTreeSet<Place>, &'static str> {
    const OTHER: &str = "has another input in lock/inputs than it was locked with";
    let today = programs.get(&example.eksempel).ok_or(GONE)?;
    let laid_aside = lock.input(&example.sha256).map_err(|()| OTHER)?;
    let judged = match laid_aside {
        Some(bytes) => found(&today.of_bytes(bytes).ok_or(OTHER)?),
        // Too large to be laid aside: it is as it is made today, or it cannot be judged.
        None if hex(&today.bytes()) == example.sha256 => found(today),
        None => return Err("has lost its input in lock/inputs"),
    };
    judged.ok_or("cannot be written to be judged")
}

/// What is found in an example that is made of its bases anew.
fn anew(lock: &Lock, example: &LockedExample) -> Result<BTreeSet<Place>, &'static str> {
    let base = |(name, sum): (&String, &String)| Some((name.clone(), lock.base(name, sum)?));
    let bases: Option<BTreeMap<_, _>> = example.grunnlag.iter().map(base).collect();
    let bases = bases.ok_or("has lost a base in lock/bases, or the base is another than it was")?;
    let bases = bases.iter().map(|(name, text)| (&**name, *text)).collect();
    let made = example.laget.as_ref().ok_or(GONE)?;
    let (sha256, found) = judged(&example.regel, made, &bases).ok_or("can no longer be made of its base")?;
    if sha256 == example.sha256 { Ok(found) } else { Err("is made into other bytes than when it was locked") }
}
