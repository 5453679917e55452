//! Where a street is: its postnummer and poststed, and whether a text says it is somewhere else.

use super::fold::Folded;
use super::lines::is_unit;
use super::measures::is_money;
use super::pieces::canonical;

/// Towns a text may name without a postnummer: there are streets of the same name in most of them.
const TOWNS: &[&str] = &[
    "oslo",
    "bergen",
    "trondheim",
    "stavanger",
    "drammen",
    "fredrikstad",
    "kristiansand",
    "sandnes",
    "tromso",
    "sarpsborg",
    "skien",
    "alesund",
    "bodo",
    "moss",
    "haugesund",
    "tonsberg",
    "sandefjord",
    "arendal",
    "hamar",
    "larvik",
    "halden",
    "harstad",
    "molde",
    "gjovik",
    "lillehammer",
    "narvik",
    "horten",
    "alta",
    "kongsberg",
];
/// So many words after a number, a town is still of the same address.
const NEAR: usize = 6;
const POSTNUMMER: usize = 4;

/// The postnummer a street has, and the first word of the poststed.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) postnummer: String,
    poststed: Option<Vec<char>>,
}

impl Area {
    pub(super) fn new(postnummer: &str, poststed: Option<&str>) -> Self {
        let poststed = poststed.and_then(|name| {
            let folded = Folded::new(name);
            folded.tokens.first().map(|token| canonical(folded.word(*token)))
        });
        Self { postnummer: postnummer.to_owned(), poststed }
    }

    /// Whether what stands after an address that ends before a token says that it is in another place. With `part_of_town`, the
    /// name of one may stand between: «Postboks 12 Sentrum».
    pub(super) fn elsewhere(&self, text: &Folded<'_>, end: usize, part_of_town: bool) -> bool {
        for at in end..end + NEAR {
            let Some(token) = text.tokens.get(at).filter(|_| !text.sentence_before(at)) else { return false };
            let glued = at > end && text.gap(at).is_empty();
            let four = token.number && token.end - token.start == POSTNUMMER && !glued;
            if four && self.is_postal(text, at) {
                return !text.is(at, &self.postnummer) && !self.is_poststed(text, at + 1);
            }
            let town = TOWNS.iter().any(|town| is_word(text, at, town));
            if town && token.capital && self.poststed.is_some() {
                return !self.is_poststed(text, at);
            }
            let name = part_of_town && at == end && token.capital && !token.number;
            let letter = !token.number && token.end - token.start == 1;
            let within = is_unit(text, at) || letter || glued || at > end && is_unit(text, at - 1);
            if !(name || within) {
                return false;
            }
        }
        false
    }

    fn is_postal(&self, text: &Folded<'_>, at: usize) -> bool {
        let capital = text.tokens.get(at + 1).is_some_and(|place| place.capital && !place.number);
        let spaced = text.gap(at + 1).chars().all(char::is_whitespace);
        text.is(at, &self.postnummer) || capital && spaced && !is_money(text, at + 1)
    }

    fn is_poststed(&self, text: &Folded<'_>, at: usize) -> bool {
        let word = text.tokens.get(at).map(|token| canonical(text.word(*token)));
        self.poststed.is_some() && self.poststed == word
    }
}

fn is_word(text: &Folded<'_>, at: usize, word: &str) -> bool {
    text.tokens.get(at).is_some_and(|token| canonical(text.word(*token)).iter().copied().eq(word.chars()))
}
