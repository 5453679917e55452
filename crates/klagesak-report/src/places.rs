//! Where findings are in a text.

use std::collections::HashMap;

use klagesak_core::verdict::{Finding, Pointer, Position};
use klagesak_validate::locate::Source;

/// A text in which findings have places.
pub trait Places {
    /// The byte offset of a finding.
    fn offset(&self, finding: &Finding) -> Option<usize>;
    /// Its line and column.
    fn position(&self, finding: &Finding) -> Option<Position>;
}

/// Finds the places of findings in a text. It is asked only when there are findings.
pub type Finder = for<'t> fn(&'t str, &'t [Finding]) -> Box<dyn Places + 't>;

/// The places of findings in a message, which is JSON.
#[must_use]
pub fn in_json<'t>(text: &'t str, findings: &'t [Finding]) -> Box<dyn Places + 't> {
    // Those on the package around a message have none yet.
    let without =
        || findings.iter().filter(|finding| finding.offset.is_none()).map(|finding| &finding.pointer);
    let places = klagesak_core::reader::places(text, without());
    let offsets = without().zip(places).map(|(pointer, place)| (pointer, place.start)).collect();
    Box::new(InJson { source: Source::new(text), offsets })
}

/// No places: reports have no lines, columns or excerpts.
#[must_use]
pub fn nowhere<'t>(_: &'t str, _: &'t [Finding]) -> Box<dyn Places + 't> {
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

struct InJson<'t> {
    source: Source<'t>,
    offsets: HashMap<&'t Pointer, usize>,
}

impl Places for InJson<'_> {
    fn offset(&self, finding: &Finding) -> Option<usize> {
        finding.offset.or_else(|| self.offsets.get(&finding.pointer).copied())
    }

    fn position(&self, finding: &Finding) -> Option<Position> {
        self.offset(finding).map(|offset| self.source.at(offset))
    }
}
