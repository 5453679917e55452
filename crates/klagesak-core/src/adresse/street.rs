//! Streets and their numbers: «Storgata 5 B», «Storgt. 5b», «storgaten-5.pdf».

use super::fold::{Folded, Token};
use super::measures::is_measure;
use super::pieces::{canonical, walk};

/// Endings that name the same street, from the longest; without å, æ and ø as two letters.
const ENDINGS: &[&[&str]] = &[
    &["gata", "gaten", "gate", "gatn", "gaden", "gade", "gtn", "gt", "g"],
    &["veien", "vegen", "veg", "vei", "vn", "v"],
    &["plassen", "plass", "pl"],
    &["alleen", "alle"],
    &["torget", "torg", "torvet", "torv"],
    &["bakken", "bakke", "bk"],
    &["terrassen", "terrasse", "terasse", "terr"],
    &["stien", "sti"],
    &["svingen", "sving"],
    &["kroken", "krok"],
    &["tunet", "tun"],
    &["haugen", "haug"],
    &["asen", "as"],
    &["grenda", "grenden", "grend"],
    &["ringen", "ring"],
    &["lokka", "lokken", "lokke"],
    &["hagen", "haga", "hage"],
    &["kaien", "kaia", "kai"],
    &["stredet", "strede", "stretet", "strete"],
    &["smauet", "smau"],
    &["brygga", "bryggen", "brygge"],
    &["allmenningen", "allmenning", "almenningen", "almenning", "alm"],
    &["lia", "lien", "li"],
];
/// What may stand between a street and its number.
pub(super) const FILLERS: &[&str] = &["nr", "nummer", "no", "hus", "husnr", "husnummer"];
/// A word that makes it another street when it stands before.
const DIRECTIONS: &[&str] = &[
    "ovre", "oevre", "nedre", "nordre", "sondre", "soendre", "ostre", "oestre", "vestre", "indre", "ytre",
    "austre", "ov", "ned",
];
/// These do with a capital letter: «Gamle Storgata 5» and «den gamle Storgata 5» are two things.
const OTHERS: &[&str] = &["gamle", "lille", "store", "nye", "vesle", "st", "sankt", "gml"];
/// First words that are written short, all as the first.
const FIRST_WORDS: &[&[&str]] = &[
    &["christian", "chr", "kristian", "kr"],
    &["doktor", "dr"],
    &["professor", "prof"],
    &["sankt", "st", "sct"],
    &["ovre", "ov"],
    &["nedre", "ned", "nd"],
    &["gamle", "gml"],
    &["kong", "kg"],
];
/// What a file name begins with, glued to what follows.
const GLUED: &[&str] = &[
    "husleie",
    "leie",
    "leiekontrakt",
    "husleiekontrakt",
    "kontrakt",
    "adresse",
    "bolig",
    "depositum",
    "faktura",
    "klage",
    "vedtak",
];
/// Words between «nr. 5» and the street it is in.
const IN: &[&str] = &["i", "pa", "paa", "in"];
/// So many numbers may stand after a street before the one looked for: «Storgata 1, 3 og 5» is a row.
const ROW: usize = 4;

