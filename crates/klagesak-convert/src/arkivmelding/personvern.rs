//! Titles and names of files that anyone may see: what `validate` finds in them is not written.

use klagesak_core::melding::Part;
use klagesak_core::names::{Names, Naming};
use klagesak_core::persons::{has_number, resembles_personnummer};

/// The number of digits of a fødselsnummer. A shorter one may be in any other.
const SHORTEST: usize = 11;

/// The persons of a case, whom nothing that anyone may see tells of.
#[derive(Default)]
pub(crate) struct Personer<'l> {
    navn: Names<'l>,
    numre: Vec<&'l str>,
}

impl<'l> Personer<'l> {
    pub(crate) fn of(parter: &'l [Part]) -> Self {
        let numre = parter.iter().filter_map(|part| part.person.as_ref()?.nummer());
        Self { navn: Names::of(parter), numre: numre.filter(|nummer| nummer.len() >= SHORTEST).collect() }
    }

    /// Whether a title tells who the case is about, or may do so.
    pub(crate) fn told_in_title(&self, tittel: &str) -> bool {
        self.numbered(tittel) || self.navn.in_text(tittel).is_some()
    }

    /// Whether the name of a file tells who the case is about. What stands after the last full stop is the type of the file, and may
    /// also be the last of a name.
    pub(crate) fn told_in_file_name(&self, filnavn: &str) -> bool {
        let stem = filnavn.rsplit_once('.').map_or(filnavn, |(stem, _)| stem);
        let named = [filnavn, stem].iter().any(|text| self.navn.in_text(text) == Some(Naming::Certain));
        named || resembles_personnummer(filnavn) || self.numbered(filnavn)
    }

    /// Whether the number of one of them stands in a text, however it is divided.
    fn numbered(&self, text: &str) -> bool {
        self.numre.iter().any(|nummer| has_number(text, nummer))
    }
}

/// A title without what eDialog puts at its end, `(eDialog fra …)`, which is the number of the sender; and whether there was
/// anything to take away. None when what is left cannot be shown.
pub(crate) fn cleaned(tittel: &str) -> (Option<&str>, bool) {
    let lower = tittel.to_ascii_lowercase();
    let (rest, cut) = match lower.find("(edialog fra") {
        Some(at) => (tittel.get(..at).unwrap_or_default().trim_end(), true),
        None => (tittel, false),
    };
    if resembles_personnummer(rest) {
        return (None, true);
    }
    ((!rest.trim().is_empty()).then_some(rest), cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_edialog_adds_is_taken_away() {
        assert_eq!(cleaned("Klage på vedtak (eDialog fra 15838510237)"), (Some("Klage på vedtak"), true));
        assert_eq!(cleaned("(eDialog fra 15838510237)"), (None, true));
        assert_eq!(cleaned("Klage 15838510237"), (None, true));
        assert_eq!(cleaned("Klage"), (Some("Klage"), false));
    }
}
