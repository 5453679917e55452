//! Where output goes. Colour is kept on a terminal only, and `NO_COLOR` is honoured.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use klagesak::Language;
use klagesak::verdict::Severity;
use serde::Serialize;

use crate::failure::Failure;
use crate::{style, words};

/// Output for people.
pub(crate) fn text() -> impl Write {
    BufWriter::new(anstream::stdout().lock())
}

/// Output for programs: never altered on its way.
pub(crate) fn data() -> impl Write {
    BufWriter::new(io::stdout().lock())
}

/// A result as JSON on a line of its own.
pub(crate) fn line(result: &impl Serialize) -> String {
    let mut line = serde_json::to_string(result).unwrap_or_default();
    line.push('\n');
    line
}

/// Says what is wrong, on the channel for that.
pub(crate) fn complain(text: &str, language: Language) {
    let label = Severity::Error.label().get(language);
    // With nobody to tell, there is nothing to be done.
    let _ = writeln!(anstream::stderr().lock(), "{}{label}{:#}: {text}", style::ERROR, style::ERROR);
}

/// Says what somebody may not have meant, on the same channel.
pub(crate) fn warn(text: &str, language: Language) {
    let (label, style) = (Severity::Warning.label().get(language), style::of(Severity::Warning));
    let _ = writeln!(anstream::stderr().lock(), "{style}{label}{style:#}: {text}");
}

/// A file's name as it may stand on a terminal.
pub(crate) fn shown(path: &Path) -> String {
    harmless(&path.to_string_lossy()).into_owned()
}

/// A file's name for programs: as it was given, as far as it is text.
pub(crate) fn given(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The text without characters that would steer the terminal or turn the direction of reading.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().any(steers) { text.chars().map(visible).collect() } else { text.into() }
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

/// A result that is a file or a folder has to have a name.
pub(crate) fn to_file(path: &Path, language: Language) -> Result<(), Failure> {
    if path.as_os_str() == "-" {
        Err(Failure::Usage(words::NO_STDOUT.get(language).to_owned()))
    } else {
        Ok(())
    }
}
