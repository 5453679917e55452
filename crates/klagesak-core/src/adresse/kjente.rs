//! The values that are known to lead to somebody.

use std::fmt;

use super::area::Area;
use super::fold::Folded;
use super::lines;
use super::verdi::Verdi;
use crate::melding::{Adresse, Person};
use crate::verdi::{Epost, Telefon};

/// What stands where a known value was.
const HIDDEN: &str = "•••";

/// The values that are known to lead to somebody: streets with their number, phone numbers, e-mail. It is never shown or
/// written, not even for debugging.
///
/// A postnummer with its poststed is no value: it is a whole town. With the street it is one, number or not.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Kjente {
    verdier: Vec<Verdi>,
}

impl Kjente {
    /// What a person's own fields say.
    #[must_use]
    pub fn of_person(person: &Person) -> Self {
        // Whose name stands over the street is no secret.
        let name = person.navn.helt();
        let mut kjente = Self::of_lines_of(person.adresse.as_ref(), Some(&name));
        kjente.verdier.extend(person.telefon.as_ref().map(Telefon::as_str).and_then(Verdi::telefon));
        kjente.verdier.extend(person.epost.as_ref().map(Epost::as_str).and_then(Verdi::epost));
        kjente
    }

    /// What an address says.
    #[must_use]
    pub fn of_adresse(adresse: Option<&Adresse>) -> Self {
        Self::of_lines_of(adresse, None)
    }

    fn of_lines_of(adresse: Option<&Adresse>, name: Option<&str>) -> Self {
        let Some(adresse) = adresse else { return Self::default() };
        let lines = adresse.linjer.iter().map(|linje| linje.as_str());
        let poststed = adresse.poststed.as_ref().map(|sted| sted.as_str());
        let area = adresse.postnummer.as_ref().map(|postnummer| Area::new(postnummer.as_str(), poststed));
        Self { verdier: lines::values(lines, area, name) }
    }

    /// Addresses, phone numbers and e-mail addresses, those of one person in a line or each in its own; what follows `#` at the start of a line is a note.
    ///
    /// # Errors
    /// The number of the first line nothing can be looked for of, such as a town alone.
    pub fn of_lines(text: &str) -> Result<Self, usize> {
        let mut kjente = Self::default();
        for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let found = lines::values(std::iter::once(line), None, None);
            if found.is_empty() {
                return Err(number);
            }
            kjente.verdier.extend(found);
        }
        Ok(kjente)
    }

    /// Takes in what another knows.
    pub fn extend(&mut self, other: &Self) {
        for verdi in &other.verdier {
            if !self.verdier.contains(verdi) {
                self.verdier.push(verdi.clone());
            }
        }
    }

    /// The same without what another knows.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let kept = self.verdier.iter().filter(|verdi| !other.verdier.contains(verdi));
        Self { verdier: kept.cloned().collect() }
    }

    /// The same without ways to reach somebody that do not tell where the person is: a box at a post office, and c/o.
    #[must_use]
    pub fn without_detours(&self) -> Self {
        Self { verdier: self.verdier.iter().filter(|verdi| !verdi.is_detour()).cloned().collect() }
    }

    /// Whether all that is known are such ways.
    #[must_use]
    pub fn is_detour(&self) -> bool {
        !self.is_empty() && self.verdier.iter().all(Verdi::is_detour)
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.verdier.is_empty()
    }

    /// Whether a text holds a known value.
    #[must_use]
    pub fn any_in(&self, text: &str) -> bool {
        !self.is_empty() && self.first(&Folded::new(text), 0).is_some()
    }

    /// The text with `•••` for every known value; none where it has none.
    #[must_use]
    pub fn masked(&self, text: &str) -> Option<String> {
        if self.is_empty() {
            return None;
        }
        let folded = Folded::new(text);
        let (mut masked, mut copied, mut from) = (String::new(), 0, 0);
        while let Some((start, end)) = self.first(&folded, from) {
            let byte = |index: usize| folded.tokens.get(index);
            let first = byte(start).map_or(copied, |token| token.from);
            masked.push_str(text.get(copied..first).unwrap_or_default());
            masked.push_str(HIDDEN);
            copied = byte(end - 1).map_or(text.len(), |token| token.to);
            from = end;
        }
        if from == 0 {
            return None;
        }
        masked.push_str(text.get(copied..).unwrap_or_default());
        Some(masked)
    }

    /// The tokens of the first known value from a token on: where it begins and where it ends.
    fn first(&self, text: &Folded<'_>, from: usize) -> Option<(usize, usize)> {
        (from..text.tokens.len()).find_map(|start| self.at(text, start).map(|end| (start, end)))
    }

    /// Where a known value ends that begins at a token; the longest counts.
    pub(super) fn at(&self, text: &Folded<'_>, start: usize) -> Option<usize> {
        self.verdier.iter().filter_map(|verdi| verdi.find(text, start)).max().filter(|end| *end > start)
    }
}

