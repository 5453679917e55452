//! Patterns that are a sequence of characters, and inclusion between them.

use std::iter::Peekable;
use std::str::Chars;

/// A pattern that is a row of characters, each from a set and so many times, from the beginning of the text to its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sequence(Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    set: Set,
    least: u32,
    most: u32,
}

/// Ranges of characters in ascending order, none touching the next.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Set(Vec<(u32, u32)>);

const LAST: u32 = char::MAX as u32;
/// So many pieces are more than any pattern of ours has.
const MOST: usize = 200;

impl Sequence {
    pub(super) fn parse(pattern: &str) -> Option<Self> {
        let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
        let (mut pieces, mut rest): (Vec<Piece>, _) = (Vec::new(), inner.chars().peekable());
        while let Some(c) = rest.next() {
            let set = match c {
                '[' => Set::class(&mut rest)?,
                '\\' => Set::one(escape(&mut rest)?),
                '^' | '$' | '(' | ')' | '|' | '.' | '*' | '+' | '?' | '{' | '}' | ']' => return None,
                plain => Set::one(u32::from(plain)),
            };
            let (least, most) = times(&mut rest)?;
            match pieces.last_mut().filter(|last| last.set == set) {
                Some(last) => {
                    last.least = last.least.saturating_add(least);
                    last.most = last.most.saturating_add(most);
                }
                None => pieces.push(Piece { set, least, most }),
            }
            if pieces.len() > MOST {
                return None;
            }
        }
        Some(Self(pieces))
    }

    /// Whether everything this accepts is accepted by the other. False when undecided.
    pub(super) fn within(&self, other: &Self) -> bool {
        let piece_by_piece = |own: &[Piece], other: &[Piece]| {
            own.len() == other.len()
                && own.iter().zip(other).all(|(own, other)| {
                    own.set.within(&other.set) && own.least >= other.least && own.most <= other.most
                })
        };
        piece_by_piece(&self.0, &other.0) || piece_by_piece(&self.one_by_one(), &other.one_by_one())
    }

    /// The same with every character for itself, where their number is fixed and small.
    fn one_by_one(&self) -> Vec<Piece> {
        let mut single = Vec::new();
        for piece in &self.0 {
            if piece.least == piece.most && piece.least <= 64 {
                single.extend((0..piece.least).map(|_| Piece { least: 1, most: 1, ..piece.clone() }));
            } else {
                single.push(piece.clone());
            }
        }
        single
    }
}

impl Set {
    fn one(c: u32) -> Self {
        Self(vec![(c, c)])
    }

    /// What stands between `[` and `]`.
    fn class(rest: &mut Peekable<Chars<'_>>) -> Option<Self> {
        let negated = rest.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        loop {
            let from = match rest.next()? {
                ']' => break,
                '[' => return None,
                '\\' => escape(rest)?,
                plain => u32::from(plain),
            };
            let mut ahead = rest.clone();
            let range = ahead.next() == Some('-') && ahead.peek().is_some_and(|c| *c != ']');
            let to = if range {
                rest.next();
                match rest.next()? {
                    '[' => return None,
                    '\\' => escape(rest)?,
                    plain => u32::from(plain),
                }
            } else {
                from
            };
            if to < from {
                return None;
            }
            ranges.push((from, to));
        }
        ranges.sort_unstable();
        let set = Self::joined(ranges);
        Some(if negated { set.complement() } else { set })
    }

    fn joined(ranges: Vec<(u32, u32)>) -> Self {
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
        for (from, to) in ranges {
            match joined.last_mut() {
                Some(last) if from <= last.1.saturating_add(1) => last.1 = last.1.max(to),
                _ => joined.push((from, to)),
            }
        }
        Self(joined)
    }

    fn complement(&self) -> Self {
        let (mut gaps, mut from) = (Vec::new(), 0);
        for &(start, end) in &self.0 {
            if start > from {
                gaps.push((from, start - 1));
            }
            from = end.saturating_add(1);
        }
        if from <= LAST {
            gaps.push((from, LAST));
        }
        Self(gaps)
    }

    fn within(&self, other: &Self) -> bool {
        self.0.iter().all(|own| other.0.iter().any(|other| other.0 <= own.0 && own.1 <= other.1))
    }
}

/// One character after `\`. Classes such as `\d` mean different things in different programs, and are not taken.
fn escape(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    match rest.next()? {
        'u' => {
            let digits: String = rest.by_ref().take(4).collect();
            let plain = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_hexdigit());
            plain.then(|| u32::from_str_radix(&digits, 16).ok())?
        }
        c if c.is_ascii_punctuation() => Some(u32::from(c)),
        _ => None,
    }
}

/// How many times: `*`, `+`, `?`, `{2}`, `{2,}`, `{2,5}`, or once.
fn times(rest: &mut Peekable<Chars<'_>>) -> Option<(u32, u32)> {
    let times = match rest.peek() {
        Some('*') => (0, u32::MAX),
        Some('+') => (1, u32::MAX),
        Some('?') => (0, 1),
        Some('{') => {
            rest.next();
            let mut inner = String::new();
            loop {
                match rest.next()? {
                    '}' => break,
                    c if inner.len() < 20 => inner.push(c),
                    _ => return None,
                }
            }
            let (least, most) = inner.split_once(',').unwrap_or((&inner, &inner));
            let least = least.parse().ok()?;
            let most = if most.is_empty() { u32::MAX } else { most.parse().ok()? };
            return lazy(rest, (least, most));
        }
        _ => return Some((1, 1)),
    };
    rest.next();
    lazy(rest, times)
}

/// A second sign after the number of times makes it another kind of pattern.
fn lazy(rest: &mut Peekable<Chars<'_>>, times: (u32, u32)) -> Option<(u32, u32)> {
    (!matches!(rest.peek(), Some('?' | '+' | '*' | '{')) && times.0 <= times.1).then_some(times)
}
