//! From findings to places in the text.

use klagesak_core::reader::{self, Place};
use klagesak_core::verdict::{Finding, Pointer, Position};

/// Gives each finding its place in the text of the message, in one pass over it. Does nothing when all have theirs.
pub fn locate(text: &str, findings: &mut [Finding]) {
    let mut without: Vec<_> = findings.iter_mut().filter(|finding| finding.offset.is_none()).collect();
    if without.is_empty() {
        return;
    }
    let places = reader::places(text, without.iter().map(|finding| &finding.pointer));
    for (finding, Place { start, .. }) in without.iter_mut().zip(places) {
        finding.offset = Some(start);
    }
}

/// The text of a message, with its lines.
pub struct Source<'a> {
    text: &'a str,
    line_starts: Vec<usize>,
    /// How many characters begin before each block of the text, so that a long line need not be counted for every finding.
    characters: Vec<usize>,
}

impl std::fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Source({} bytes)", self.text.len())
    }
}

impl<'a> Source<'a> {
    /// The lines of a text. It need not be JSON; then it has lines and columns, and no certain places for pointers.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let characters = text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let here = *before;
            *before += begin_in(block);
            Some(here)
        });
        Self { text, line_starts, characters: characters.collect() }
    }

    /// Where a finding is.
    #[must_use]
    pub fn position(&self, finding: &Finding) -> Position {
        self.at(self.offset(finding))
    }

    /// The byte offset of a finding: its own, or that of its pointer, or of the nearest surrounding value that is there. Whoever
    /// has many that are without gives them theirs by [`locate`] first.
    #[must_use]
    pub fn offset(&self, finding: &Finding) -> usize {
        finding.offset.unwrap_or_else(|| self.range(&finding.pointer).0)
    }

    /// Start and end of the value at a pointer, in bytes; for a field, from its name on. A field that is not there has the
    /// place of what it should have been in.
    #[must_use]
    pub fn range(&self, pointer: &Pointer) -> (usize, usize) {
        let start = reader::places(self.text, [pointer]).first().map_or(0, |place| place.start);
        reader::range(self.text, start)
    }

    /// Line and column of a byte offset.
    #[must_use]
    pub fn at(&self, offset: usize) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let column = self.before(offset).saturating_sub(self.before(start)) + 1;
        Position { line, column }
    }

    /// How many characters begin before a byte.
    fn before(&self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        let block = offset / BLOCK;
        let rest = self.text.as_bytes().get(block * BLOCK..offset).unwrap_or_default();
        // A text that ends with a whole block has nothing behind it.
        match self.characters.get(block) {
            Some(before) => before + begin_in(rest),
            None => {
                let last = self.text.as_bytes().chunks(BLOCK).next_back().unwrap_or_default();
                self.characters.last().map_or(0, |before| before + begin_in(last))
            }
        }
    }

    /// The text of a line, without its line break.
    #[must_use]
    pub fn line(&self, line: usize) -> &'a str {
        let start = self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        let end = self.line_starts.get(line).copied().unwrap_or(self.text.len());
        self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r'])
    }
}

/// How much of the text is counted anew for a place in it.
const BLOCK: usize = 4096;

/// How many characters begin in these bytes.
fn begin_in(bytes: &[u8]) -> usize {
    // As many as a byte can count, so that many of them are counted at a time.
    let begins = |piece: &[u8]| piece.iter().map(|byte| u8::from(!matches!(byte, 0x80..=0xbf))).sum::<u8>();
    bytes.chunks(255).map(|piece| usize::from(begins(piece))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\n  \"a\": [1, {\"bø\": \"ø\", \"c\": 2}],\n  \"a\": 3\n}";

    #[test]
    fn pointers_have_places() {
        let source = Source::new(TEXT);
        let at = |pointer: &str| {
            let (start, _) = source.range(&Pointer::new(pointer));
            let p = source.at(start);
            (p.line, p.column)
        };
        assert_eq!(at(""), (1, 1));
        assert_eq!(at("/a"), (2, 3));
        assert_eq!(at("/a/1/c"), (2, 24));
        assert_eq!(at("/a/1/finnes-ikke"), (2, 12));
        assert_eq!(source.line(3), "  \"a\": 3");
    }

    #[test]
    fn columns_are_those_of_the_line_however_long_it_is() {
        for length in [BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK] {
            let line = "ø€a".chars().cycle().take(length).collect::<String>();
            let text = format!("{line}\n{line}");
            let source = Source::new(&text);
            for (column, (at, _)) in line.char_indices().enumerate() {
                let (first, second) = (source.at(at), source.at(line.len() + 1 + at));
                assert_eq!(
                    (first.line, first.column, second.line, second.column),
                    (1, column + 1, 2, column + 1)
                );
            }
            assert_eq!(source.at(text.len()).column, length + 1);
        }
    }

    #[test]
    fn hostile_depth_is_survived() {
        assert_eq!(Source::new(&"[".repeat(1_000_000)).range(&Pointer::default()).0, 0);
    }
}
