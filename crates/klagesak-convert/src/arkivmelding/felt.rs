use klagesak_core::kodeverk::Meldingstype;

use super::verdi::Les;
use super::{hode, innhold};

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
    pub(crate) les: Les,
    /// Whether it is a list, whose items are written with spaces between them.
    pub(crate) liste: bool,
}

/// Fields of each item of a list: `klagesakVedtak1Dato`, `klagesakVedtak2Dato`.
#[derive(Debug)]
pub(crate) struct Gruppe {
    pub(crate) navn: &'static str,
    pub(crate) sti: &'static [&'static str],
    pub(crate) felt: &'static [Felt],
}

/// The fields of one part of a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tabell {
    pub(crate) felt: &'static [Felt],
    pub(crate) grupper: &'static [Gruppe],
}

pub(super) const fn felt(navn: &'static str, sti: &'static [&'static str], les: Les) -> Felt {
    Felt { navn, sti, les, liste: false }
}

pub(super) const fn liste(navn: &'static str, sti: &'static [&'static str], les: Les) -> Felt {
    Felt { navn, sti, les, liste: true }
}

/// The tables of a type of message: the head first.
pub(crate) fn tabeller(meldingstype: &Meldingstype) -> [Tabell; 2] {
    let innhold = match meldingstype {
        Meldingstype::Oversendelse => innhold::OVERSENDELSE,
        Meldingstype::Ettersendelse => innhold::ETTERSENDELSE,
        Meldingstype::Avgjoerelse => innhold::AVGJOERELSE,
        Meldingstype::Trekk => innhold::TREKK,
        Meldingstype::Forespoersel => innhold::FORESPOERSEL,
        _ => Tabell { felt: &[], grupper: &[] },
    };
    [Tabell { felt: hode::HODE, grupper: &[] }, innhold]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_safe_in_xml_and_no_two_are_alike() {
        for meldingstype in Meldingstype::KJENTE {
            let mut names = BTreeSet::new();
            for tabell in tabeller(meldingstype) {
                let groups = tabell.grupper.iter().flat_map(|g| {
                    assert!(!g.navn.ends_with(|c: char| c.is_ascii_digit()));
                    g.felt.iter().map(|f| format!("{}1{}", g.navn, f.navn))
                });
                for name in tabell.felt.iter().map(|f| f.navn.to_owned()).chain(groups) {
                    assert!(name.bytes().all(|b| b.is_ascii_alphanumeric()), "{name}");
                    assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{name}");
                    assert!(names.insert(name.clone()), "{name} twice");
                }
            }
        }
    }
}
