//! The lexer and parser of PDF objects.

use std::borrow::Cow;

use super::budget::{Budget, Fault};
use super::name::Name;
use super::object::{Dictionary, Object};
use super::tekst::Kept;
use crate::region::Region;

/// Deeper than any real document, and far from the end of the stack.
const DEEPEST: usize = 64;
/// More than any word that is looked for.
const FRONT: usize = 64;
/// Longer than any name that is looked for.
const LONGEST: usize = 127;
/// How much is read at a time, at first and at most: most objects are small, and some are tables.
const PIECE: (usize, usize) = (1024, 64 * 1024);

/// Reads objects from bytes, a piece at a time, so that nothing has to lie in memory whole.
pub(super) struct Lexer<'a> {
    region: Region<'a>,
    piece: Cow<'a, [u8]>,
    /// Where the piece begins.
    base: u64,
    /// Where in the piece the reader is.
    i: usize,
    next: usize,
    budget: &'a Budget,
    /// Whether the object breaks the grammar, and was read as tolerant readers do.
    bent: bool,
    /// Whether it follows the grammar in a way readers do not agree on.
    strange: bool,
    /// Whether another object begins before this one has ended.
    ended: bool,
    /// Whole numbers in a row.
    numbers: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(region: Region<'a>, pos: u64, budget: &'a Budget) -> Self {
        let (bent, strange, ended) = (false, false, false);
        let piece = Cow::Borrowed(&[][..]);
        Self { region, piece, base: pos, i: 0, next: PIECE.0, budget, bent, strange, ended, numbers: 0 }
    }

    pub(super) fn pos(&self) -> u64 {
        self.base + self.i as u64
    }

    /// Goes on reading at another place.
    pub(super) fn seek_to(&mut self, pos: u64) {
        let inside = pos.checked_sub(self.base).and_then(|i| usize::try_from(i).ok());
        match inside.filter(|i| *i <= self.piece.len()) {
            Some(i) => self.i = i,
            None => {
                self.piece = Cow::Borrowed(&[]);
                (self.base, self.i) = (pos, 0);
            }
        }
    }

    /// What comes next: at least as much as a word that is looked for, where there is so much.
    pub(super) fn rest(&mut self) -> &[u8] {
        let end = self.base + self.piece.len() as u64;
        if self.piece.len() - self.i < FRONT && end < self.region.len() {
            (self.base, self.i) = (self.pos(), 0);
            self.piece = self.region.read(self.base, self.next);
            self.next = (self.next * 2).min(PIECE.1);
        }
        self.piece.get(self.i..).unwrap_or_default()
    }

    fn peek(&mut self) -> Option<u8> {
        match self.piece.get(self.i) {
            Some(byte) => Some(*byte),
            None => self.rest().first().copied(),
        }
    }

    /// Skips bytes while `is` holds.
    fn skip_while(&mut self, is: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&is) {
            self.i += 1;
        }
    }

    /// Past white space and comments, which are paid for: the same long stretch may lie before many objects.
    pub(super) fn skip_blank(&mut self) {
        let start = self.pos();
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.skip_while(|b| !matches!(b, b'\r' | b'\n'));
            } else if is_blank(byte) {
                self.i += 1;
            } else {
                break;
            }
        }
        self.budget.chars_read(self.pos().saturating_sub(start));
    }

    /// Past a word that stands alone, when it is the next.
    pub(super) fn keyword(&mut self, word: &str) -> bool {
        self.skip_blank();
        let after = self.rest().strip_prefix(word.as_bytes());
        let found = after.is_some_and(|rest| rest.first().is_none_or(|b| !is_regular(*b)));
        if found {
            self.i += word.len();
        }
        found
    }

    /// Past these bytes, when they are the next.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> bool {
        let found = self.rest().starts_with(bytes);
        if found {
            self.i += bytes.len();
        }
        found
    }

    /// A whole number without a sign, when it is the next.
    pub(super) fn integer(&mut self) -> Option<u64> {
        self.skip_blank();
        let rest = self.rest();
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let number = rest.get(..digits).and_then(|d| std::str::from_utf8(d).ok())?.parse().ok()?;
        self.i += digits;
        Some(number)
    }

    /// The number of the object that begins here: `12 0 obj`.
    pub(super) fn header(&mut self) -> Option<u32> {
        let number = self.integer()?;
        self.strange = self.integer()? != 0;
        self.skip_blank();
        // Some writers leave no space between `obj` and what comes after.
        self.bytes(b"obj").then_some(())?;
        u32::try_from(number).ok()
    }

    /// The object that is next, when it is as the format says.
    pub(super) fn object(&mut self) -> Result<Object, Fault> {
        let object = self.whatever()?;
        if self.bent { Err(Fault::Damaged) } else { Ok(object) }
    }

    /// The object that is next, as the most tolerant readers take it.
    pub(super) fn whatever(&mut self) -> Result<Object, Fault> {
        let start = self.pos();
        (self.bent, self.strange, self.ended, self.numbers) = (false, false, false, 0);
        self.budget.begin_object();
        let object = self.parse(0, true);
        self.budget.chars_read(self.pos().saturating_sub(start));
        self.budget.object()?;
        object
    }

    /// Whether readers agree on what the last object is.
    pub(super) fn plain(&self) -> bool {
        !self.bent && !self.strange
    }

    /// An object. Of one that nobody asks for, only what leads further is held.
    fn parse(&mut self, depth: usize, asked_for: bool) -> Result<Object, Fault> {
        self.budget.object()?;
        if depth > DEEPEST {
            return Err(Fault::Limit);
        }
        self.skip_blank();
        let object = match self.rest().first().copied() {
            None => {
                (self.bent, self.ended) = (true, true);
                Object::Other
            }
            Some(b'<') if self.bytes(b"<<") => self.dictionary(depth)?,
            Some(b'<') => {
                self.i += 1;
                let mut text = Kept::default();
                while let Some(byte) = self.peek().filter(|byte| *byte != b'>') {
                    text.push(byte);
                    self.i += 1;
                }
                self.bent |= !self.bytes(b">");
                text.hexadecimal()
            }
            Some(b'(') => self.string(),
            Some(b'[') => self.list(depth, asked_for)?,
            Some(b'/') => Object::Name(self.name()),
            Some(byte) if is_regular(byte) => self.word_or_number(),
            Some(_) => self.stray(),
        };
        self.numbers = if matches!(object, Object::Number(_)) { self.numbers + 1 } else { 0 };
        Ok(object)
    }

    /// Past one mark that has no meaning where it stands.
    fn stray(&mut self) -> Object {
        self.bent = true;
        if !self.bytes(b">>") {
            self.i += 1;
        }
        Object::Other
    }

    fn list(&mut self, depth: usize, asked_for: bool) -> Result<Object, Fault> {
        self.i += 1;
        let mut list = Vec::new();
        loop {
            self.skip_blank();
            if self.bytes(b"]") {
                break;
            }
            let part = self.parse(depth + 1, asked_for)?;
            if asked_for || part.leads_on() {
                self.budget.keep()?;
                list.push(part);
            }
            if self.ended {
                break;
            }
        }
        Ok(Object::Array(list.into_boxed_slice()))
    }

    /// Where something else stands than a key, readers pass over it and go on.
    fn dictionary(&mut self, depth: usize) -> Result<Object, Fault> {
        let mut entries = Vec::new();
        while !self.ended {
            self.skip_blank();
            let (key, value) = match self.peek() {
                Some(b'>') if self.bytes(b">>") => break,
                Some(b'/') => {
                    let key = self.name();
                    (key, self.parse(depth + 1, key != Name::OTHERS)?)
                }
                Some(b'[') => (Name::OTHERS, self.stray()),
                _ => {
                    self.bent = true;
                    (Name::OTHERS, self.parse(depth + 1, false)?)
                }
            };
            if key != Name::OTHERS || value.leads_on() {
                self.budget.keep()?;
                entries.push((key, value));
            }
        }
        Ok(Object::Dictionary(Dictionary(entries.into_boxed_slice())))
    }

    /// Past a run of ordinary characters, and the first of them.
    fn regular(&mut self, most: usize) -> Vec<u8> {
        let mut word = Vec::new();
        while let Some(byte) = self.peek().filter(|b| is_regular(*b)) {
            if word.len() < most {
                word.push(byte);
            }
            self.i += 1;
        }
        word
    }

    fn name(&mut self) -> Name {
        self.i += 1;
        // Every character may be written as three, and one too many makes it another name.
        let raw = self.regular(3 * LONGEST + 1);
        if !raw.contains(&b'#') {
            return Name::read(&raw);
        }
        let mut name = Vec::new();
        let mut rest = raw.as_slice();
        while let Some((byte, after)) = rest.split_first() {
            let hex = (*byte == b'#').then(|| after.split_at_checked(2)).flatten();
            let written = hex.and_then(|(hex, after)| {
                let hex = std::str::from_utf8(hex).ok()?;
                Some((u8::from_str_radix(hex, 16).ok()?, after))
            });
            let (byte, after) = written.unwrap_or((*byte, after));
            name.push(byte);
            rest = after;
        }
        Name::read(&name)
    }

    fn string(&mut self) -> Object {
        let (mut open, mut text) = (0_usize, Kept::default());
        while let Some(byte) = self.peek() {
            text.push(byte);
            match byte {
                b'\\' => {
                    self.i += 1;
                    let Some(escaped) = self.peek() else { break };
                    text.push(escaped);
                }
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            self.i += 1;
            if open == 0 {
                return text.letters();
            }
        }
        self.bent = true;
        match text.letters() {
            Object::Message => Object::Text,
            other => other,
        }
    }

    fn word_or_number(&mut self) -> Object {
        let word = self.regular(32);
        let Some(number) = whole(&word) else {
            let number = std::str::from_utf8(&word).is_ok_and(|word| word.parse::<f64>().is_ok());
            self.strange |= !number && ![b"null".as_slice(), b"true", b"false"].contains(&word.as_slice());
            if word == b"obj" && self.numbers >= 2 {
                self.skip_blank();
                self.ended = self.rest().starts_with(b"<<");
                self.bent |= self.ended;
            }
            return Object::Other;
        };
        let written = word.iter().all(u8::is_ascii_digit);
        let after = self.pos();
        if let Ok(reference) = u32::try_from(number)
            && let Some(generation) = self.integer()
            && self.keyword("R")
        {
            self.strange |= generation != 0 || !written;
            return Object::Reference(reference);
        }
        self.seek_to(after);
        Object::Number(number)
    }
}

