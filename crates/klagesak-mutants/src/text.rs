//! Places in a text by line and column, and checksums of what matters in it.

use std::ops::Range;

use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A place: lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(crate) struct LineColumn {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// From a place to one that is not in it any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct Span {
    pub(crate) start: LineColumn,
    pub(crate) end: LineColumn,
}

impl Span {
    /// The bytes of a text it is about.
    pub(crate) fn bytes(&self, text: &str) -> Range<usize> {
        byte(text, self.start)..byte(text, self.end)
    }
}

fn byte(text: &str, at: LineColumn) -> usize {
    let lines = text.split_inclusive('\n');
    let before: usize = lines.clone().take(at.line.saturating_sub(1)).map(str::len).sum();
    let line = lines.clone().nth(at.line.saturating_sub(1)).unwrap_or_default();
    before + line.chars().take(at.column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// The line a byte is in, from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|b| *b == b'\n').count() + 1
}

/// Whether a line says something to the compiler.
pub(crate) fn counts(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with("//")
}

/// The beginning of the checksum of a text, without its comments and the space lines begin with: what a reason beside the code does not
/// change.
pub(crate) fn checksum_of_code(text: &str) -> String {
    let lines: Vec<_> = text.lines().filter(|line| counts(line)).map(str::trim).collect();
    checksum(lines.join("\n").as_bytes())
}

/// The beginning of a checksum.
pub(crate) fn checksum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters_and_ranges_are_bytes() {
        let at = |line, column| LineColumn { line, column };
        let text = "a\næøå b\n";
        assert_eq!(Span { start: at(2, 3), end: at(2, 6) }.bytes(text), 6..10);
        assert_eq!(line_of(text, 6), 2);
    }

    #[test]
    fn comments_and_indents_change_no_checksum() {
        assert_eq!(checksum_of_code("fn a() {\n    b()\n}"), checksum_of_code("fn a() {\n// why\n b()\n\n}"));
        assert_ne!(checksum_of_code("fn a() {}"), checksum_of_code("fn b() {}"));
    }
}
