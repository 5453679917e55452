//! What is found in an example, as far as it is held to it: rules and places.

use std::collections::BTreeSet;
use std::fmt;

use klagesak_core::example;
use klagesak_core::verdict::{Example, Finding};
use klagesak_validate::{Check, Options, base, rules, validate, validate_case};

/// Rules, each with the places it speaks of.
pub type Funn = BTreeSet<(String, String)>;

/// An example that does not give what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feil {
    /// The rule it is an example of.
    pub regel: String,
    /// Its name.
    pub eksempel: String,
    /// What is wrong.
    pub hva: String,
}

impl Feil {
    pub(crate) fn new(regel: &str, eksempel: &str, hva: impl Into<String>) -> Self {
        Self { regel: regel.to_owned(), eksempel: eksempel.to_owned(), hva: hva.into() }
    }
}

impl fmt::Display for Feil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.regel, self.eksempel, self.hva)
    }
}

/// The places of a finding, each with its rule.
pub(crate) fn steder(finding: &Finding) -> impl Iterator<Item = (String, String)> {
    finding.places().map(|place| (finding.rule.id.to_string(), place.to_string()))
}

/// How an example is judged: on the day of the examples, and with the limits it lowers. None when that day is none.
pub(crate) fn options(example: &Example) -> Option<Options<'static>> {
    let mut options = Options::new(base::NOW.parse().ok()?);
    let limits = &mut options.limits;
    limits.max_bytes = example.max_bytes.unwrap_or(limits.max_bytes);
    limits.max_messages = example.max_messages.unwrap_or(limits.max_messages);
    Some(options)
}

/// Whether a rule is on a whole case.
pub(crate) fn er_forloep(regel: &str) -> bool {
    rules::find(regel).is_some_and(|rule| matches!(rule.check, Check::Forloep(_)))
}

/// Everything that is found in an example of a rule, as the rule's kind is judged. None when its edits do not fit its base.
pub(crate) fn alle(regel: &str, example: &Example) -> Option<Vec<Finding>> {
    if regel.starts_with("KO-KOMPAT-") {
        let comparison = klagesak_kompat::example::comparison(example)?;
        return Some(comparison.changes.into_iter().map(|change| change.finding).collect());
    }
    let options = options(example)?;
    Some(if er_forloep(regel) {
        validate_case(example::case(example)?, &options).findings().to_vec()
    } else {
        validate(&example::bytes(example)?, &options).findings
    })
}
