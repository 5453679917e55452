//! A line of a message with its place marked, in a window no wider than a terminal.

/// Characters of the line that are shown at most.
const WIDTH: usize = 100;
/// Characters shown before the place, when the line is longer than the window.
const BEFORE: usize = 30;

/// A line and its mark.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Snippet {
    /// The line, or what fits of it.
    pub(super) line: String,
    /// Spaces and carets to go below it.
    pub(super) mark: String,
}

/// Marks the characters from `from` up to `to`, both counted from 0.
pub(super) fn snippet(line: &str, from: usize, to: usize) -> Snippet {
    let fits = line.char_indices().nth(WIDTH).is_none();
    let start = if fits { 0 } else { from.saturating_sub(BEFORE) };
    let mut rest = line.chars().skip(start);
    let mut shown: String = rest.by_ref().take(WIDTH).collect();
    let length = shown.chars().count();
    let mut indent = from.min(start + length) - start;
    if rest.next().is_some() {
        shown.push('…');
    }
    if start > 0 {
        shown.insert(0, '…');
        indent += 1;
    }
    let carets = to.min(start + length).saturating_sub(from).max(1);
    Snippet { line: shown, mark: format!("{}{}", " ".repeat(indent), "^".repeat(carets)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let expected = Snippet { line: "\"ø\": 1,".into(), mark: "     ^".into() };
        assert_eq!(snippet("\"ø\": 1,", 5, 6), expected);
        assert_eq!(snippet("", 0, 0), Snippet { line: String::new(), mark: "^".into() });
        assert_eq!(snippet("ab", 9, 3).mark, "  ^");
    }

    #[test]
    fn a_long_line_is_shown_around_the_place() {
        let line = "æ".repeat(2_000_000);
        let shown = snippet(&line, 1_000_000, 1_500_000);
        assert_eq!(shown.line.chars().count(), 102);
        assert_eq!(shown.mark, format!("{}{}", " ".repeat(31), "^".repeat(70)));
        assert!(snippet(&line, 3, 4).line.starts_with('æ'));
        assert!(snippet(&line, 1_999_999, 2_000_000).line.ends_with('æ'));
        assert_eq!(snippet(&line, 5_000_000, 5_000_001).mark, " ^");
    }
}
