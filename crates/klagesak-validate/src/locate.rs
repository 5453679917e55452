//! From a JSON Pointer to a place in the text. Done only when a finding is printed.

use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};
use klagesak_core::Limits;
use klagesak_core::syntax::beyond;
use klagesak_core::verdict::{Finding, Pointer, Position};

/// The text of a message with its parts located.
pub struct Source<'a> {
    text: &'a str,
    root: Option<Value<'a>>,
    line_starts: Vec<usize>,
    /// How many characters begin before each block of the text, so that a long line need not be counted for every finding.
    characters: Vec<usize>,
}

impl std::fmt::Debug for Source<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Source({} bytes)", self.text.len())
    }
}

/// Deeper text is not taken apart: the parser recurses, and a message this deep is refused anyway, as is one of more values than
/// a message may have.
const MAX_DEPTH: usize = 200;

impl<'a> Source<'a> {
    /// Takes a text apart. A text that is not JSON has lines and columns, but no places for pointers.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let options = ParseOptions {
            allow_comments: false,
            allow_loose_object_property_names: false,
            allow_trailing_commas: false,
            allow_missing_commas: false,
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            ..ParseOptions::default()
        };
        let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
        let small = nesting(text) <= MAX_DEPTH && beyond(text, Limits::default().max_values).is_none();
        let root = small.then(|| parse_to_ast(text, &collect, &options).ok()).flatten().and_then(|r| r.value);
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let characters = text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
            let here = *before;
            *before += begin_in(block);
            Some(here)
        });
        Self { text, root, line_starts, characters: characters.collect() }
    }

    /// Where a finding is: its byte offset, or that of its pointer, or of the nearest surrounding value that is there.
    #[must_use]
    pub fn position(&self, finding: &Finding) -> Option<Position> {
        self.offset(finding).map(|offset| self.at(offset))
    }

    /// The byte offset of a finding.
    #[must_use]
    pub fn offset(&self, finding: &Finding) -> Option<usize> {
        finding.offset.or_else(|| Some(self.range(&finding.pointer)?.0))
    }

    /// Start and end of the value at a pointer, in bytes; for a field, from its name on. A field that is not there has the
    /// place of what it should have been in.
    #[must_use]
    pub fn range(&self, pointer: &Pointer) -> Option<(usize, usize)> {
        let mut value = self.root.as_ref()?;
        let mut range = (value.start(), value.end());
        for token in pointer.tokens() {
            let next = match value {
                Value::Object(object) => object
                    .properties
                    .iter()
                    .find(|p| p.name.as_str() == token)
                    .map(|p| (&p.value, (p.start(), p.end()))),
                Value::Array(array) => token
                    .parse::<usize>()
                    .ok()
                    .and_then(|i| array.elements.get(i))
                    .map(|v| (v, (v.start(), v.end()))),
                _ => None,
            };
            let Some((found, place)) = next else { break };
            (value, range) = (found, place);
        }
        Some(range)
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

    /// Every key that stands a second time in its object: its pointer, the key, and the byte offset of the second.
    #[must_use]
    pub fn duplicates(&self) -> Vec<(Pointer, String, usize)> {
        let mut found = Vec::new();
        if let Some(root) = &self.root {
            duplicates(root, &Pointer::default(), &mut found);
        }
        found
    }
}

/// How much of the text is counted anew for a place in it.
const BLOCK: usize = 4096;

/// How many characters begin in these bytes.
fn begin_in(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count()
}

fn duplicates(value: &Value<'_>, at: &Pointer, found: &mut Vec<(Pointer, String, usize)>) {
    match value {
        Value::Object(object) => {
            let mut seen = std::collections::HashSet::new();
            for property in &object.properties {
                let name = name(&property.name);
                let pointer = at.shown(name);
                if !seen.insert(name) {
                    found.push((pointer.clone(), name.to_owned(), property.start()));
                }
                duplicates(&property.value, &pointer, found);
            }
        }
        Value::Array(array) => {
            for (index, item) in array.elements.iter().enumerate() {
                let mut pointer = at.clone();
                pointer.push_index(index);
                duplicates(item, &pointer, found);
            }
        }
        _ => {}
    }
}

fn name<'v>(name: &'v ObjectPropName<'_>) -> &'v str {
    name.as_str()
}

/// Upper bound on nesting: brackets in texts are counted too, which only makes it more careful.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0usize);
    for byte in text.bytes() {
        match byte {
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "{\n  \"a\": [1, {\"bø\": \"ø\", \"c\": 2}],\n  \"a\": 3\n}";

    #[test]
    fn pointers_have_places() {
        let source = Source::new(TEXT);
        let at = |pointer: &str| {
            let (start, _) = source.range(&Pointer::new(pointer)).unwrap();
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
    fn duplicates_are_listed_with_the_place_of_the_second() {
        let source = Source::new(TEXT);
        let found = source.duplicates();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0.as_str(), source.at(found[0].2).line), ("/a", 3));
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
        assert!(Source::new(&"[".repeat(1_000_000)).range(&Pointer::default()).is_none());
    }
}
