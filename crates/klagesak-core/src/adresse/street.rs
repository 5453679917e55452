//! Streets and their numbers: «Storgata 5 B», «Storgt. 5b», «storgaten-5.pdf».

use super::fold::{Folded, Token};
use super::pieces::{canonical, walk};

/// Endings that name the same street, from the longest; without å, æ and ø as two letters.
const ENDINGS: &[&[&str]] = &[
    &["gata", "gaten", "gate", "gatn", "gaden", "gade", "gtn", "gt", "g"],
    &["veien", "vegen", "veg", "vei", "vn", "v"],
    &["plassen", "plass", "pl"],
    &["alleen", "alle"],
    &["torget", "torg"],
    &["bakken", "bakke", "bk"],
    &["terrassen", "terrasse", "terr"],
    &["stien", "sti"],
    &["svingen", "sving"],
];
/// What may stand between a street and its number.
pub(super) const FILLERS: &[&str] = &["nr", "nummer", "no", "hus", "husnr", "husnummer"];
/// A word that makes it another street when it stands before.
const DIRECTIONS: &[&str] = &[
    "ovre", "oevre", "nedre", "nordre", "sondre", "soendre", "ostre", "oestre", "vestre", "indre", "ytre",
    "austre",
];
/// «Storgata 5. mai» is a day.
const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// A street with a number in it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Street {
    /// The name without its ending: written out, and with its first words as initials.
    stems: Vec<Vec<char>>,
    endings: &'static [&'static str],
    number: String,
    letter: Option<char>,
    directed: bool,
}

impl Street {
    /// The street of a row of words before a number; the letter stands after.
    pub(super) fn new(
        text: &Folded<'_>,
        words: &[Token],
        number: Token,
        letter: Option<char>,
    ) -> Option<Self> {
        let (first, last) = (words.first()?, words.last()?);
        let all = text.flat.get(first.start..last.end)?;
        let own = text.word(*last);
        // «Kirkev. 3» and «Stor g 3» are short for something, «Solberg 3» is not.
        let short = own.len() == 1
            || text
                .tokens
                .iter()
                .position(|t| t.start == number.start)
                .is_some_and(|at| text.gap(at).trim_start().starts_with('.'));
        let endings = ENDINGS.iter().find(|endings| {
            endings.iter().any(|ending| {
                (ending.len() > 1 || short) && ends_with(all, ending) && all.len() > ending.len()
            })
        });
        let ending = endings.and_then(|endings| {
            endings.iter().filter(|e| (e.len() > 1 || short) && ends_with(all, e)).map(|e| e.len()).max()
        });
        let stem = |letters: &[char]| {
            canonical(letters.get(..letters.len().saturating_sub(ending.unwrap_or(0))).unwrap_or_default())
        };
        let mut stems = vec![stem(all)];
        let initials: Vec<char> = words.iter().filter_map(|word| text.word(*word).first().copied()).collect();
        let whole = [initials.get(..initials.len() - 1).unwrap_or_default(), own].concat();
        if words.len() > 1 && own.len() > ending.unwrap_or(0) + 2 {
            stems.push(stem(&whole));
        } else if let [.., before, _] = words
            && words.len() > 2
        {
            let short =
                [initials.get(..initials.len() - 2).unwrap_or_default(), text.word(*before), own].concat();
            stems.push(stem(&short));
        }
        stems.retain(|stem| !stem.is_empty());
        let directed = DIRECTIONS.iter().any(|word| text.word(*first).iter().copied().eq(word.chars()));
        (!stems.is_empty()).then(|| Self {
            stems,
            endings: endings.copied().unwrap_or(&[""]),
            number: without_zeros(&text.digits(number)).to_owned(),
            letter,
            directed,
        })
    }

    /// Where the street and its number end, as a token, when they begin at one.
    pub(super) fn find(&self, text: &Folded<'_>, index: usize) -> Option<usize> {
        self.name(text, index, &mut |end| self.numbered(text, end))
    }

