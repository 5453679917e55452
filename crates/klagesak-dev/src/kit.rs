//! What the conformance suite is judged by: its two times, and nothing else that is not usual.

use klagesak_core::base;
use klagesak_validate::Options;

/// The reference time and the day of the rules. A rule that is an error from a day to come is not one here, on whatever day this runs.
///
/// # Panics
/// When what is written in `base` is no time or no day, which a test would show.
#[must_use]
#[allow(clippy::unwrap_used)]
pub fn options() -> Options<'static> {
    Options { rules_at: Some(base::RULES_AT.parse().unwrap()), ..Options::new(base::NOW.parse().unwrap()) }
}
