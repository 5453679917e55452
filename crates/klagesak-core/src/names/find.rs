//! Looks for the names of the persons of a case in a text.

use crate::melding::Part;

use super::Naming;
use super::context::{Around, Kind, next_to};
use super::fold::{in_word, words};
use super::piece::{End, Hit, Piece, bit};

/// The names of the persons among the parties.
#[derive(Debug, Default)]
pub struct Names<'a> {
    pieces: Vec<Piece<'a>>,
    /// The letters names begin with, so that most words of a text are passed over at their first letter.
    initials: u32,
}

impl<'a> Names<'a> {
    /// The names of these parties.
    #[must_use]
    pub fn of(parter: &'a [Part]) -> Self {
        let mut names = Self::default();
        let persons = parter.iter().filter_map(|part| part.person.as_ref());
        for (person, navn) in persons.map(|person| &person.navn).enumerate() {
            let from = names.pieces.len();
            let ledd = [(navn.fornavn.as_ref(), true), (navn.mellomnavn.as_ref(), false)];
            for (ledd, given) in ledd.into_iter().chain([(Some(&navn.etternavn), false)]) {
                for piece in ledd.into_iter().flat_map(|ledd| Piece::of(ledd.as_str(), person, given)) {
                    // A word that is repeated would be looked for as often.
                    if !names.pieces.iter().skip(from).any(|known| known.is_alike(&piece)) {
                        names.pieces.push(piece);
                    }
                }
            }
        }
        names.initials = names.pieces.iter().fold(0, |all, piece| all | piece.initial);
        names
    }

    /// How surely a text names somebody. Letters are compared without case and signs, also written out; parts of a name
    /// may be joined or apart; a name may be in the genitive.
    #[must_use]
    pub fn in_text(&self, text: &str) -> Option<Naming> {
        let found = self.look(text);
        match apart(text) {
            Some(apart) if found != Some(Naming::Certain) => found.max(self.look(&apart)),
            _ => found,
        }
    }

    fn look(&self, text: &str) -> Option<Naming> {
        let mut found = None;
        let mut inside = false;
        for (start, c) in text.char_indices() {
            let letter = c.is_ascii_alphabetic() || in_word(c);
            if letter && !inside {
                // What a letter outside a–z is folded to is left to the comparison.
                let initial = if c.is_ascii() { bit(c) } else { u32::MAX };
                if self.initials & initial != 0 {
                    found = found.max(self.at(text, start, initial));
                    if found == Some(Naming::Certain) {
                        return found;
                    }
                }
            }
            inside = letter;
        }
        found
    }

    /// How surely the word that begins here is part of a name.
    fn at(&self, text: &str, start: usize, initial: u32) -> Option<Naming> {
        let rest = text.get(start..).unwrap_or_default();
        let mut found = None;
        // What is read of the words around is the same for all who bear the name.
        let mut read = Vec::new();
        for piece in self.pieces.iter().filter(|piece| piece.initial & initial != 0) {
            let Some(hit) = piece.begins(rest) else { continue };
            if self.is_whole(piece, &hit, rest) {
                return Some(Naming::Certain);
            }
            let key = (hit.end, piece.given, piece.is);
            if hit.then != End::Inside && !read.contains(&key) {
                read.push(key);
                found = found.max(self.alone(piece, &hit, text, start));
            }
        }
        found
    }

    /// Whether the other half of the name is joined to a piece or next to it.
    fn is_whole(&self, piece: &Piece<'_>, hit: &Hit, rest: &str) -> bool {
        let from = |end| rest.get(end..);
        match hit.then {
            End::Inside => (hit.earliest..=hit.end).filter_map(from).any(|rest| self.joined(piece, rest)),
            End::Word => from(hit.end).is_some_and(|rest| self.partner_follows(piece, rest)),
            End::Genitive => false,
        }
    }

    /// How surely a piece alone is a name.
    fn alone(&self, piece: &Piece<'_>, hit: &Hit, text: &str, start: usize) -> Option<Naming> {
        let around = Around::of(text, start, start + hit.end, hit.then == End::Genitive);
        let kind = around.kind(piece);
        if around.is_other_word(piece, kind) {
            return None;
        }
        match kind {
            // A rare name may be that of a place, and of what is called after it.
            Kind::Rare if around.is_virksomhet() => Some(Naming::Likely),
            Kind::Rare => Some(Naming::Certain),
            Kind::Farm => (!around.is_virksomhet()).then_some(Naming::Certain),
            Kind::Name | Kind::Word => {
                let other_half = |other: &&Piece<'_>| other.given != piece.given;
                let initials = || self.pieces.iter().filter(other_half).map(Piece::first);
                around.shows_person(kind, initials).then_some(Naming::Likely)
            }
        }
    }

    /// The other half of the names of a person, as seen from a piece of one half.
    fn partners(&self, piece: &Piece<'_>) -> impl Iterator<Item = &Piece<'a>> {
        let (person, given) = (piece.person, piece.given);
        self.pieces.iter().filter(move |other| other.person == person && other.given != given)
    }

    /// Whether the rest of a word is the other half: «jannordmann».
    fn joined(&self, piece: &Piece<'_>, after: &str) -> bool {
        let whole = |partner: &Piece<'_>| partner.begins(after).is_some_and(|hit| hit.then != End::Inside);
        piece.is_long() && self.partners(piece).any(|partner| partner.is_long() && whole(partner))
    }

    /// Whether the other half is next, with initials between at most.
    fn partner_follows(&self, piece: &Piece<'_>, mut after: &str) -> bool {
        const INITIALS: usize = 3;
        if piece.is_particle() {
            return false;
        }
        for _ in 0..=INITIALS {
            let Some(next) = next_to(after) else { return false };
            let mut partners = self.partners(piece).filter(|partner| !partner.is_particle());
            if partners.any(|partner| partner.begins(next).is_some_and(|hit| hit.then != End::Inside)) {
                return true;
            }
            let word = words(next).next().unwrap_or_default();
            if word.chars().count() != 1 {
                return false;
            }
            after = next.get(word.len()..).unwrap_or_default();
        }
        false
    }
}

/// A text with a space where a capital follows a small letter, as in the names systems give files; none when there is no such place.
fn apart(text: &str) -> Option<String> {
    let joined = |pair: &[u8]| matches!(pair, [a, b] if a.is_ascii_lowercase() && b.is_ascii_uppercase());
    if text.is_ascii() && !text.as_bytes().windows(2).any(joined) {
        return None;
    }
    let mut apart = String::new();
    let mut small = false;
    for c in text.chars() {
        if small && c.is_uppercase() {
            apart.push(' ');
        }
        apart.push(c);
        small = c.is_lowercase();
    }
    (apart.len() > text.len()).then_some(apart)
}
