//! A place in a text, moved forward over JSON (RFC 8259).

use std::borrow::Cow;

use super::field::{FIRST, Field};
use crate::syntax::SyntaxFault;

/// A place in a text that is moved forward over JSON. After the first fault it stands at the end, so that whoever loops over it
/// stops; which fault it was is kept.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    fault: Option<SyntaxFault>,
}

/// A string as it stands between its quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Raw<'t> {
    pub(super) text: &'t str,
    /// Whether there is a backslash in it.
    pub(super) escaped: bool,
    /// Whether it may hold what not every text can: a control character, or one that is composed of others.
    pub(super) odd: bool,
}

impl Raw<'_> {
    const NOTHING: Self = Raw { text: "", escaped: false, odd: false };
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

/// The high bit of each byte of a word that is this one. Of bytes above the first that is, it may say so and be wrong.
const fn equal(word: u64, byte: u8) -> u64 {
    let word = word ^ (ONES * byte as u64);
    word.wrapping_sub(ONES) & !word
}

/// The high bit of each byte of a word that is a control character of ASCII, DEL among them; with the same reserve.
const fn control(word: u64) -> u64 {
    (word.wrapping_sub(ONES * 0x20) | word.wrapping_add(ONES)) & !word
}

/// Whether there are bytes of a character that is odd: a C1 control (C2 and below A0), or one from U+0300 on (CC and above); all
/// before it are in NFC wherever they stand.
fn is_odd(text: &str) -> bool {
    let bytes = text.as_bytes();
    let composed = bytes.iter().fold(false, |odd, &byte| odd | (byte >= 0xcc));
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    composed || pairs.fold(false, |odd, (&first, &second)| odd | (first == 0xc2) & (second < 0xa0))
}

