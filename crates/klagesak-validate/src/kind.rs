//! The rules on one kind of value.

use std::sync::OnceLock;

use crate::reads::Reads;
use crate::{Rule, Scope};

/// The rules on one kind of value, with how they check it.
pub(crate) struct Kind<F> {
    /// The number of each among all rules, the rule, and its check.
    pub(crate) rules: Vec<(usize, &'static Rule, F)>,
    reads: OnceLock<Reads>,
}

/// The rules on a kind of value that borrows from nothing.
pub(crate) type Of<T> = Kind<fn(&T, &mut Scope<'_>)>;

impl<F> Default for Kind<F> {
    fn default() -> Self {
        Self { rules: Vec::new(), reads: OnceLock::new() }
    }
}

impl<F> Kind<F> {
    pub(crate) fn add(&mut self, number: usize, rule: &'static Rule, check: F) {
        self.rules.push((number, rule, check));
    }

    /// What the rules look at from the value on.
    pub(crate) fn reads(&self) -> &Reads {
        let rules = || self.rules.iter().map(|(number, rule, _)| (*number, *rule));
        self.reads.get_or_init(|| {
            Reads::of(rules(), |pattern| Some(pattern).filter(|pattern| !pattern.starts_with('^')))
        })
    }
}
