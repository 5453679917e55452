//! What a rule is to say of an example.

use klagesak_core::verdict::{Finding, Severity};

/// A finding as far as an example is held to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Funn {
    /// The id of the rule.
    pub regel: String,
    /// Where, as a JSON Pointer into the message or the draft; empty for what is at none of their places.
    pub sted: String,
    /// How serious it is.
    pub alvorlighet: Severity,
}

impl Funn {
    /// What a finding says of each of its places.
    pub(super) fn av(finding: &Finding) -> impl Iterator<Item = Self> {
        let regel = finding.rule.id.as_str();
        finding.places().map(move |sted| funn(regel, sted.as_str(), finding.severity))
    }
}

fn funn(regel: &str, sted: &str, alvorlighet: Severity) -> Funn {
    Funn { regel: regel.to_owned(), sted: sted.to_owned(), alvorlighet }
}

/// A finding that is an error.
pub(super) fn feil(regel: &str, sted: &str) -> Funn {
    funn(regel, sted, Severity::Error)
}

/// A finding that is a warning.
pub(super) fn advarsel(regel: &str, sted: &str) -> Funn {
    funn(regel, sted, Severity::Warning)
}

/// A finding that is a notice.
pub(super) fn merknad(regel: &str, sted: &str) -> Funn {
    funn(regel, sted, Severity::Notice)
}
