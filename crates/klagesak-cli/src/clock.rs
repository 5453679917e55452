//! The time now. The only place that asks the clock.

use std::time::SystemTime;

use klagesak::Language;
use klagesak::report::norwegian;
use klagesak::verdi::Tidspunkt;

use crate::failure::Failure;
use crate::words;

/// The time now, in whole seconds, as the wall in Norway has it.
pub(crate) fn now(language: Language) -> Result<Tidspunkt, Failure> {
    norwegian(SystemTime::now().into())
        .ok_or_else(|| Failure::Usage(words::CLOCK_WRONG.get(language).to_owned()))
}

/// Reads a point in time from the command line.
pub(crate) fn parse(text: &str) -> Result<Tidspunkt, &'static str> {
    text.parse().map_err(|_| "not RFC 3339 with an offset, such as 2026-11-01T12:00:00+01:00")
}
