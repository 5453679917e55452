//! The names that are also words, and the words around a name that show whether it is a person's.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::fold::spelled;

/// What is known of a word; several may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ord(u16);

impl Ord {
    /// A word of titles.
    pub(super) const ORD: Self = Self(1);
    /// A word that in a title is mostly the name.
    pub(super) const NAVNEORD: Self = Self(1 << 1);
    /// A place.
    pub(super) const STED: Self = Self(1 << 2);
    /// The end of the names of farms.
    pub(super) const STEDSSLUTT: Self = Self(1 << 3);
    /// What follows a name and makes it a virksomhet.
    pub(super) const VIRKSOMHET: Self = Self(1 << 4);
    /// The end of such words.
    pub(super) const VIRKSOMHETSSLUTT: Self = Self(1 << 5);
    /// What stands before a name and makes it a virksomhet or a place.
    pub(super) const FORAN: Self = Self(1 << 6);
    /// What persons write or give.
    pub(super) const SKRIV: Self = Self(1 << 7);
    /// What a person is called before the name.
    pub(super) const PERSON: Self = Self(1 << 8);
    /// What joins the written and the person.
    pub(super) const TILKNYTNING: Self = Self(1 << 9);
    /// Small words that are never half a name.
    pub(super) const DELER: Self = Self(1 << 10);
    /// Small words in names.
    pub(super) const PARTIKKEL: Self = Self(1 << 11);

    /// The parts of the list, as they are called there.
    const DELENE: &[(&str, Self)] = &[
        ("ord", Self::ORD),
        ("navneord", Self::NAVNEORD),
        ("sted", Self::STED),
        ("stedsslutt", Self::STEDSSLUTT),
        ("virksomhet", Self::VIRKSOMHET),
        ("virksomhetsslutt", Self::VIRKSOMHETSSLUTT),
        ("foran", Self::FORAN),
        ("skriv", Self::SKRIV),
        ("person", Self::PERSON),
        ("tilknytning", Self::TILKNYTNING),
        ("deler", Self::DELER),
        ("partikler", Self::PARTIKKEL),
    ];

    /// Whether one of these is known of the word.
    pub(super) fn er(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(super) const fn eller(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// What the list says of a word of a text.
pub(super) fn av(word: &str) -> Ord {
    let known = |long| liste().get(&spelled(word, long)).copied().unwrap_or_default();
    if word.is_ascii() { known(false) } else { known(false).eller(known(true)) }
}

/// Whether a word ends as the words of a part of the list, with two letters or more before.
pub(super) fn slutter(word: &str, paa: Ord) -> bool {
    let word = spelled(word, false);
    let ends = word.char_indices().skip(2).filter_map(|(at, _)| word.get(at..));
    ends.into_iter().any(|end| liste().get(end).is_some_and(|ord| ord.er(paa)))
}

fn liste() -> &'static HashMap<String, Ord> {
    static LISTE: OnceLock<HashMap<String, Ord>> = OnceLock::new();
    LISTE.get_or_init(les)
}

fn les() -> HashMap<String, Ord> {
    let mut liste = HashMap::new();
    let mut add = |word: &str, ord: Ord| {
        for long in [false, true] {
            let known: &mut Ord = liste.entry(spelled(word, long)).or_default();
            *known = known.eller(ord);
        }
    };
    let mut del = Ord::default();
    for line in include_str!("../../data/navn-som-er-ord.txt").lines() {
        if let Some(navn) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            del =
                Ord::DELENE.iter().find(|(kjent, _)| *kjent == navn).map(|(_, ord)| *ord).unwrap_or_default();
        } else if !line.starts_with('#') {
            line.split_whitespace().for_each(|word| add(word, del));
        }
    }
    let kommuner =
        include_str!("../../data/kommuner.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    for navn in kommuner.filter_map(|line| line.split(';').nth(1)).flat_map(|navn| navn.split(" - ")) {
        // «Våler (Østfold)».
        add(navn.split(" (").next().unwrap_or(navn), Ord::STED);
    }
    liste
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_list_is_known_and_no_word_stands_twice_in_it() {
        let text = include_str!("../../data/navn-som-er-ord.txt");
        let mut deler = 0;
        let mut words: Vec<&str> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(navn) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
                assert_eq!(Ord::DELENE.get(deler).map(|(del, _)| *del), Some(navn));
                deler += 1;
                words.clear();
            } else {
                for word in line.split_whitespace() {
                    assert!(!words.contains(&word) && word.chars().all(char::is_lowercase), "{word}");
                    words.push(word);
                }
            }
        }
        assert_eq!(deler, Ord::DELENE.len());
    }

    #[test]
    fn a_word_is_found_as_it_is_written_in_a_title_and_in_a_file_name() {
        for word in ["mai", "MAI", "Søknad", "soeknad", "soknad"] {
            assert!(av(word).er(Ord::ORD.eller(Ord::SKRIV)), "{word}");
        }
        assert!(av("Eigersund").er(Ord::STED) && av("bø").er(Ord::STED));
        assert_eq!(av("Hansen"), Ord::default());
        assert!(slutter("Nordhaug", Ord::STEDSSLUTT) && !slutter("haug", Ord::STEDSSLUTT));
    }
}
