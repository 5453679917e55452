//! Where output goes. Colour is kept on a terminal only, and `NO_COLOR` is honoured.

use std::io::{self, BufWriter, Write};
use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};
use klagesak::Language;
use klagesak::adresse::Kjente;
use klagesak::verdict::Severity;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

static QUIET: AtomicBool = AtomicBool::new(false);

/// From now on, only findings, results and errors are printed.
pub(crate) fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

/// What is never printed.
static HIDDEN: RwLock<Option<Kjente>> = RwLock::new(None);

/// From now on, these are never printed.
pub(crate) fn hide(kjente: &Kjente) {
    if let (false, Ok(mut hidden)) = (kjente.is_empty(), HIDDEN.write()) {
        hidden.get_or_insert_default().extend(kjente);
    }
}

fn masked(text: &str) -> Option<String> {
    HIDDEN.read().ok()?.as_ref()?.masked(text)
}

/// Prints line by line, with what is hidden out of sight.
struct Masking<W: Write> {
    out: W,
    line: Vec<u8>,
}

impl<W: Write> Masking<W> {
    fn new(out: W) -> Self {
        Self { out, line: Vec::new() }
    }

    fn print(&mut self, lines: &[u8]) -> io::Result<()> {
        match std::str::from_utf8(lines).ok().and_then(masked) {
            Some(masked) => self.out.write_all(masked.as_bytes()),
            None => self.out.write_all(lines),
        }
    }
}

impl<W: Write> Write for Masking<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // What is hidden stands on a line of its own, or on part of one.
        let Some(end) = bytes.iter().rposition(|byte| *byte == b'\n') else {
            self.line.extend_from_slice(bytes);
            return Ok(bytes.len());
        };
        let (whole, rest) = bytes.split_at(end + 1);
        let mut lines = std::mem::take(&mut self.line);
        lines.extend_from_slice(whole);
        self.line.extend_from_slice(rest);
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            self.print(line)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let line = std::mem::take(&mut self.line);
        self.print(&line)?;
        self.out.flush()
    }
}

impl<W: Write> Drop for Masking<W> {
    fn drop(&mut self) {
        // Whoever minds has flushed it.
        let _ = self.flush();
    }
}

/// Whether only findings, results and errors are printed.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Output for people.
pub(crate) fn text() -> impl Write {
    Masking::new(BufWriter::new(anstream::stdout().lock()))
}

/// Output for programs: never altered on its way, but for what is hidden.
pub(crate) fn data() -> impl Write {
    Masking::new(BufWriter::new(io::stdout().lock()))
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
    let masked = masked(text);
    let _ = anstream::stderr().lock().write_all(masked.as_deref().unwrap_or(text).as_bytes());
}
