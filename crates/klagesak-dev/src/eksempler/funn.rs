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

impl From<&Finding> for Funn {
    fn from(finding: &Finding) -> Self {
        let (regel, sted) = (finding.rule.id.as_str().to_owned(), finding.pointer.to_string());
        Self { regel, sted, alvorlighet: finding.severity }
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
