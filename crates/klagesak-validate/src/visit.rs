//! What each check finds of each value it is given: for measuring what a check looks at, and for nothing else.

use klagesak_core::Melding;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::context::Context;
use crate::faulty::Faulty;
use crate::table::Table;
use crate::walk::Walker;
use crate::{Options, Rule};

/// A check that was given a value.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// The place of the value.
    pub at: Pointer,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Some of the rules, sorted once for many messages.
pub struct Checks(&'static Table);

impl Checks {
    /// The checks of some rules. They are kept as long as the program runs.
    #[must_use]
    pub fn of(rules: impl Iterator<Item = &'static Rule>) -> Self {
        Self(Box::leak(Box::new(Table::of(rules))))
    }

    /// Every value of a message that one of the checks is given, and what it finds there.
    #[must_use]
    pub fn visits(&self, message: &Melding, options: &Options<'_>) -> Vec<Visit> {
        let faulty = Faulty::default();
        Walker::visits(&Context::of(message, &faulty, options), self.0, message)
    }
}

impl std::fmt::Debug for Checks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Checks")
    }
}