    /// Where the name of the street ends, as a token.
    pub(super) fn name_alone(&self, text: &Folded<'_>, index: usize) -> Option<usize> {
        self.name(text, index, &mut |end| {
            text.ends_at(end).then(|| text.token_at(end).unwrap_or(text.tokens.len()))
        })
    }

    fn name<R>(
        &self,
        text: &Folded<'_>,
        index: usize,
        then: &mut dyn FnMut(usize) -> Option<R>,
    ) -> Option<R> {
        let start = text.tokens.get(index)?.start;
        let before = index.checked_sub(1);
        if !self.directed && before.is_some_and(|before| DIRECTIONS.iter().any(|word| text.is(before, word)))
        {
            return None;
        }
        self.stems.iter().find_map(|stem| {
            walk(&text.flat, start, stem, &mut |end| {
                self.endings.iter().find_map(|ending| {
                    let ending: Vec<char> = ending.chars().collect();
                    walk(&text.flat, end, &ending, &mut |end| {
                        (ending.len() != 1 || is_short(text, end)).then(|| then(end)).flatten()
                    })
                })
            })
        })
    }

    fn numbered(&self, text: &Folded<'_>, end: usize) -> Option<usize> {
        let mut place = text.token_at(end)?;
        if FILLERS.iter().any(|filler| text.is(place, filler)) {
            place += 1;
        }
        let token = text.tokens.get(place).filter(|token| token.number)?;
        let short = text.tokens.get(place.checked_sub(1)?).is_some_and(|word| word.end - word.start <= SHORT);
        let abbreviated = short || self.is_abbreviated(text, place);
        if without_zeros(&text.digits(*token)) != self.number || text.sentence_before(place) && !abbreviated {
            return None;
        }
        if text.gap(place + 1).starts_with('.') && MONTHS.iter().any(|month| text.is(place + 1, month)) {
            return None;
        }
        match letter(text, place + 1) {
            Some(found) if self.letter.is_some_and(|own| own != found) => None,
            Some(_) => Some(place + 2),
            None => Some(place + 1),
        }
    }

    /// Whether the word before the number is cut short, so that the full stop after it ends no sentence.
    fn is_abbreviated(&self, text: &Folded<'_>, place: usize) -> bool {
        let word = place.checked_sub(1).and_then(|at| text.tokens.get(at)).map(|token| text.word(*token));
        word.is_some_and(|word| {
            self.endings.iter().any(|e| e.len() <= SHORT && !e.is_empty() && ends_with(word, e))
        })
    }
}

const SHORT: usize = 3;

/// Whether the last letter before a place is short for a word: it stands alone, or has a sign after it.
fn is_short(text: &Folded<'_>, end: usize) -> bool {
    let Some(next) = text.token_at(end) else { return false };
    let alone = next.checked_sub(1).and_then(|at| text.tokens.get(at)).is_some_and(|t| t.end - t.start == 1);
    // «Storg. 5», and «storg-5» in the name of a file, where the full stop is gone. «Solberg 5» is a place.
    let gap = text.gap(next);
    alone || gap.starts_with('.') || !gap.is_empty() && gap.chars().all(|c| matches!(c, '-' | '_'))
}

/// The letter after a number: glued to it, or alone after a space. «i» and «å» are words.
pub(super) fn letter(text: &Folded<'_>, index: usize) -> Option<char> {
    let token = text.tokens.get(index).filter(|token| !token.number)?;
    let [letter] = text.word(*token) else { return None };
    let gap = text.gap(index);
    let is_word = token.to - token.from > 1 || *letter == 'i' && !token.capital;
    let near =
        gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '_') || super::fold::is_invisible(c));
    let next_is_near = index + 1 < text.tokens.len() && text.gap(index + 1).is_empty();
    (near && !next_is_near && (gap.is_empty() || !is_word)).then_some(*letter)
}

pub(super) fn without_zeros(digits: &str) -> &str {
    digits.trim_start_matches('0')
}

fn ends_with(letters: &[char], ending: &str) -> bool {
    let at = letters.len().checked_sub(ending.len());
    at.and_then(|at| letters.get(at..)).is_some_and(|end| end.iter().copied().eq(ending.chars()))
}