/// A whole number, as the most tolerant readers take it: with a sign, an empty fraction, or hyphens in it.
fn whole(word: &[u8]) -> Option<i64> {
    let word = std::str::from_utf8(word).ok()?;
    if let Ok(number) = word.parse() {
        return Some(number);
    }
    let (whole, fraction) = word.split_once('.').unwrap_or((word, ""));
    if !fraction.bytes().all(|b| b == b'0') {
        return None;
    }
    let sign = if whole.starts_with('-') { "-" } else { "" };
    let digits: String = whole.trim_start_matches(['-', '+']).chars().filter(|c| *c != '-').collect();
    let all_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    format!("{sign}{digits}").parse().ok().filter(|_| all_digits)
}

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte) && !b"()<>[]{}/%".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Object, Fault> {
        let budget = Budget::new(1000, 1000);
        Lexer::new(Region::in_memory(text.as_bytes()), 0, &budget).object()
    }

    #[test]
    fn objects_are_read_as_written() {
        use Object::{Array, Number, Other, Reference, Text};
        let expected = Array(Box::new([
            Number(1),
            Reference(2),
            Number(-3),
            Other,
            Other,
            Object::Name(Name::read(b"JavaScript")),
            Text,
            Text,
            Object::Dictionary(Dictionary(Box::new([
                (Name::read(b"St"), Number(4)),
                (Name::OTHERS, Reference(5)),
                (Name::OTHERS, Array(Box::new([Reference(6)]))),
            ]))),
        ]));
        let text = "[1 2 0 R -3 0.5 null/J#61va#53cript (a(\\)b)c)<0aF>% comment\n<</St 4/A 4/B 5 0 R/C[1 6 0 R 2]>>]";
        assert_eq!(read(text), Ok(expected));
    }

    #[test]
    fn what_does_not_end_is_damaged_and_what_is_too_deep_is_over_the_limit() {
        for text in ["", "[1", "<</A", "<</A 1", "(a", "<0", "<<1>>", ")", "[<<]>>"] {
            assert_eq!(read(text), Err(Fault::Damaged), "{text}");
        }
        assert_eq!(read(&"[".repeat(100)), Err(Fault::Limit));
        assert_eq!(read(&"1 ".repeat(10)), Ok(Object::Number(1)));
        assert_eq!(read(&format!("[{}]", "1 ".repeat(1000))), Err(Fault::Limit));
    }
}