/// A street with a number in it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Street {
    /// The name without its ending: written out, and with its first words as initials.
    stems: Vec<Vec<char>>,
    endings: &'static [&'static str],
    number: String,
    letter: Option<char>,
    directed: bool,
    /// Whether its own name begins with such a word as makes another street.
    other: bool,
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
                .position(|t| t.start == last.start)
                .map(|at| at + 1)
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
        let from = first.end.saturating_sub(first.start);
        let short = FIRST_WORDS.iter().find(|words| words.iter().any(|word| is_word(text, *first, word)));
        for word in short.filter(|_| words.len() > 1).copied().unwrap_or_default() {
            let rest = all.get(from..).unwrap_or_default();
            stems.push(stem(&word.chars().chain(rest.iter().copied()).collect::<Vec<_>>()));
        }
        stems.retain(|stem| !stem.is_empty());
        let other = OTHERS.iter().any(|word| is_word(text, *first, word));
        let directed = DIRECTIONS.iter().any(|word| text.word(*first).iter().copied().eq(word.chars()));
        (!stems.is_empty()).then(|| Self {
            stems,
            endings: endings.copied().unwrap_or(&[""]),
            number: without_zeros(&text.digits(number)).to_owned(),
            letter,
            directed,
            other,
        })
    }

    /// Where the street and its number end, as a token, when they begin at one.
    pub(super) fn find(&self, text: &Folded<'_>, index: usize) -> Option<usize> {
        self.name(text, index, &mut |end| self.numbered(text, end)).or_else(|| self.number_first(text, index))
    }

    /// «nr. 5 i Storgata»
    fn number_first(&self, text: &Folded<'_>, index: usize) -> Option<usize> {
        let at = past_fillers(text, index);
        if at == index || !self.is_own(text, at) {
            return None;
        }
        let within = |at: usize| IN.iter().any(|word| text.is(at, word));
        // «NR. 5 I STORGATA»
        let letter = letter(text, at + 1).filter(|_| !within(at + 1));
        let at = at + 1 + usize::from(letter.is_some());
        let other = letter.is_some_and(|found| self.letter.is_some_and(|own| own != found));
        if other || !within(at) {
            return None;
        }
        self.name_alone(text, at + 1)
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
        let glued = GLUED.iter().filter_map(|word| {
            let end = start + word.len();
            let token = text.tokens.get(index)?;
            let begins = text.word(*token).get(..word.len())?.iter().copied().eq(word.chars());
            (begins && end < token.end).then_some(end)
        });
        let starts: Vec<usize> = std::iter::once(start).chain(glued).collect();
        let found = starts
            .iter()
            .flat_map(|start| self.stems.iter().map(move |stem| (*start, stem)))
            .find_map(|(start, stem)| {
                walk(&text.flat, start, stem, &mut |end| {
                    self.endings.iter().find_map(|ending| {
                        let ending: Vec<char> = ending.chars().collect();
                        walk(&text.flat, end, &ending, &mut |end| {
                            (ending.len() != 1 || is_short(text, end)).then(|| then(end)).flatten()
                        })
                    })
                })
            });
        found.filter(|_| !self.is_renamed(text, index))
    }

    /// Whether the word before makes it another street: «Nedre Storgate 5».
    fn is_renamed(&self, text: &Folded<'_>, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return false };
        if !self.directed && DIRECTIONS.iter().any(|word| text.is(before, word)) {
            return true;
        }
        // A capital letter makes it a name; so it is another street, where this one has no such word itself.
        let named = text.tokens.get(before).is_some_and(|token| token.capital && token.end - token.start > 1);
        let next = text.gap(index).chars().all(|c| c.is_whitespace() || matches!(c, '-' | '.'));
        !self.other && next && named && OTHERS.iter().any(|word| text.is(before, word))
    }

    fn numbered(&self, text: &Folded<'_>, end: usize) -> Option<usize> {
        let next = text.token_at(end)?;
        let mut place = past_fillers(text, next);
        let short = text.tokens.get(place.checked_sub(1)?).is_some_and(|word| word.end - word.start <= SHORT);
        let abbreviated = short || place > next || self.is_abbreviated(text, place);
        // «Storgata: 5» is one thing.
        let led = text.gap(place).starts_with(':') && text.gap(place).matches('\n').count() < 2;
        if text.sentence_before(place) && !abbreviated && !led {
            return None;
        }
        for _ in 0..ROW {
            let own = self.is_own(text, place);
            let letter = letter(text, place + 1);
            let after = place + 1 + usize::from(letter.is_some());
            if own && is_measure(text, place) {
                return None;
            }
            match letter {
                Some(found) if own && self.letter.is_none_or(|own| own == found) => return Some(after),
                None if own => return Some(after),
                _ => place = next_house(text, place, after)?,
            }
        }
        None
    }

    fn is_own(&self, text: &Folded<'_>, at: usize) -> bool {
        let token = text.tokens.get(at).filter(|token| token.number);
        token.is_some_and(|token| without_zeros(&text.digits(*token)) == self.number)
    }

    /// Whether the word before the number is cut short, so that the full stop after it ends no sentence.
    fn is_abbreviated(&self, text: &Folded<'_>, place: usize) -> bool {
        let word = place.checked_sub(1).and_then(|at| text.tokens.get(at)).map(|token| text.word(*token));
        word.is_some_and(|word| {
            self.endings
                .iter()
                .any(|e| (e.len() <= SHORT && !e.is_empty() || *e == "terr") && ends_with(word, e))
        })
    }
}

const SHORT: usize = 3;
/// A house has a shorter number than a year.
const HOUSE: usize = 3;

/// Past the words that may stand between a street and its number: «hus nr. 5».
fn past_fillers(text: &Folded<'_>, from: usize) -> usize {
    let filler = |at: usize| FILLERS.iter().any(|filler| text.is(at, filler));
    (from..).take(2).find(|at| !filler(*at)).unwrap_or(from + 2)
}

/// The number of the next house of the same street: «Storgata 3 og 5», «3/5», «3-5».
fn next_house(text: &Folded<'_>, at: usize, after: usize) -> Option<usize> {
    let house = |at: usize| text.tokens.get(at).is_some_and(|t| t.number && t.end - t.start <= HOUSE);
    let joined = ["og", "eller"].iter().any(|word| text.is(after, word));
    let next = after + usize::from(joined);
    // «200/104» is «200_104» in the name of a file.
    let signs = matches!(text.gap(next).trim(), "/" | "-" | "–" | "&" | "+" | "_");
    (house(at) && house(next) && (joined || signs) && !is_measure(text, at)).then_some(next)
}

fn is_word(text: &Folded<'_>, token: Token, word: &str) -> bool {
    text.word(token).iter().copied().eq(word.chars())
}

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
    // «5.B» in the name of a file.
    let near = gap == "."
        || gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '_') || super::fold::is_invisible(c));
    let next_is_near = index + 1 < text.tokens.len() && text.gap(index + 1).is_empty();
    (near && !next_is_near && (gap.is_empty() || !is_word)).then_some(*letter)
}

/// Whether a word makes what follows another street.
pub(super) fn is_another(text: &Folded<'_>, index: usize) -> bool {
    DIRECTIONS.iter().chain(OTHERS).any(|word| text.is(index, word))
}

/// Whether a word is an ending and no more: «gate», «vei».
pub(super) fn is_ending(text: &Folded<'_>, index: usize) -> bool {
    ENDINGS.iter().copied().flatten().any(|ending| text.is(index, ending))
}

/// Whether a word is a name with an ending: «Storgata».
pub(super) fn is_compound(text: &Folded<'_>, index: usize) -> bool {
    let Some(word) = text.tokens.get(index).map(|token| text.word(*token)) else { return false };
    let own = |ending: &&&str| ending.len() > 1 && word.len() > ending.len() + 2 && ends_with(word, ending);
    ENDINGS.iter().copied().flatten().find(own).is_some()
}

pub(super) fn without_zeros(digits: &str) -> &str {
    digits.trim_start_matches('0')
}

fn ends_with(letters: &[char], ending: &str) -> bool {
    let at = letters.len().checked_sub(ending.len());
    at.and_then(|at| letters.get(at..)).is_some_and(|end| end.iter().copied().eq(ending.chars()))
}
