//! Findings of a conversion, told on standard error.

use std::path::PathBuf;

use klagesak::report::{conversion, shown};
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
