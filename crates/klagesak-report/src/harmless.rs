//! Text from outside, as it may stand on a terminal or a page.

use std::borrow::Cow;
use std::path::Path;

/// The text without characters that would steer a terminal or turn the direction of reading.
///
/// ```
/// assert_eq!(klagesak_report::harmless("sak\u{1b}[31m.json"), "sak\u{fffd}[31m.json");
/// ```
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().any(steers) { text.chars().map(visible).collect() } else { text.into() }
}

/// A path as it may be shown to people.
#[must_use]
pub fn shown(path: &Path) -> String {
    harmless(&path.to_string_lossy()).into_owned()
}

/// The character, or what stands in its place.
pub(crate) fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        c if steers(c) => '\u{fffd}',
        c => c,
    }
}

fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
