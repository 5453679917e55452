//! The messages we have, and what moves rules in the bases: made once for all that is asked of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::{fmt, thread};

use klagesak_core::verdict::RuleId;
use klagesak_validate::{Checks, Rule};

use super::changes::changes;
use super::corpus::{Corpus, Message};
use super::trial::Trial;
use super::trials::{Evidence, singly};

/// How many changes of a base are made at a time.
const AT_A_TIME: usize = 100;

/// The messages we have, and what moves some of the rules in the bases.
pub struct Measuring {
    pub(super) corpus: Corpus,
    bases: BTreeMap<RuleId, Vec<(Evidence, usize)>>,
    wanted: BTreeSet<RuleId>,
}

impl Measuring {
    /// Measures the rules whose ids are wanted in every base.
    #[must_use]
    pub fn of(wanted: impl Fn(&str) -> bool) -> Self {
        let corpus = Corpus::all();
        let rules: Vec<_> =
            corpus.rules.iter().map(|(rule, _)| *rule).filter(|rule| wanted(rule.info.id.as_str())).collect();
        let wanted = rules.iter().map(|rule| rule.info.id).collect();
        let checks = Checks::of(rules.into_iter());
        let trials = corpus.bases.iter().enumerate().filter_map(|(i, base)| {
            Some((i, Trial::new(base, &checks)?, changes(base, &corpus, &BTreeSet::new())))
        });
        let trials: Vec<_> = trials.collect();
        let work = trials
            .iter()
            .flat_map(|(i, trial, changes)| changes.chunks(AT_A_TIME).map(move |c| (*i, trial, c)));
        let found =
            in_parallel(&work.collect::<Vec<_>>(), |(i, trial, changes)| (*i, singly(trial, changes.iter())));
        let mut bases: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (i, evidence) in found.into_iter().flat_map(|(i, found)| found.into_iter().map(move |e| (i, e))) {
            bases.entry(evidence.moved.rule).or_default().push((evidence, i));
        }
        Self { corpus, bases, wanted }
    }

    /// The rules with their examples.
    pub(super) fn rules(&self) -> Vec<&(&'static Rule, Vec<Message>)> {
        self.corpus.rules.iter().filter(|(rule, _)| self.wanted.contains(&rule.info.id)).collect()
    }

    /// What moves a rule in the bases, and in which.
    pub(super) fn in_bases(&self, rule: RuleId) -> impl Iterator<Item = (&Evidence, &Message)> {
        let found = self.bases.get(&rule).into_iter().flatten();
        found.filter_map(|(evidence, i)| Some((evidence, self.corpus.bases.get(*i)?)))
    }
}

impl fmt::Debug for Measuring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Measuring").field("rules", &self.wanted.len()).finish_non_exhaustive()
    }
}

/// The results in the order of the work, done by as many threads as the machine has.
pub(super) fn in_parallel<T: Sync, R: Send>(work: &[T], done: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (next, results) = (Mutex::new(0..work.len()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let number = next.lock().ok().and_then(|mut left| left.next());
                    let Some((number, item)) = number.and_then(|number| Some((number, work.get(number)?)))
                    else {
                        break;
                    };
                    let result = done(item);
                    if let Ok(mut results) = results.lock() {
                        results.push((number, result));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}
