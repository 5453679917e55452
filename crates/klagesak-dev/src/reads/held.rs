//! The `reads` of every rule, held against what moves it.

use std::collections::BTreeSet;
use std::fmt;

use klagesak_core::verdict::RuleId;
use klagesak_validate::{Checks, Rule};

use super::change::Change;
use super::changes::changes;
use super::corpus::{Corpus, Message, own_texts};
use super::measuring::{Measuring, in_parallel};
use super::place::{covers, looks};
use super::trial::Trial;
use super::trials::{Evidence, singly, unnoticed};

/// What is wrong with what a rule says it looks at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The rule looks at a place it does not name.
    Missing {
        /// The rule.
        rule: RuleId,
        /// The place, as it would be named.
        pattern: String,
        /// The message that showed it.
        message: String,
    },
    /// A change at the place moves the rule, and it was said that none of ours does.
    Shown {
        /// The rule.
        rule: RuleId,
        /// The place, as it is named.
        pattern: String,
    },
    /// Nothing at the place moves the rule.
    Idle {
        /// The rule.
        rule: RuleId,
        /// The place, as it is named.
        pattern: String,
    },
}

impl Fault {
    /// The rule it is about.
    #[must_use]
    pub fn rule(&self) -> RuleId {
        match self {
            Self::Missing { rule, .. } | Self::Idle { rule, .. } | Self::Shown { rule, .. } => *rule,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { rule, pattern, message } => {
                write!(f, "{rule} looks at `{pattern}` and does not say so in `reads`; see {message}")
            }
            Self::Shown { rule, pattern } => {
                write!(
                    f,
                    "a message shows that {rule} looks at `{pattern}`; take it off the list of what none shows"
                )
            }
            Self::Idle { rule, pattern } => {
                write!(f, "{rule} says it looks at `{pattern}`, and no change there changes what it finds")
            }
        }
    }
}

impl Measuring {
    /// Everything wrong with what rules say they look at. `reads` gives what a rule says, and none for a rule that is passed over;
    /// `unshown` tells of a place that it is looked at in the code, and that no message we have shows it.
    pub fn faults(
        &self,
        reads: impl Fn(&Rule) -> Option<Vec<String>> + Sync,
        unshown: impl Fn(RuleId, &str) -> bool + Sync,
    ) -> Vec<Fault> {
        let found = in_parallel(&self.rules(), |(rule, messages)| {
            let Some(reads) = reads(rule) else { return Vec::new() };
            let mut held = Held::new(rule, reads, &unshown);
            self.in_bases(rule.info.id).for_each(|(evidence, message)| held.seen.see(evidence, message));
            held.examples(messages, &self.corpus);
            held.alone(&self.corpus.bases, &self.corpus);
            held.after_another(messages, &self.corpus);
            held.after_another(&self.corpus.bases, &self.corpus);
            held.seen.faults()
        });
        found.into_iter().flatten().collect()
    }
}

/// How many other values of one place are tried before another is changed.
const FIRSTS: usize = 4;

/// In how many ways a place is changed in company. The proposal takes more: what it found is written down.
const WAYS: usize = 2;

/// A rule that is held against messages: its table and the texts of its examples are made once for all of them.
struct Held {
    checks: Checks,
    texts: BTreeSet<String>,
    seen: Seen,
}

/// What a rule says it looks at, and what has been seen of that.
struct Seen {
    rule: RuleId,
    reads: Vec<String>,
    idle: BTreeSet<String>,
    unshown: BTreeSet<String>,
    shown: BTreeSet<String>,
    missing: BTreeSet<Fault>,
}

impl Seen {
    fn see(&mut self, evidence: &Evidence, message: &Message) {
        self.idle.retain(|pattern| !evidence.bears_out(pattern));
        self.shown.extend(self.unshown.extract_if(.., |pattern| evidence.bears_out(pattern)));
        if !self.reads.iter().any(|pattern| evidence.met_by(pattern)) {
            self.missing.insert(Fault::Missing {
                rule: self.rule,
                pattern: evidence.pattern(),
                message: message.name.clone(),
            });
        }
    }

    /// Whether a change of a message with values of the rule at these places may bear out a place that nothing has yet.
    fn is_open(&self, places: &[&str], change: &Change) -> bool {
        places.iter().any(|at| self.idle.iter().any(|pattern| covers(pattern, at, &change.place)))
    }

    fn faults(self) -> Vec<Fault> {
        let rule = self.rule;
        let idle = self.idle.into_iter().map(|pattern| Fault::Idle { rule, pattern });
        let shown = self.shown.into_iter().map(|pattern| Fault::Shown { rule, pattern });
        self.missing.into_iter().chain(idle).chain(shown).collect()
    }
}

impl Held {
    fn new(rule: &'static Rule, reads: Vec<String>, unshown: &dyn Fn(RuleId, &str) -> bool) -> Self {
        let (checks, texts, rule) = (Checks::of(std::iter::once(rule)), own_texts(rule), rule.info.id);
        let (unshown, idle) = reads.iter().cloned().partition(|pattern| unshown(rule, pattern));
        let seen = Seen { rule, reads, idle, unshown, shown: BTreeSet::new(), missing: BTreeSet::new() };
        Self { checks, texts, seen }
    }

    fn examples(&mut self, messages: &[Message], corpus: &Corpus) {
        let mut known = self.seen.reads.clone();
        for message in messages {
            let Some(trial) = Trial::new(message, &self.checks) else { continue };
            let changes = changes(message, corpus, &self.texts);
            unnoticed(&trial, &changes, 0, WAYS, &mut known).iter().for_each(|e| self.seen.see(e, message));
        }
        self.alone(messages, corpus);
    }

    /// The places not yet seen to be looked at, changed one at a time.
    fn alone(&mut self, messages: &[Message], corpus: &Corpus) {
        for message in messages {
            if self.seen.idle.is_empty() {
                return;
            }
            let Some(trial) = Trial::new(message, &self.checks) else { continue };
            let places: Vec<_> = trial.places().collect();
            for change in &changes(message, corpus, &self.texts) {
                if self.seen.is_open(&places, change) {
                    singly(&trial, std::iter::once(change)).iter().for_each(|e| self.seen.see(e, message));
                }
            }
        }
    }

    /// Some places decide nothing until another the rule looks at has another value: a day that is counted from only when it is said to be.
    fn after_another(&mut self, messages: &[Message], corpus: &Corpus) {
        for message in messages {
            if self.seen.idle.is_empty() {
                return;
            }
            let Some(trial) = Trial::new(message, &self.checks) else { continue };
            let places: Vec<_> = trial.places().collect();
            let changes = changes(message, corpus, &self.texts);
            let mut seconds: Vec<_> = changes.iter().collect();
            let looked_at = |change: &&Change| looks(&self.seen.reads, trial.places(), &change.place);
            let firsts: Vec<_> = changes.iter().filter(looked_at).filter(|c| c.keeps_places()).collect();
            for of_place in firsts.chunk_by(|a, b| a.place == b.place) {
                for first in of_place.iter().take(FIRSTS) {
                    seconds.retain(|change| self.seen.is_open(&places, change));
                    if seconds.is_empty() {
                        break;
                    }
                    let Some(after) = trial.after(first) else { continue };
                    let Some(trial) = Trial::new(&after, &self.checks) else { continue };
                    let found = singly(&trial, seconds.iter().copied());
                    found.iter().for_each(|evidence| self.seen.see(evidence, message));
                }
            }
        }
    }
}
