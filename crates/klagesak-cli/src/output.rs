//! Where output goes. Colour is kept on a terminal only, and `NO_COLOR` is honoured.

use std::io::{self, BufWriter, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};
use klagesak::Language;
use klagesak::verdict::Severity;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

static QUIET: AtomicBool = AtomicBool::new(false);

/// From now on, only findings, results and errors are printed.
pub(crate) fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

/// Whether only findings, results and errors are printed.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

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

/// Prints what has been done, such as the name of a file that was written.
pub(crate) fn note(text: &str) -> io::Result<()> {
    if is_quiet() { Ok(()) } else { print(text) }
}

/// Prints what is for programs.
pub(crate) fn print_data(bytes: &[u8]) -> io::Result<()> {
    let mut out = data();
    out.write_all(bytes)?;
    out.flush()
}

/// Prints an error to standard error.
pub(crate) fn complain(text: &str, language: Language) {
    labelled(Severity::Error, ERROR, text, language);
}

/// Prints a warning to standard error.
pub(crate) fn warn(text: &str, language: Language) {
    if !is_quiet() {
        labelled(Severity::Warning, WARNING, text, language);
    }
}

fn labelled(severity: Severity, style: Style, text: &str, language: Language) {
    say(&format!("{style}{}{style:#}: {text}\n", severity.label().get(language)));
}

/// Prints to standard error.
pub(crate) fn say(text: &str) {
    // With nobody to tell, there is nothing to be done.
    let _ = anstream::stderr().lock().write_all(text.as_bytes());
}
