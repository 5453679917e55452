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

/// The line of `before` and `here`, with so many characters of `here` marked. Lines of millions of characters are not gone
/// through.
pub(super) fn snippet(before: &str, here: &str, marked: usize) -> Snippet {
    let fits = before.chars().chain(here.chars()).nth(WIDTH).is_none();
    let left = if fits { before } else { last(before, BEFORE) };
    let indent = left.chars().count();
    let right = first(here, WIDTH - indent);
    let shortened = |shown: &str, whole: &str| if shown.len() < whole.len() { "…" } else { "" };
    let (start, end) = (shortened(left, before), shortened(right, here));
    let carets = marked.min(right.chars().count()).max(1);
    Snippet {
        line: format!("{start}{left}{right}{end}"),
        mark: format!("{}{}", " ".repeat(indent + start.chars().count()), "^".repeat(carets)),
    }
}

fn first(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

fn last(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().take(count).last().map_or(text.len(), |(start, _)| start);
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let expected = Snippet { line: "\"ø\": 1,".into(), mark: "     ^".into() };
        assert_eq!(snippet("\"ø\": ", "1,", 1), expected);
        assert_eq!(snippet("", "", 0), Snippet { line: String::new(), mark: "^".into() });
        assert_eq!(snippet("ab", "", 3).mark, "  ^");
        assert_eq!(snippet(&"ø".repeat(99), "x", 1).line.chars().count(), 100);
    }

    #[test]
    fn a_long_line_is_shown_around_the_place() {
        let half = "æ".repeat(1_000_000);
        let shown = snippet(&half, &half, 500_000);
        assert_eq!(shown.line.chars().count(), 102);
        assert_eq!(shown.mark, format!("{}{}", " ".repeat(31), "^".repeat(70)));
        assert!(snippet("ab", &half, 1).line.starts_with("abæ"));
        assert_eq!(snippet(&half, "x", 1).line, format!("…{}x", "æ".repeat(30)));
        assert_eq!(snippet(&half, "", 1).mark, format!("{}^", " ".repeat(31)));
    }
}
