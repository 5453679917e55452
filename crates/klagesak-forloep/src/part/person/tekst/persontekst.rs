//! The words of a page, and where those of a situation are.

use klagesak_core::Text;

use super::super::Personsituasjon;
use super::{avgjort, avsluttet, avvist, hos_nav, hos_statsforvalteren, returnert};

/// The words of a page, sentence by sentence. What stands in braces is filled in: `{du}`, `{klagen}` and `{saken}` after who
/// reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Persontekst {
    /// The heading.
    pub tittel: Text,
    /// What has happened.
    pub skjedd: &'static [Text],
    /// Who has the case.
    pub hvem: &'static [Text],
    /// What happens next.
    pub videre: &'static [Text],
    /// What the person can do.
    pub kan_gjoere: &'static [Text],
}

/// The situations and their words, in the order a case may go through them.
pub fn tekster() -> impl Iterator<Item = &'static (Personsituasjon, Persontekst)> {
    hos_nav::TEKSTER
        .iter()
        .chain(&hos_statsforvalteren::TEKSTER)
        .chain(&avgjort::TEKSTER)
        .chain(&avvist::TEKSTER)
        .chain(&avsluttet::TEKSTER)
        .chain(&returnert::TEKSTER)
}

/// The words of a situation.
#[must_use]
pub fn persontekst(situasjon: Personsituasjon) -> Option<&'static Persontekst> {
    tekster().find(|(of, _)| *of == situasjon).map(|(_, tekst)| tekst)
}