impl fmt::Debug for Kjente {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kjente").field("antall", &self.verdier.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kjente(lines: &str) -> Kjente {
        Kjente::of_lines(lines).unwrap()
    }

    #[test]
    fn a_street_and_its_number_however_written() {
        let kjente = kjente("Storgata 5, 7030 Trondheim");
        for text in [
            "Bor i Storgata 5, 7030 Trondheim",
            "Storgt. 5",
            "storgt 5",
            "Storg. 5",
            "Stor g 5",
            "STORGATA 5 B",
            "Storgaten 5b",
            "stor gate nr. 5",
            "06-husleiekontrakt-storgata-5.pdf",
            "06-husleie-storg--5.pdf",
            "St\u{2060}org\u{2060}. \u{2060}5",
            "husleie_STORGATEN_05_b.pdf",
            "HusleieStorgata5.pdf",
            "Storgata\u{a0}5",
            "Storgata\n5",
            "Stor-\ngata 5",
            "Stor\u{ad}ga\u{200b}ta\u{2060} \u{ff15}",
            "S t o r g a t a 5",
            "Storgata, 5",
            "«Storgata» 5",
            "Storgata (nr 5)",
            "den gamle Storgata 5",
            "Storgata, 7030 Trondheim",
            "7030 Trondheim, Storgaten",
            "Stоrgаtа 5",
        ] {
            assert!(kjente.any_in(text), "{text}");
        }
        for text in [
            "Storgata 52",
            "Storgata 15",
            "Storgata",
            "7030 Trondheim",
            "Storgata 5. mai",
            "Vi møttes i Storgata. 5 barn var med.",
            "Nedre Storgate 5",
            "Lillestorgata 5",
            "Storgateveien 5",
            "Storveien 5",
            "Prøvegata 5",
            "",
        ] {
            assert!(!kjente.any_in(text), "{text}");
        }
    }

    #[test]
    fn norwegian_letters_are_written_in_many_ways() {
        let kjente = kjente("Ærlig Ødegårds vei 12 A");
        for text in [
            "ærlig ødegårds veg 12a",
            "Aerlig Oedegaards vei 12",
            "arlig-odegards-vei-12-a.pdf",
            "Æ. Ødegårds v. 12 A",
            "ärlig ödegårds vei 12",
            "Ærlig Øde\u{ad}gårdsvn. 12 A",
            "A\u{308}rlig O\u{308}dega\u{30a}rds vei 12",
        ] {
            assert!(kjente.any_in(text), "{text}");
        }
        // Another flat of the same house is another address.
        assert!(!kjente.any_in("Ærlig Ødegårds vei 12 B") && kjente.any_in("Ærlig Ødegårds vei 12 i dag"));
    }

    #[test]
    fn phone_numbers_and_mail() {
        let kjente = kjente("+47 900 11 222\nPart.Eksempel@Example.org\n0046 70 123 45 67");
        for text in [
            "tlf. 90011222",
            "tlf90011222.pdf",
            "90 01 12 22",
            "900.11.222",
            "0047 90011222",
            "004790011222",
            "(+47) 900-11-222",
            "900\u{a0}11\u{200b}222",
            "９００１１２２２",
            "911 22 333 900 11 222",
            "part.eksempel@example.org",
            "PART.EKSEMPEL@EXAMPLE.ORG.",
            "part.eksempel (at) example (dot) org",
            "part-eksempel-example-org.pdf",
            "+46701234567",
        ] {
            assert!(kjente.any_in(text), "{text}");
        }
        for text in
            ["900 11 223", "1900112223", "190011222", "eksempel@example.org", "part.eksempel@example.com"]
        {
            assert!(!kjente.any_in(text), "{text}");
        }
    }

    #[test]
    fn boxes_and_others_are_ways_round() {
        let kjente = kjente("c/o Eksempel Prøvesen\nPostboks 12 Sentrum\nLille Granli gård");
        for text in [
            "C/O Eksempel Prøvesen",
            "v/Eksempel Proevesen",
            "Pb. 12",
            "postboks-12.pdf",
            "lille granli gård",
        ] {
            assert!(kjente.any_in(text), "{text}");
        }
        assert!(!kjente.any_in("Eksempel Prøvesen") && !kjente.any_in("boks 123"));
        let tells = kjente.without_detours();
        assert!(!tells.any_in("Postboks 12, c/o Eksempel Prøvesen") && tells.any_in("Lille Granli gard"));
    }

    #[test]
    fn a_number_may_stand_first() {
        let kjente = kjente("12 Rue de l'Exemple");
        assert!(kjente.any_in("12, rue de l’exemple") && !kjente.any_in("112 rue de l'exemple"));
    }

    #[test]
    fn only_the_value_is_hidden() {
        let kjente = kjente("Storgata 5\n900 11 222");
        let text = "Bor i Storgt. 5 b, ring 900 11 222.";
        assert_eq!(kjente.masked(text).unwrap(), "Bor i •••, ring •••.");
        assert_eq!(kjente.masked("Bor i Storgata 6."), None);
        assert!(!format!("{kjente:?}").contains("900"));
    }

    #[test]
    fn a_line_with_nothing_to_look_for_is_told_of() {
        assert_eq!(Kjente::of_lines("# a note\n\nStorgata 5\n7030 Trondheim"), Err(4));
        assert!(Kjente::of_lines("\u{feff}# a note\n").unwrap().is_empty());
        // Where in the house does not matter, and a month is part of a name.
        let kjente = kjente("H0302 Storgata 5\nOppgang 2, Prøvegata 7\n17. mai-gata 3");
        for text in ["storgata 5", "prøvegt 7", "17. mai gate 3", "17.maigata 3"] {
            assert!(kjente.any_in(text), "{text}");
        }
        assert!(!kjente.any_in("oppgang 2"));
    }
}