impl<'t> Cursor<'t> {
    /// At the start of a text.
    #[must_use]
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0, fault: None }
    }

    /// The byte it stands at.
    #[must_use]
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What is wrong with the text, if something was.
    #[must_use]
    pub(super) fn fault(&self) -> Option<SyntaxFault> {
        self.fault
    }

    /// The text between two places.
    pub(super) fn between(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    pub(super) fn here(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Notes a fault, unless there was one already, and stops.
    #[cold]
    pub(super) fn stop(&mut self, fault: SyntaxFault) {
        self.fault.get_or_insert(fault);
        self.at = self.text.len();
    }

    /// Stops, since this is not JSON; at the end of the text, since it ends too early.
    #[cold]
    pub(super) fn refuse(&mut self) {
        let offset = self.at;
        self.stop(match self.here() {
            Some(_) => SyntaxFault::NotJson { offset },
            None => SyntaxFault::Truncated { offset },
        });
    }

    /// The next byte that is no white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.here() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                next => return next,
            }
        }
    }

    /// Moves over this byte, if it is the next.
    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.at += usize::from(there);
        there
    }

    /// Moves over what separates the items of a list or the fields of an object, or over its end; false at the end. Before the
    /// first of them nothing stands.
    #[inline]
    pub(super) fn more(&mut self, first: bool, end: u8) -> bool {
        let mut next = self.peek();
        if next == Some(end) {
            self.at += 1;
            return false;
        }
        if !first && next == Some(b',') {
            self.at += 1;
            next = self.peek();
            // JSON has no comma before the end.
            if next != Some(end) && next.is_some() {
                return true;
            }
        } else if first && next.is_some() {
            return true;
        }
        self.refuse();
        false
    }

    /// Moves over the name of the next field of a table that is not read yet, with its colon, if that is what comes.
    #[inline]
    pub(super) fn take_name(
        &mut self,
        fields: &'static [Field],
        expected: usize,
    ) -> Option<(usize, &'static Field)> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let first = u128::from_le_bytes(*rest.first_chunk::<FIRST>()?);
        let fields = fields.get(expected..)?;
        let (index, field) = fields.iter().enumerate().find(|(_, field)| field.begins(rest, first))?;
        self.at += field.name.len() + 2;
        self.colon();
        Some((expected + index, field))
    }

    #[inline]
    fn colon(&mut self) {
        if !self.take(b':') {
            self.refuse();
        }
    }

    /// The name of a field as it stands, with its colon behind it.
    #[inline]
    pub(super) fn name(&mut self) -> Raw<'t> {
        if self.peek() != Some(b'"') {
            self.refuse();
            return Raw::NOTHING;
        }
        let raw = self.string();
        self.colon();
        raw
    }

    /// A string. The cursor stands at its first quotation mark.
    #[inline]
    pub(super) fn string(&mut self) -> Raw<'t> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let (mut at, mut all, mut escaped, mut odd) = (start, 0u64, false, false);
        loop {
            // Eight bytes at a time: it ends at a quotation mark, and a backslash or a control character needs a closer look.
            while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
                let word = u64::from_le_bytes(*chunk);
                let special = (equal(word, b'"') | equal(word, b'\\') | control(word)) & HIGHS;
                if special != 0 {
                    let before = special.trailing_zeros() & !7;
                    all |= word & (1u64 << before).wrapping_sub(1);
                    at += before as usize / 8;
                    break;
                }
                all |= word;
                at += 8;
            }
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at += 2;
                }
                Some(0x7f) => {
                    odd = true;
                    at += 1;
                }
                Some(0..=0x1f) | None => {
                    self.at = at.min(bytes.len());
                    self.refuse();
                    return Raw::NOTHING;
                }
                Some(byte) => {
                    all |= u64::from(*byte);
                    at += 1;
                }
            }
        }
        self.at = at + 1;
        let text = self.between(start, at);
        Raw { text, escaped, odd: odd || escaped || all & HIGHS != 0 && is_odd(text) }
    }

    /// What a string means.
    #[inline]
    pub(super) fn unescaped(&mut self, raw: Raw<'t>) -> Cow<'t, str> {
        if raw.escaped { Cow::Owned(self.decoded(raw.text)) } else { Cow::Borrowed(raw.text) }
    }

    #[cold]
    fn decoded(&mut self, text: &'t str) -> String {
        let mut plain = String::with_capacity(text.len());
        if let Err(offset) = unescape(text, &mut plain) {
            // It stands behind the string.
            self.at = self.at.saturating_sub(1 + text.len()) + offset;
            self.refuse();
        }
        plain
    }

    /// Moves over a value without a look at what it holds: only brackets and quotation marks count.
    pub(super) fn skip(&mut self) {
        let mut depth = 0usize;
        loop {
            match self.peek() {
                Some(b'"') => drop(self.string()),
                Some(b'{' | b'[') => {
                    depth += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') if depth > 0 => {
                    depth -= 1;
                    self.at += 1;
                }
                Some(b'}' | b']' | b',' | b':') if depth == 0 => return self.refuse(),
                Some(b',' | b':') => self.at += 1,
                Some(_) => self.scalar(),
                None => return self.refuse(),
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Moves over a number or a word, whatever it is.
    fn scalar(&mut self) {
        while !matches!(
            self.here(),
            None | Some(b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' | b'"' | b'[' | b']' | b'{' | b'}')
        ) {
            self.at += 1;
        }
    }

    /// Moves over a byte that has been looked at.
    pub(super) fn step(&mut self) {
        self.at += 1;
    }

    /// Moves over one of the three words of JSON.
    pub(super) fn word(&mut self, word: &str) {
        for byte in word.bytes() {
            if self.here() != Some(byte) {
                self.refuse();
                return;
            }
            self.at += 1;
        }
    }

    /// A number as it is written. The cursor stands at its first character.
    pub(super) fn number(&mut self) -> &'t str {
        let start = self.at;
        self.at += usize::from(self.here() == Some(b'-'));
        if self.here() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits();
        }
        if self.here() == Some(b'.') {
            self.at += 1;
            self.digits();
        }
        if matches!(self.here(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.here(), Some(b'+' | b'-')));
            self.digits();
        }
        let number = self.between(start, self.at);
        // No program could keep a number so large.
        let large = number.len() > 300 || number.contains(['e', 'E']);
        if large && number.parse().is_ok_and(f64::is_infinite) {
            self.at = start;
            self.refuse();
        }
        number
    }

    fn digits(&mut self) {
        if !self.here().is_some_and(|byte| byte.is_ascii_digit()) {
            self.refuse();
        }
        while self.here().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    /// Nothing may follow but white space.
    pub(super) fn end(&mut self) {
        if self.fault.is_none() && self.peek().is_some() {
            let offset = self.at;
            self.stop(SyntaxFault::TrailingData { offset });
        }
    }
}

/// Adds what a string means that has escapes; or tells where in it something stands that is no escape.
pub(super) fn unescape(text: &str, plain: &mut String) -> Result<(), usize> {
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once('\\') {
        plain.push_str(before);
        let at = text.len() - escape.len() - 1;
        let (letter, length) = letter(escape).ok_or(at)?;
        plain.push(letter);
        rest = escape.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    Ok(())
}

/// The letter that is written by what follows a backslash, and how long that is.
fn letter(escape: &str) -> Option<(char, usize)> {
    let letter = match escape.bytes().next()? {
        b'u' => {
            let first = unit(escape.get(1..5)?)?;
            if !(0xd800..0xdc00).contains(&first) {
                return Some((char::from_u32(first)?, 5));
            }
            // Half a character: the other half follows, or there is none.
            let second = unit(escape.get(5..11)?.strip_prefix("\\u")?)?;
            let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
            return Some((char::from_u32(0x10000 + ((first - 0xd800) << 10) + low)?, 11));
        }
        same @ (b'"' | b'\\' | b'/') => same.into(),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    };
    Some((letter, 1))
}

fn unit(digits: &str) -> Option<u32> {
    let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())?
}
