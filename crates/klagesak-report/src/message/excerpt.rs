//! The line of a finding with its place marked, and every value in it hidden unless they may be shown.

use klagesak_core::adresse::Kjente;
use klagesak_core::adresse::raw::unshown;
use klagesak_core::verdict::{Finding, Position};

use super::mask::Masked;
use super::scan::marked_end;
use super::snippet::{Snippet, snippet};
use crate::harmless::visible;
use crate::located::Located;

/// What is hidden in a line takes twenty times the memory of the line, so one that is longer is not shown.
const LONGEST: usize = 2 * 1024 * 1024;

/// Makes excerpts of one text.
#[derive(Debug)]
pub(super) struct Excerpts<'a> {
    located: Located<'a>,
    /// What is not shown although values may be: the addresses of the protected. None when no value may.
    unshown: Option<Kjente>,
    /// The line of the last finding, by where it begins and ends: findings tend to lie close together, and lines can be long.
    line: Option<(usize, usize)>,
    /// The line hidden last.
    hidden: Option<(usize, Masked)>,
}

/// A line as it may be shown.
#[derive(Debug)]
pub struct Excerpt {
    /// The line, or what fits of it.
    pub line: String,
    /// Spaces and carets to go below it.
    pub mark: String,
    /// How many characters of the text the finding is about; none when it is about a point in it.
    pub width: usize,
}

/// Whether a line of JSON has what is not shown, however it is written there.
fn in_line(unshown: &Kjente, before: &str, here: &str) -> bool {
    !unshown.is_empty() && unshown.any_in(&unescaped(&format!("{before}{here}")))
}

/// A line with the escapes of JSON as the characters they stand for.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let hex = after.strip_prefix('u').and_then(|after| after.get(..4));
        let unit = hex.and_then(|hex| u32::from_str_radix(hex, 16).ok());
        match (unit, after.chars().next()) {
            (Some(unit), _) => {
                text.push(char::from_u32(unit).unwrap_or(' '));
                rest = after.get(5..).unwrap_or_default();
            }
            (None, Some(sign)) => {
                text.push(if sign.is_ascii_alphabetic() { ' ' } else { sign });
                rest = after.get(sign.len_utf8()..).unwrap_or_default();
            }
            (None, None) => rest = "",
        }
    }
    text + rest
}

impl<'a> Excerpts<'a> {
    pub(super) fn new(located: Located<'a>, show_values: bool) -> Self {
        // Of a text that is no JSON nobody knows whose address is in it.
        let unshown = show_values.then(|| unshown(located.text)).flatten();
        Self { located, unshown, line: None, hidden: None }
    }

    pub(super) fn of(&mut self, finding: &Finding, position: Position) -> Option<Excerpt> {
        let (before, here) = self.place(finding)?;
        // A fault of the bytes has a point, everything else has an extent.
        let point = finding.offset.is_some() && finding.pointer.as_str().is_empty();
        let marked = here.get(..marked_end(here)).filter(|_| !point).unwrap_or_default();
        let width = marked.chars().count();
        let shown = self.unshown.as_ref().is_some_and(|unshown| !in_line(unshown, before, here));
        let Snippet { line, mark } = if shown {
            let plain = snippet(before, here, width);
            Snippet { line: plain.line.chars().map(visible).collect(), ..plain }
        } else {
            let masked = match self.hidden.take() {
                Some((number, masked)) if number == position.line => masked,
                _ => Masked::new(&format!("{before}{here}")),
            };
            let from = before.len();
            let (shown_before, shown_here) = masked.split(from);
            let shown = snippet(shown_before, shown_here, masked.width(from, from + marked.len()));
            self.hidden = Some((position.line, masked));
            shown
        };
        Some(Excerpt { line: line.trim_end().to_owned(), mark, width })
    }

    /// The line of a finding, up to the finding and from there on. None where it is longer than any line that is shown.
    fn place(&mut self, finding: &Finding) -> Option<(&'a str, &'a str)> {
        let (text, at) = (self.located.text, self.located.offset(finding)?);
        let (start, end) = match self.line {
            Some((start, end)) if (start..=end).contains(&at) => (start, end),
            _ => {
                let (before, here) = text.split_at_checked(at)?;
                (before.rfind('\n').map_or(0, |end| end + 1), at + here.find('\n').unwrap_or(here.len()))
            }
        };
        self.line = Some((start, end));
        let (before, here) = (text.get(start..at)?, text.get(at..end)?);
        (end - start <= LONGEST).then(|| (before, here.strip_suffix('\r').unwrap_or(here)))
    }
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escapes_are_what_they_stand_for() {
        assert_eq!(unescaped(r#""\u00d8vre\n57\/ \\ \ud83d""#), "\"Øvre 57/ \\  \"");
        assert_eq!(unescaped(r"a\"), "a");
        assert_eq!(unescaped(r"\u12"), " 12");
    }
}
