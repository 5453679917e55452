//! The line of a finding with its place marked, and every value in it hidden unless they may be shown.

use klagesak_core::verdict::{Finding, Position};

use super::mask::Masked;
use super::scan::marked_end;
use super::snippet::{Snippet, snippet};
use crate::harmless::visible;
use crate::located::Located;

/// Makes excerpts of one text.
#[derive(Debug)]
pub(super) struct Excerpts<'a> {
    located: Located<'a>,
    show_values: bool,
    /// The line hidden last: findings tend to lie close together, and lines can be long.
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

impl<'a> Excerpts<'a> {
    pub(super) fn new(located: Located<'a>, show_values: bool) -> Self {
        Self { located, show_values, hidden: None }
    }

    pub(super) fn of(&mut self, finding: &Finding, position: Position) -> Option<Excerpt> {
        let (before, here) = self.place(finding)?;
        // A fault of the bytes has a point, everything else has an extent.
        let point = finding.offset.is_some() && finding.pointer.as_str().is_empty();
        let marked = here.get(..marked_end(here)).filter(|_| !point).unwrap_or_default();
        let width = marked.chars().count();
        let Snippet { line, mark } = if self.show_values {
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

    /// The line of a finding, up to the finding and from there on.
    fn place(&self, finding: &Finding) -> Option<(&'a str, &'a str)> {
        let (before, here) = self.located.text.split_at_checked(self.located.offset(finding)?)?;
        let before = before.rsplit('\n').next()?;
        let here = here.split('\n').next()?;
        Some((before, here.strip_suffix('\r').unwrap_or(here)))
    }
}
