//! The text of a message with the places of its findings, taken apart when there is something to find in it.

use klagesak_core::verdict::{Finding, Group, Position, Report};

use crate::options::Options;
use crate::places::Places;

/// The text of a message, and where things are in it.
#[derive(Clone, Copy)]
pub(crate) struct Located<'a> {
    pub(crate) text: &'a str,
    places: &'a dyn Places,
}

impl std::fmt::Debug for Located<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Located({} bytes)", self.text.len())
    }
}

impl Located<'_> {
    /// Where a finding is in the text. A package as a whole is not in it.
    pub(crate) fn position(&self, finding: &Finding) -> Option<Position> {
        if is_of_package(finding) { None } else { self.places.position(finding) }
    }

    pub(crate) fn offset(&self, finding: &Finding) -> Option<usize> {
        if is_of_package(finding) { None } else { self.places.offset(finding) }
    }
}

/// Whether a finding is about a package as a whole.
pub(crate) fn is_of_package(finding: &Finding) -> bool {
    finding.rule.id.group() == Some(Group::Pakke) && finding.pointer.as_str().is_empty()
}

/// Takes the text of a message apart, when there is something to find in it.
pub(crate) fn located<T>(
    report: &Report,
    bytes: &[u8],
    options: &Options,
    then: impl FnOnce(Option<Located<'_>>) -> T,
) -> T {
    if report.findings.is_empty() || bytes.is_empty() || bytes.len() > options.max_bytes {
        return then(None);
    }
    let text = String::from_utf8_lossy(bytes);
    let places = (options.finder)(&text, &report.findings);
    then(Some(Located { text: &text, places: &*places }))
}
