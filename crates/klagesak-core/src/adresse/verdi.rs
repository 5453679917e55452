//! A value that leads to somebody.

use super::area::Area;
use super::fold::Folded;
use super::numbers;
use super::pieces::{SPOKEN, canonical, row};
use super::street::{FILLERS, Street, without_zeros};

/// A value that leads to somebody, ready to be found.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Verdi {
    /// A street, or a place, with a number; and the postnummer that tells which, where it is known.
    Gate(Street, Option<Area>),
    /// A place without a number: several words, or one that only tells with its postnummer.
    Sted(Vec<Vec<char>>, Option<String>),
    /// A numbered box of a post office, and where that is.
    Boks(String, Option<Area>),
    /// Whom the post goes by way of, and whether that is an office many have to do with.
    Hos(Vec<Vec<char>>, bool),
    /// A phone number: its digits.
    Telefon(String),
    /// The words of an e-mail address.
    Epost(Vec<Vec<char>>),
}

/// Words that say by way of whom.
const BY_WAY_OF: &[&str] = &["co", "v", "ved", "hos"];
/// Words in the name of whom many have to do with.
const OFFICES: &[&str] = &[
    "nav",
    "advokat",
    "advokaten",
    "advokatfirma",
    "advokatfirmaet",
    "kommune",
    "komune",
    "kontor",
    "kontoret",
    "barnevern",
    "barnevernet",
    "barneverntjenesten",
    "kirkens",
    "bymision",
    "bymisjon",
    "bymisjonen",
    "frelsesarmeen",
    "frelsesarmen",
    "stiftelsen",
    "stiftelse",
    "senter",
    "senteret",
    "krisesenter",
    "krisesenteret",
    "sykehus",
    "sykehuset",
    "rodekors",
    "verge",
    "statsforvalteren",
    "asyl",
    "mottak",
    "as",
    "bank",
];
/// So many words from a street, its postnummer is still of the same address.
const NEAR: usize = 3;
/// A name of a place of fewer letters is an everyday word as likely as not.
const TELLING: usize = 8;

impl Verdi {
    pub(super) fn telefon(text: &str) -> Option<Self> {
        numbers::phone(text).map(Self::Telefon)
    }

    pub(super) fn epost(text: &str) -> Option<Self> {
        let pieces = pieces(text);
        (pieces.len() > 1).then_some(Self::Epost(pieces))
    }

    pub(super) fn hos(name: &str) -> Option<Self> {
        let pieces = pieces(name);
        let office =
            pieces.iter().any(|piece| OFFICES.iter().any(|word| piece.iter().copied().eq(word.chars())));
        (!pieces.is_empty()).then_some(Self::Hos(pieces, office))
    }

    /// Of a place with a name of one short word there is nothing to find without its postnummer.
    pub(super) fn sted(name: &str, area: Option<&Area>) -> Option<Self> {
        let pieces = pieces(name);
        let telling = pieces.len() > 1 && pieces.iter().map(Vec::len).sum::<usize>() >= TELLING;
        let postnummer = if telling { None } else { Some(area?.postnummer.clone()) };
        (!pieces.is_empty()).then_some(Self::Sted(pieces, postnummer))
    }

    /// Whether it is a way to reach somebody that does not tell where the person is.
    pub(super) fn is_detour(&self) -> bool {
        matches!(self, Self::Boks(..) | Self::Hos(..))
    }

    /// Where it ends, as a token, when it begins at one.
    pub(super) fn find(&self, text: &Folded<'_>, index: usize) -> Option<usize> {
        match self {
            Self::Gate(street, area) => {
                let elsewhere = |end: &usize| area.as_ref().is_some_and(|a| a.elsewhere(text, *end, false));
                street.find(text, index).filter(|end| !elsewhere(end)).or_else(|| {
                    let (end, area) = (street.name_alone(text, index)?, area.as_ref()?);
                    near(text, index, end, &area.postnummer).then_some(end)
                })
            }
            Self::Sted(pieces, None) => row(text, index, pieces, &[]),
            Self::Sted(pieces, Some(postnummer)) => {
                let end = row(text, index, pieces, &[])?;
                near(text, index, end, postnummer).then_some(end)
            }
            Self::Boks(number, area) => {
                let place = after_box(text, index)?;
                let filled = FILLERS.iter().any(|filler| text.is(place, filler));
                let place = place + usize::from(filled);
                let token = text.tokens.get(place).filter(|token| token.number)?;
                let elsewhere = area.as_ref().is_some_and(|area| area.elsewhere(text, place + 1, true));
                (without_zeros(&text.digits(*token)) == number && !elsewhere).then_some(place + 1)
            }
            Self::Hos(pieces, office) => {
                by_way_of(text, index, *office).and_then(|next| row(text, next, pieces, &[]))
            }
            Self::Telefon(digits) => numbers::find(text, index, digits),
            Self::Epost(pieces) => row(text, index, pieces, SPOKEN),
        }
    }
}

/// The words of a text.
fn pieces(text: &str) -> Vec<Vec<char>> {
    let folded = Folded::new(text);
    folded.tokens.iter().map(|token| canonical(folded.word(*token))).collect()
}

/// The token after the words that say by way of whom. Of an office that is only «c/o»: others are at it, and ask it, as well.
fn by_way_of(text: &Folded<'_>, index: usize, office: bool) -> Option<usize> {
    if text.is(index, "c") && text.is(index + 1, "o") {
        return Some(index + 2);
    }
    let words = if office { &BY_WAY_OF[..1] } else { BY_WAY_OF };
    words.iter().any(|word| text.is(index, word)).then_some(index + 1)
}

/// The token after the words for a box.
pub(super) fn after_box(text: &Folded<'_>, index: usize) -> Option<usize> {
    for (first, second) in [("p", "b"), ("p", "boks"), ("post", "boks")] {
        if text.is(index, first) && text.is(index + 1, second) {
            return Some(index + 2);
        }
    }
    let named = ["postboks", "pb", "pboks", "postboksen", "postbox"].iter().any(|word| text.is(index, word));
    // A form has boxes to tick.
    let capital = text.tokens.get(index).is_some_and(|token| token.capital);
    (named || capital && text.is(index, "boks")).then_some(index + 1)
}

/// Whether a postnummer stands near what begins and ends at two tokens.
fn near(text: &Folded<'_>, start: usize, end: usize, postnummer: &str) -> bool {
    let around = (start.saturating_sub(NEAR)..start).chain(end..end + NEAR);
    around.into_iter().any(|place| text.is(place, postnummer))
}
