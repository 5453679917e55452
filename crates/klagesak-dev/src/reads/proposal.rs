//! What a rule must be said to look at, from what moved it.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::verdict::RuleId;
use klagesak_rules::within;
use klagesak_validate::{Checks, Rule};
use serde_json::Value;

use super::change::{Change, What, is_leaf};
use super::changes::changes;
use super::corpus::{Corpus, Message, every, own_texts};
use super::measuring::{Measuring, in_parallel};
use super::place::{general, looks, pattern};
use super::trial::Trial;
use super::trials::{Evidence, unnoticed};

/// How often everything is changed at once, each time in other company.
const TURNS: usize = 2;

/// In how many ways a place is changed in company.
const WAYS: usize = 10;

/// The places one rule looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The rule.
    pub id: RuleId,
    /// The places, in order.
    pub reads: Vec<String>,
}

impl Measuring {
    /// What each of the rules looks at. `deep` also looks at what comes into play when something the rule looks at is another.
    /// Each is told as soon as it is known, in no order.
    pub fn proposals(&self, deep: bool, tell: impl Fn(&Proposal) + Sync) {
        let leaves = leaves(&self.corpus);
        in_parallel(&self.rules(), |(rule, messages)| {
            let mut evidence = self.in_bases(rule.info.id).map(|(evidence, _)| evidence.clone()).collect();
            of_examples(rule, messages, &self.corpus, deep, &mut evidence);
            tell(&Proposal { id: rule.info.id, reads: reads(&evidence, &leaves) });
        });
    }
}

/// What moves the rule in its own examples and did not in the bases: first value by value, and then objects and lists nothing of which
/// is looked at.
fn of_examples(
    rule: &'static Rule,
    messages: &[Message],
    corpus: &Corpus,
    deep: bool,
    evidence: &mut Vec<Evidence>,
) {
    let (checks, texts) = (Checks::of(std::iter::once(rule)), own_texts(rule));
    let trial = |message| Some((Trial::new(message, &checks)?, changes(message, corpus, &texts)));
    let trials: Vec<_> = messages.iter().filter_map(trial).collect();
    let mut known: Vec<_> = evidence.iter().filter(|e| e.leaf).map(Evidence::pattern).collect();
    for leaf in [true, false] {
        for (trial, changes) in &trials {
            let mut changes: Vec<_> = changes.iter().filter(|change| change.leaf == leaf).cloned().collect();
            changes.sort_by_key(|change| std::cmp::Reverse(change.place.matches('/').count()));
            for turn in 0..TURNS {
                evidence.extend(unnoticed(trial, &changes, turn, WAYS, &mut known));
            }
        }
    }
    for (trial, changes) in trials.iter().filter(|_| deep) {
        let leaves: Vec<_> = changes.iter().filter(|change| change.leaf).cloned().collect();
        let mut ways = BTreeMap::new();
        for first in leaves.iter().filter(|change| decides(change)) {
            if !looks(&known, trial.places(), &first.place) {
                continue;
            }
            let ways = ways.entry(&first.place).or_insert(0);
            *ways += 1;
            let after = trial.after(first).filter(|_| *ways <= DECISIONS);
            if let Some(trial) = after.as_ref().and_then(|after| Trial::new(after, &checks)) {
                evidence.extend(unnoticed(&trial, &leaves, 0, WAYS, &mut known));
            }
        }
    }
}

/// How many other values of one place are tried before everything else is changed.
const DECISIONS: usize = 6;

/// Whether a change may bring other places into play: a code, a yes or no, a value that comes or goes.
fn decides(change: &Change) -> bool {
    match &change.what {
        What::Set(Value::String(text)) => {
            text.bytes().all(|b| b.is_ascii_uppercase() || b == b'_' || b.is_ascii_digit())
        }
        What::Set(value) => value.is_boolean(),
        What::Remove => true,
        What::Append(_) | What::TakeOut => false,
    }
}

/// The places in general that the evidence comes to: values one by one, objects where all their values are read, and objects and lists
/// where nothing in them is.
fn reads(evidence: &[Evidence], leaves: &BTreeSet<String>) -> Vec<String> {
    let mut reads: BTreeSet<String> = evidence.iter().filter(|e| e.leaf).map(Evidence::pattern).collect();
    let mut others: Vec<_> = evidence.iter().filter(|e| !e.leaf).collect();
    others.sort_by_key(|e| std::cmp::Reverse(e.place.matches('/').count()));
    for other in others {
        if !reads.iter().any(|read| other.met_by(read)) {
            reads.insert(other.pattern());
        }
    }
    let at: BTreeSet<String> = evidence.iter().map(|e| general(&e.moved.at)).collect();
    let mut told: BTreeSet<String> = leaves.iter().map(|leaf| format!("^{leaf}")).collect();
    told.extend(
        at.iter().flat_map(|at| leaves.iter().filter(|leaf| within(leaf, at)).map(|leaf| pattern(at, leaf))),
    );
    merged(reads, &told)
}

/// Objects in place of their values, where all of them are read.
fn merged(mut reads: BTreeSet<String>, leaves: &BTreeSet<String>) -> Vec<String> {
    let above: BTreeSet<String> = reads
        .iter()
        .flat_map(|read| {
            read.match_indices('/').map(|(end, _)| read.get(..end).unwrap_or_default().to_owned())
        })
        .filter(|above| above != "^" && !above.ends_with("/*"))
        .collect();
    // Shorter ones come first, and take with them what lies within.
    for object in above {
        let mut own = leaves.iter().filter(|leaf| within(leaf, &object)).peekable();
        let several = leaves.iter().filter(|leaf| within(leaf, &object)).nth(1).is_some();
        if own.peek().is_some() && several && own.all(|leaf| reads.iter().any(|read| within(leaf, read))) {
            reads.insert(object);
        }
    }
    let all: Vec<String> = reads.into_iter().collect();
    let stands_alone = |read: &&String| !all.iter().any(|other| other != *read && within(read, other));
    all.iter().filter(stands_alone).cloned().collect()
}

/// The place of every value in any message, in general.
fn leaves(corpus: &Corpus) -> BTreeSet<String> {
    let mut leaves = BTreeSet::new();
    for message in corpus.messages() {
        every(&message.value, "", &mut |place, value| {
            if is_leaf(value) {
                let place = general(place);
                leaves.insert(place.strip_suffix("/*").unwrap_or(&place).to_owned());
            }
        });
    }
    leaves
}
