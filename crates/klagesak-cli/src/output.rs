//! Where output goes. Colour is kept on a terminal only, and `NO_COLOR` is honoured.

use std::io::{self, BufWriter, Write};

use anstyle::{AnsiColor, Style};
use klagesak::Language;
use klagesak::verdict::Severity;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// Output for people.
pub(crate) fn text() -> impl Write {
    BufWriter::new(anstream::stdout().lock())
}

/// Output for programs: never altered on its way.
pub(crate) fn data() -> impl Write {
    BufWriter::new(io::stdout().lock())
}

/// Prints a text for people.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = self::text();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Prints what is for programs.
pub(crate) fn print_data(bytes: &[u8]) -> io::Result<()> {
    let mut out = data();
    out.write_all(bytes)?;
    out.flush()
}

/// Says what is wrong, on the channel for that.
pub(crate) fn complain(text: &str, language: Language) {
    labelled(Severity::Error, ERROR, text, language);
}

/// Prints a warning to standard error.
pub(crate) fn warn(text: &str, language: Language) {
    labelled(Severity::Warning, WARNING, text, language);
}

fn labelled(severity: Severity, style: Style, text: &str, language: Language) {
    say(&format!("{style}{}{style:#}: {text}\n", severity.label().get(language)));
}

/// Says something beside the result.
pub(crate) fn say(text: &str) {
    // With nobody to tell, there is nothing to be done.
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}
