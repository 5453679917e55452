//! Finds the names of parties in titles and file names.

use klagesak_core::melding::Part;
use unicode_normalization::UnicodeNormalization;

/// Names that are also everyday words in a list of documents, or particles of names. A file called `kontoutskrift-mai.pdf`
/// says nothing about a party called Mai.
const EVERYDAY: &[&str] = &[
    "andre", "april", "august", "bank", "bin", "brev", "bror", "dag", "den", "der", "far", "hus", "juli",
    "juni", "lån", "lege", "leie", "liv", "mai", "mars", "mor", "nav", "sak", "skatt", "strøm", "van", "von",
    "vår",
];

/// Shorter words are initials and particles, and would hit by chance.
const SHORTEST: usize = 3;

/// The names of the parties: of a person each word, of a virksomhet the whole name, since its words are everyone's.
#[derive(Debug, Default)]
pub(crate) struct Names<'a> {
    words: Vec<&'a str>,
    phrases: Vec<&'a str>,
    /// The letters the names begin with, one bit each, so that most words are passed over at their first letter.
    initials: u32,
}

impl<'a> Names<'a> {
    pub(crate) fn of(parter: &'a [Part]) -> Self {
        let mut names = Self::default();
        for part in parter {
            if let Some(person) = &part.person {
                let navn = &person.navn;
                let mellomnavn = navn.mellomnavn.as_ref().map_or("", |m| m.as_str());
                for navn in [navn.fornavn.as_str(), mellomnavn, navn.etternavn.as_str()] {
                    names.words.extend(words(navn).filter(|word| is_telling(word)));
                }
            }
            if let Some(virksomhet) = &part.virksomhet {
                names
                    .phrases
                    .extend(Some(virksomhet.navn.as_str()).filter(|navn| words(navn).any(is_telling)));
            }
        }
        let first = names.words.iter().copied().chain(names.phrases.iter().filter_map(|p| words(p).next()));
        names.initials = first.fold(0, |mask, word| mask | folded(word, false).next().map_or(0, bit));
        names
    }

    /// Whether a text holds a name as a whole word, whatever the case, with æ, ø and å written out or without their signs.
    pub(crate) fn any_in(&self, text: &str) -> bool {
        let mut rest = words(text);
        while let Some(word) = rest.next() {
            let initial = word.chars().next().map_or(0, |c| if c.is_ascii() { bit(c) } else { u32::MAX });
            if self.initials & initial == 0 {
                continue;
            }
            let from_here = || std::iter::once(word).chain(rest.clone());
            if self.words.iter().any(|name| same(name, word))
                || self.phrases.iter().any(|name| starts_with(from_here(), name))
            {
                return true;
            }
        }
        false
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

fn is_telling(word: &str) -> bool {
    word.chars().count() >= SHORTEST && !EVERYDAY.iter().any(|everyday| same(everyday, word))
}

fn starts_with<'t>(mut text: impl Iterator<Item = &'t str>, name: &str) -> bool {
    words(name).all(|word| text.next().is_some_and(|t| same(word, t)))
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b) || [true, false].into_iter().any(|long| folded(a, long).eq(folded(b, long)))
}

/// The letters of a word in lower case and without signs; `long` writes æ, ø and å as two letters, as in a Norwegian file
/// name, and otherwise as one.
fn folded(word: &str, long: bool) -> impl Iterator<Item = char> {
    let letter = move |c: char| match c {
        'æ' | 'ä' if long => ('a', Some('e')),
        'ø' | 'ö' if long => ('o', Some('e')),
        'å' if long => ('a', Some('a')),
        'æ' => ('a', None),
        'ø' => ('o', None),
        _ => (c.nfd().next().unwrap_or(c), None),
    };
    word.chars().flat_map(char::to_lowercase).map(letter).flat_map(|(a, b)| std::iter::once(a).chain(b))
}

fn bit(letter: char) -> u32 {
    // Letters that stay outside a–z share a bit of their own.
    match letter.to_ascii_lowercase() {
        c @ 'a'..='z' => 1 << (u32::from(c) - u32::from('a')),
        _ => 1 << 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parter(json: &str) -> Vec<Part> {
        serde_json::from_str(json).unwrap()
    }

    fn person(fornavn: &str, etternavn: &str) -> Vec<Part> {
        parter(&format!(
            r#"[{{"partId":"p","roller":["KLAGER"],"person":{{"identifikator":{{"type":"FOEDSELSNUMMER",
            "verdi":"15838510156"}},"navn":{{"fornavn":"{fornavn}","etternavn":"{etternavn}"}},
            "adressebeskyttelse":"UGRADERT"}}}}]"#
        ))
    }

    #[test]
    fn a_persons_name_is_found_in_every_spelling() {
        let parter = person("Ærlig-Ås", "Prøvesén");
        let names = Names::of(&parter);
        for text in [
            "Klage fra Ærlig",
            "KLAGE ÆRLIG",
            "03-klage-aerlig.pdf",
            "03_arlig_klage.pdf",
            "aerlig2.pdf",
            "prøvesen",
            "proevesen.pdf",
            "03.PROVESEN.pdf",
            "Provesén",
        ] {
            assert!(names.any_in(text), "{text}");
        }
        for text in ["", "03-klage.pdf", "ærlige", "proevesenter", "as", "Aas", "særlig", "prove sen"] {
            assert!(!names.any_in(text), "{text}");
        }
    }

    #[test]
    fn everyday_words_are_no_names() {
        let parter = person("Mai André", "von Strøm");
        let names = Names::of(&parter);
        for text in ["kontoutskrift-mai.pdf", "Andre regninger", "strom-mars.pdf", "von"] {
            assert!(!names.any_in(text), "{text}");
        }
        let person = person("Мария", "Łoś");
        assert!(Names::of(&person).any_in("Klage fra МАРИЯ") && Names::of(&person).any_in("łoś"));
    }

    #[test]
    fn a_virksomhet_is_found_by_its_whole_name_only() {
        let parter = parter(
            r#"[{"partId":"p","roller":["FULLMEKTIG"],"virksomhet":{"navn":"Rettshjelp Øst AS"}},
            {"partId":"q","roller":["FULLMEKTIG"],"virksomhet":{"navn":"NAV"}},
            {"partId":"r","roller":["FULLMEKTIG"],"virksomhet":{"navn":"24/7"}}]"#,
        );
        let names = Names::of(&parter);
        for text in [
            "fullmakt-rettshjelp-oest-as.pdf",
            "Brev til Rettshjelp Øst AS i dag",
            "rettshjelp rettshjelp øst as",
        ] {
            assert!(names.any_in(text), "{text}");
        }
        for text in ["Rettshjelp", "rettshjelp øst", "Øst AS", "NAV", "24/7", ""] {
            assert!(!names.any_in(text), "{text}");
        }
    }
}
