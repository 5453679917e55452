//! Ourselves: the structure alone, the whole verdict with its report in words, and the same with line and column.

use std::hint::black_box;

use klagesak_core::Language;
use klagesak_validate::locate::Source;
use klagesak_validate::{Options, Report, base, validate};

use crate::contestants::Judge;

/// Bytes to a message, or the first fault.
pub fn structure() -> Judge {
    Box::new(|bytes| usize::from(black_box(klagesak_core::read(bytes)).is_err()))
}

/// Every fault of structure and every rule, in words.
pub fn verdict() -> Judge {
    let options = options();
    Box::new(move |bytes| {
        let report = validate(bytes, &options);
        black_box(report.render(Language::Nb));
        errors(&report)
    })
}

/// The same with the place of each finding in the text.
pub fn verdict_with_places() -> Judge {
    let options = options();
    Box::new(move |bytes| {
        let report = validate(bytes, &options);
        if report.findings.is_empty() {
            black_box(report.render(Language::Nb));
        } else {
            let source = Source::new(std::str::from_utf8(bytes).unwrap_or_default());
            black_box(report.render_with_places(Language::Nb, |finding| Some(source.position(finding))));
        }
        errors(&report)
    })
}

fn errors(report: &Report) -> usize {
    if report.valid() { 0 } else { report.findings.len() }
}

fn options() -> Options<'static> {
    Options::new(base::NOW.parse().expect("the reference time of the examples"))
}
