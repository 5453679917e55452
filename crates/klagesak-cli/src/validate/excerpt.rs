//! The line of a finding with its place marked, and every value in it hidden unless they may be shown.

use klagesak::validate::locate::Source;
use klagesak::verdict::{Finding, Group, Position};

use super::mask::Masked;
use super::scan::marked_end;
use super::snippet::{Snippet, snippet};
use crate::output;

/// The text of a message, and where things are in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Located<'a> {
    pub(super) text: &'a str,
    pub(super) source: &'a Source<'a>,
}

impl Located<'_> {
    /// Where a finding is in the text. A package as a whole is not in it.
    pub(super) fn position(&self, finding: &Finding) -> Option<Position> {
        if is_of_package(finding) { None } else { self.source.position(finding) }
    }

    pub(super) fn offset(&self, finding: &Finding) -> Option<usize> {
        if is_of_package(finding) { None } else { self.source.offset(finding) }
    }
}

pub(super) fn is_of_package(finding: &Finding) -> bool {
    finding.rule.id.group() == Some(Group::Pakke) && finding.pointer.as_str().is_empty()
}

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
pub(crate) struct Excerpt {
    pub(crate) line: String,
    /// Spaces and carets to go below it.
    pub(crate) mark: String,
    /// How many characters of the text the finding is about; none when it is about a point in it.
    pub(crate) width: usize,
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
            Snippet { line: plain.line.chars().map(output::visible).collect(), ..plain }
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
