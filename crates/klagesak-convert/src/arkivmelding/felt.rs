//! What a flat field of ours is.

use super::verdi::Parse;

/// What the names of all our own elements begin with, so that they meet no others.
pub(crate) const PREFIKS: &str = "klagesak";

/// A field that is carried as a flat element of its own in `virksomhetsspesifikkeMetadata` of the journalpost: the one thing
/// that comes whole through every hop, as name and value.
#[derive(Debug)]
pub(crate) struct Felt {
    /// The name of the element, after [`PREFIKS`].
    pub(crate) navn: &'static str,
    /// Where in the message.
    pub(crate) sti: &'static [&'static str],
    /// How its value is read.
    pub(crate) les: Parse,
    /// Whether it is a list, whose items are written with spaces between them.
    pub(crate) liste: bool,
}

/// Fields of each item of a list: `klagesakVedtak1Dato`, `klagesakVedtak2Dato`; and of the lists in an item:
/// `klagesakVedtak1Underretning2Sendt`.
#[derive(Debug)]
pub(crate) struct Gruppe {
    pub(crate) navn: &'static str,
    pub(crate) sti: &'static [&'static str],
    pub(crate) felt: &'static [Felt],
    pub(crate) grupper: &'static [Gruppe],
}

/// The fields of one part of a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tabell {
    pub(crate) felt: &'static [Felt],
    pub(crate) grupper: &'static [Gruppe],
}

pub(super) const fn felt(navn: &'static str, sti: &'static [&'static str], les: Parse) -> Felt {
    Felt { navn, sti, les, liste: false }
}

pub(super) const fn gruppe(
    navn: &'static str,
    sti: &'static [&'static str],
    felt: &'static [Felt],
) -> Gruppe {
    Gruppe { navn, sti, felt, grupper: &[] }
}

pub(super) const fn liste(navn: &'static str, sti: &'static [&'static str], les: Parse) -> Felt {
    Felt { navn, sti, les, liste: true }
}
