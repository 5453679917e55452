//! A piece of a name: one word of it, or all words of a part, as «Anne Marie».

use super::Ord;
use super::fold::{Letters, classes, letter, words};
use super::ordliste::av;

/// Halves of a name that are shorter than this hit by chance.
const SHORTEST_HALF: usize = 3;

#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    /// The number of the person among those with a name.
    pub(super) person: usize,
    /// Of the given name, and not of the middle name or the surname.
    pub(super) given: bool,
    pub(super) is: Of,
    pub(super) initial: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// The only word of its part.
    Alone,
    /// One word of several.
    Several,
    /// All words of several.
    All,
}

/// Where a piece ends in a text.
#[derive(Debug)]
pub(super) struct Hit {
    pub(super) end: usize,
    /// Where it may have ended: before the e of an ø that is written out, which may begin the next name.
    pub(super) earliest: usize,
    pub(super) then: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Word,
    /// Before an s that ends the word.
    Genitive,
    /// Within a longer word.
    Inside,
}

impl<'a> Piece<'a> {
    /// The pieces of a part of a name. Single letters are initials.
    pub(super) fn of(part: &'a str, person: usize, given: bool) -> impl Iterator<Item = Self> {
        let piece = move |text: &'a str, is| {
            let initial = text.chars().find(|c| c.is_alphabetic()).map_or(0, |c| bit(letter(c)));
            Piece { text, person, given, is, initial }
        };
        let several = words(part).nth(1).is_some();
        let is = if several { Of::Several } else { Of::Alone };
        let single = words(part).filter(|word| word.chars().nth(1).is_some());
        single.map(move |word| piece(word, is)).chain(several.then(|| piece(part, Of::All)))
    }

    /// Where this piece ends, when a text begins with it.
    pub(super) fn begins(&self, text: &str) -> Option<Hit> {
        let first = words(text).next().unwrap_or_default();
        let classes = classes(self.text) | classes(first);
        let mut theirs = Letters::of(text, classes);
        let mut apart = false;
        for own in Letters::of(self.text, classes) {
            let their = theirs.next().filter(|their| their.folded == own.folded)?;
            if let Some(gap) = their.gap.filter(|gap| *gap > 0) {
                if !joins(text.get(gap..their.at)?) {
                    return None;
                }
                // In the name itself there may be a space or a hyphen.
                apart |= own.gap.is_none_or(|gap| gap == 0);
            }
        }
        let earliest = theirs.end;
        let end = |letters: &mut Letters<'_>| match letters.next() {
            None => (letters.end, None),
            Some(next) => (next.gap.unwrap_or(next.at), next.gap.is_none().then_some(next.folded)),
        };
        let (at, inside) = end(&mut theirs);
        let then = match inside {
            None => End::Word,
            Some('s') if end(&mut theirs).1.is_none() => End::Genitive,
            Some(_) => End::Inside,
        };
        let hit = Hit { end: at, earliest, then };
        (!apart || may_be_apart(text.get(..at)?)).then_some(hit)
    }

    /// Whether it finds the same.
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        (self.text, self.given, self.is) == (other.text, other.given, other.is)
    }

    pub(super) fn first(&self) -> char {
        self.text.chars().find(|c| c.is_alphabetic()).map_or(' ', letter)
    }

    pub(super) fn letters(&self) -> usize {
        Letters::of(self.text, 0).count()
    }

    pub(super) fn is_long(&self) -> bool {
        self.letters() >= SHORTEST_HALF
    }

    /// Whether it is a small word as in «van Dijk», which is nobody's name alone.
    pub(super) fn is_particle(&self) -> bool {
        self.is == Of::Several && av(self.text).er(Ord::PARTIKKEL)
    }
}

/// What may stand between two halves of a name.
fn joins(gap: &str) -> bool {
    gap.chars().count() <= 2
        && gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '\u{2011}' | '_' | '.' | '\'' | '’'))
}

/// Whether a name in one word may stand as these words: «Nord Mann», but not «i vår» for Ivar.
fn may_be_apart(written: &str) -> bool {
    let halves = || words(written);
    let long = halves().all(|half| half.chars().count() >= SHORTEST_HALF && !av(half).er(Ord::DELER));
    long || halves().all(|half| half.chars().count() > 1 && super::context::is_title_case(half))
}

pub(super) fn bit(letter: char) -> u32 {
    // Letters that stay outside a–z share a bit of their own.
    match letter.to_ascii_lowercase() {
        c @ 'a'..='z' => 1 << (u32::from(c) - u32::from('a')),
        _ => 1 << 31,
    }
}
