//! A value that leads to somebody.

use super::fold::Folded;
use super::numbers;
use super::pieces::{SPOKEN, canonical, row};
use super::street::{FILLERS, Street, without_zeros};

/// A value that leads to somebody, ready to be found.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Verdi {
    /// A street, or a place, with a number; and the postnummer that tells which, where it is known.
    Gate(Street, Option<String>),
    /// A place without a number: several words, or one that only tells with its postnummer.
    Sted(Vec<Vec<char>>, Option<String>),
    /// A numbered box of a post office.
    Boks(String),
    /// Whom the post goes by way of.
    Hos(Vec<Vec<char>>),
    /// A phone number: its digits.
    Telefon(String),
    /// The words of an e-mail address.
    Epost(Vec<Vec<char>>),
}

/// Words that say by way of whom.
const BY_WAY_OF: &[&str] = &["co", "v", "ved", "hos"];
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
        (!pieces.is_empty()).then_some(Self::Hos(pieces))
    }

    /// Of a place with a name of one short word there is nothing to find without its postnummer.
    pub(super) fn sted(name: &str, postnummer: Option<&str>) -> Option<Self> {
        let pieces = pieces(name);
        let telling = pieces.len() > 1 && pieces.iter().map(Vec::len).sum::<usize>() >= TELLING;
        let postnummer = if telling { None } else { Some(postnummer?.to_owned()) };
        (!pieces.is_empty()).then_some(Self::Sted(pieces, postnummer))
    }

    /// Whether it is a way to reach somebody that does not tell where the person is.
    pub(super) fn is_detour(&self) -> bool {
        matches!(self, Self::Boks(_) | Self::Hos(_))
    }

    /// Where it ends, as a token, when it begins at one.
    pub(super) fn find(&self, text: &Folded<'_>, index: usize) -> Option<usize> {
        match self {
            Self::Gate(street, postnummer) => street.find(text, index).or_else(|| {
                let (end, postnummer) = (street.name_alone(text, index)?, postnummer.as_ref()?);
                near(text, index, end, postnummer).then_some(end)
            }),
            Self::Sted(pieces, None) => row(text, index, pieces, &[]),
            Self::Sted(pieces, Some(postnummer)) => {
                let end = row(text, index, pieces, &[])?;
                near(text, index, end, postnummer).then_some(end)
            }
            Self::Boks(number) => {
                let place = after_box(text, index)?;
                let filled = FILLERS.iter().any(|filler| text.is(place, filler));
                let place = place + usize::from(filled);
                let token = text.tokens.get(place).filter(|token| token.number)?;
                (without_zeros(&text.digits(*token)) == number).then_some(place + 1)
            }
            Self::Hos(pieces) => by_way_of(text, index).and_then(|next| row(text, next, pieces, &[])),
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

fn by_way_of(text: &Folded<'_>, index: usize) -> Option<usize> {
    if text.is(index, "c") && text.is(index + 1, "o") {
        return Some(index + 2);
    }
    BY_WAY_OF.iter().any(|word| text.is(index, word)).then_some(index + 1)
}

/// The token after the words for a box.
pub(super) fn after_box(text: &Folded<'_>, index: usize) -> Option<usize> {
    for (first, second) in [("p", "b"), ("p", "boks"), ("post", "boks")] {
        if text.is(index, first) && text.is(index + 1, second) {
            return Some(index + 2);
        }
    }
    ["postboks", "pb", "pboks", "boks", "postboksen"]
        .iter()
        .any(|word| text.is(index, word))
        .then_some(index + 1)
}

/// Whether a postnummer stands near what begins and ends at two tokens.
fn near(text: &Folded<'_>, start: usize, end: usize, postnummer: &str) -> bool {
    let around = (start.saturating_sub(NEAR)..start).chain(end..end + NEAR);
    around.into_iter().any(|place| text.is(place, postnummer))
}
