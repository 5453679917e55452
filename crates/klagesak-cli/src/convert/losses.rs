//! Findings of a conversion, told on standard error.

use std::path::PathBuf;

use klagesak::report::{conversion, shown};
use klagesak::verdict::Severity;
use klagesak::{Finding, Language, convert};

use crate::format::Format;
use crate::{output, terminal};

/// Tells all of them. With the bytes of the source, also where in it.
pub(super) fn tell(
    findings: &[Finding],
    names: &[PathBuf],
    source: Option<&[u8]>,
    format: Format,
    language: Language,
) {
    let look = terminal::look_of_complaints(language);
    let position = |finding: &Finding| convert::xml::position(source?, finding.offset?);
    output::say(&match format {
        Format::Json => conversion::json(findings, &position, &look),
        Format::Text => {
            let name = names.iter().map(|path| shown(path)).collect::<Vec<_>>().join(", ");
            conversion::text(findings, &name, &position, &look)
        }
    });
}

/// What is left when notes are notes and the rest counts.
pub(super) fn strict(mut findings: Vec<Finding>, strict: bool) -> Vec<Finding> {
    for finding in findings.iter_mut().filter(|_| strict) {
        finding.severity = Severity::Error;
    }
    findings
}
