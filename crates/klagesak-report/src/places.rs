//! Where findings are in a text.

use klagesak_core::verdict::{Finding, Position};
use klagesak_validate::locate::Source;

/// A text in which findings have places.
pub trait Places {
    /// The byte offset of a finding.
    fn offset(&self, finding: &Finding) -> Option<usize>;
    /// Its line and column.
    fn position(&self, finding: &Finding) -> Option<Position>;
}

/// Takes a text apart, so that findings have places in it. That costs more than the verdict, so it is done only for a text with findings.
pub type Finder = for<'t> fn(&'t str) -> Box<dyn Places + 't>;

/// The places of findings in a message, which is JSON.
#[must_use]
pub fn in_json(text: &str) -> Box<dyn Places + '_> {
    Box::new(Source::new(text))
}

/// No places: reports have no lines, columns or excerpts.
#[must_use]
pub fn nowhere(_: &str) -> Box<dyn Places + '_> {
    Box::new(Nowhere)
}

struct Nowhere;

impl Places for Nowhere {
    fn offset(&self, _: &Finding) -> Option<usize> {
        None
    }

    fn position(&self, _: &Finding) -> Option<Position> {
        None
    }
}

impl Places for Source<'_> {
    fn offset(&self, finding: &Finding) -> Option<usize> {
        Source::offset(self, finding)
    }

    fn position(&self, finding: &Finding) -> Option<Position> {
        Source::position(self, finding)
    }
}
