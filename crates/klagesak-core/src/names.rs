//! Finds the names of parties in titles and file names, where anyone may see them.

use unicode_normalization::UnicodeNormalization;

use crate::melding::{Part, Personnavn};

/// Names that are also everyday words in a list of documents, or particles of names, in lower case and without signs. A file
/// called `kontoutskrift-mai.pdf` says nothing about a party called Mai.
const EVERYDAY: &[&str] = &[
    "andre", "april", "august", "bank", "bin", "brev", "bror", "dag", "den", "der", "far", "hus", "juli",
    "juni", "lan", "lege", "leie", "liv", "mai", "mars", "mor", "nav", "sak", "skatt", "strom", "van", "var",
    "von",
];
const LONGEST_EVERYDAY: usize = 6;

/// Shorter words are initials and particles, and would hit by chance.
const SHORTEST: usize = 3;
/// Shorter names have no genitive here: «hans» is seldom somebody called Han.
const SHORTEST_GENITIVE: usize = 4;

/// The names of the parties: of a person each word, of a virksomhet the whole name, since its words are everyone's.
#[derive(Debug, Default)]
pub struct Names<'a> {
    words: Vec<Word<'a>>,
    phrases: Vec<Phrase<'a>>,
    /// The letters names begin with, so that most words of a text are passed over at their first letter.
    initials: u32,
}

#[derive(Debug)]
struct Word<'a> {
    word: &'a str,
    letters: usize,
    initial: u32,
}

#[derive(Debug)]
struct Phrase<'a> {
    phrase: &'a str,
    initial: u32,
}

impl<'a> Names<'a> {
    /// The names of these parties.
    #[must_use]
    pub fn of(parter: &'a [Part]) -> Self {
        let mut names = Self::default();
        for part in parter {
            if let Some(person) = &part.person {
                let navn = &person.navn;
                let ledd = [navn.fornavn.as_ref(), navn.mellomnavn.as_ref(), Some(&navn.etternavn)];
                for navn in ledd.into_iter().flatten() {
                    words(navn.as_str())
                        .filter(|word| is_telling(word))
                        .for_each(|word| names.add_word(word));
                }
            }
            if let Some(virksomhet) = &part.virksomhet {
                names.add_phrase(virksomhet.navn.as_str());
            }
        }
        names
    }

    fn add_word(&mut self, word: &'a str) {
        let initial = initial(word);
        self.words.push(Word { word, letters: word.chars().count(), initial });
        self.initials |= initial;
    }

    fn add_phrase(&mut self, phrase: &'a str) {
        if words(phrase).any(is_telling) {
            let initial = words(phrase).next().map_or(0, initial);
            self.phrases.push(Phrase { phrase, initial });
            self.initials |= initial;
        }
    }

    /// Whether a text holds a name as a whole word, also in the genitive, whatever the case, with æ, ø and å written out or
    /// without their signs.
    #[must_use]
    pub fn any_in(&self, text: &str) -> bool {
        let mut inside = false;
        for (start, c) in text.char_indices() {
            let letter = c.is_alphabetic();
            if letter && !inside {
                // What a letter outside a–z is folded to is left to the comparison.
                let initial = if c.is_ascii() { bit(c) } else { u32::MAX };
                if self.initials & initial != 0 && self.any_at(text.get(start..).unwrap_or_default(), initial)
                {
                    return true;
                }
            }
            inside = letter;
        }
        false
    }

    /// Whether a text that begins with a word begins with a name.
    fn any_at(&self, text: &str, initial: u32) -> bool {
        let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        self.words.iter().any(|name| name.initial & initial != 0 && name.is(word))
            || self.phrases.iter().any(|name| name.initial & initial != 0 && name.starts(text))
    }
}

/// Whether two names have a word in common, however it is written: one who marries keeps the first name.
#[must_use]
pub fn share_a_name(a: &Personnavn, b: &Personnavn) -> bool {
    let (a, b) = (a.helt(), b.helt());
    words(&a).any(|a| words(&b).any(|b| same_folded(a, b, false) || same_folded(a, b, true)))
}

impl Word<'_> {
    fn is(&self, word: &str) -> bool {
        let genitive = word.strip_suffix(['s', 'S']).filter(|_| self.letters >= SHORTEST_GENITIVE);
        self.is_written(word) || genitive.is_some_and(|word| self.is_written(word))
    }

    fn is_written(&self, word: &str) -> bool {
        // A letter is written with one or two in ASCII, and takes at least as many bytes itself.
        let possible = !word.is_ascii() || (self.letters..=self.word.len()).contains(&word.len());
        possible && (same_folded(self.word, word, false) || same_folded(self.word, word, true))
    }
}

impl Phrase<'_> {
    fn starts(&self, text: &str) -> bool {
        [false, true].into_iter().any(|long| {
            let mut text = words(text);
            words(self.phrase).all(|word| text.next().is_some_and(|t| same_folded(word, t, long)))
        })
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

fn is_telling(word: &str) -> bool {
    let length = word.chars().count();
    let initial = folded(word, false).next();
    let mut likely = EVERYDAY.iter().filter(|everyday| everyday.chars().next() == initial);
    length >= SHORTEST
        && (length > LONGEST_EVERYDAY || !likely.any(|everyday| same_folded(everyday, word, false)))
}

fn same_folded(a: &str, b: &str, long: bool) -> bool {
    // Folding does nothing to ASCII but its case.
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    folded(a, long).eq(folded(b, long))
}

/// The letters of a word in lower case and without signs; `long` writes æ, ø and å as two letters, as in a Norwegian file
/// name, and otherwise as one.
fn folded(word: &str, long: bool) -> impl Iterator<Item = char> {
    let letter = move |c: char| match c {
        '\0'..='\x7f' => (c, None),
        'æ' | 'ä' if long => ('a', Some('e')),
        'ø' | 'ö' if long => ('o', Some('e')),
        'å' if long => ('a', Some('a')),
        'æ' => ('a', None),
        'ø' => ('o', None),
        _ => (c.nfd().next().unwrap_or(c), None),
    };
    word.chars().flat_map(char::to_lowercase).map(letter).flat_map(|(a, b)| std::iter::once(a).chain(b))
}

fn initial(word: &str) -> u32 {
    folded(word, false).next().map_or(0, bit)
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
            "Prøveséns klage",
            "klage-PROEVESENS.pdf",
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
        let short = person("Han", "Sol");
        assert!(!Names::of(&short).any_in("hans klage"));
        let person = person("Мария", "Łoś");
        assert!(Names::of(&person).any_in("Klage fra МАРИЯ") && Names::of(&person).any_in("łoś"));
    }

    #[test]
    fn everyday_words_are_written_as_they_are_compared() {
        for word in EVERYDAY {
            assert!(folded(word, false).eq(word.chars()) && word.len() <= LONGEST_EVERYDAY, "{word}");
        }
        assert!(EVERYDAY.is_sorted());
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
