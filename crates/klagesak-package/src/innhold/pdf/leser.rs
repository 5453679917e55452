use std::borrow::Cow;

use super::navn::Navn;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};
use crate::innhold::kilde::Kilde;

/// Deeper than any real document, and far from the end of the stack.
const DYPEST: usize = 64;
/// More than any word that is looked for.
const FORAN: usize = 64;
/// Longer than any name that is looked for.
const LENGST: usize = 127;
/// How much is read at a time, at first and at most: most objects are small, and some are tables.
const STYKKE: (usize, usize) = (1024, 64 * 1024);

/// Reads objects from bytes, a piece at a time, so that nothing has to lie in memory whole.
pub(super) struct Leser<'a> {
    kilde: Kilde<'a>,
    piece: Cow<'a, [u8]>,
    /// Where the piece begins.
    base: u64,
    /// Where in the piece the reader is.
    i: usize,
    next: usize,
    regnskap: &'a Regnskap,
}

impl<'a> Leser<'a> {
    pub(super) fn new(kilde: Kilde<'a>, pos: u64, regnskap: &'a Regnskap) -> Self {
        Self { kilde, piece: Cow::Borrowed(&[]), base: pos, i: 0, next: STYKKE.0, regnskap }
    }

    pub(super) fn pos(&self) -> u64 {
        self.base + self.i as u64
    }

    /// Goes on reading at another place.
    pub(super) fn gaa_til(&mut self, pos: u64) {
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
        if self.piece.len() - self.i < FORAN && end < self.kilde.len() {
            (self.base, self.i) = (self.pos(), 0);
            self.piece = self.kilde.les(self.base, self.next);
            self.next = (self.next * 2).min(STYKKE.1);
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
    fn forbi(&mut self, is: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&is) {
            self.i += 1;
        }
    }

    /// Past white space and comments, which are paid for: the same long stretch may lie before many objects.
    pub(super) fn blank(&mut self) {
        let start = self.pos();
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.forbi(|b| !matches!(b, b'\r' | b'\n'));
            } else if is_blank(byte) {
                self.i += 1;
            } else {
                break;
            }
        }
        self.regnskap.tegn_lest(self.pos().saturating_sub(start));
    }

    /// Past a word that stands alone, when it is the next.
    pub(super) fn ord(&mut self, word: &str) -> bool {
        self.blank();
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
    pub(super) fn heltall(&mut self) -> Option<u64> {
        self.blank();
        let rest = self.rest();
        let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        let number = rest.get(..digits).and_then(|d| std::str::from_utf8(d).ok())?.parse().ok()?;
        self.i += digits;
        Some(number)
    }

    /// The number of the object that begins here: `12 0 obj`.
    pub(super) fn overskrift(&mut self) -> Option<u32> {
        let number = self.heltall()?;
        self.heltall()?;
        self.blank();
        // Some writers leave no space between `obj` and what comes after.
        self.bytes(b"obj").then_some(())?;
        u32::try_from(number).ok()
    }

    pub(super) fn objekt(&mut self) -> Result<Objekt, Feil> {
        let start = self.pos();
        self.regnskap.nytt();
        let objekt = self.innhold(0, true);
        self.regnskap.tegn_lest(self.pos().saturating_sub(start));
        self.regnskap.objekt()?;
        objekt
    }

    /// An object. Of one that nobody asks for, only what leads further is held.
    fn innhold(&mut self, depth: usize, asked_for: bool) -> Result<Objekt, Feil> {
        self.regnskap.objekt()?;
        if depth > DYPEST {
            return Err(Feil::Grense);
        }
        self.blank();
        match self.rest().first().copied().ok_or(Feil::Skadet)? {
            b'<' if self.bytes(b"<<") => self.ordbok(depth),
            b'<' => {
                self.forbi(|b| b != b'>');
                self.peek().ok_or(Feil::Skadet)?;
                self.i += 1;
                Ok(Objekt::Streng)
            }
            b'(' => self.streng(),
            b'[' => {
                self.i += 1;
                let mut list = Vec::new();
                loop {
                    self.blank();
                    match self.peek().ok_or(Feil::Skadet)? {
                        b']' => break,
                        _ => {
                            let part = self.innhold(depth + 1, asked_for)?;
                            if asked_for || part.leder_videre() {
                                self.regnskap.hold()?;
                                list.push(part);
                            }
                        }
                    }
                }
                self.i += 1;
                Ok(Objekt::Liste(list.into_boxed_slice()))
            }
            b'/' => Ok(Objekt::Navn(self.navn())),
            b if is_regular(b) => Ok(self.ord_eller_tall()),
            _ => Err(Feil::Skadet),
        }
    }

    fn ordbok(&mut self, depth: usize) -> Result<Objekt, Feil> {
        let mut entries = Vec::new();
        loop {
            self.blank();
            match self.peek().ok_or(Feil::Skadet)? {
                b'/' => {
                    let key = self.navn();
                    let known = key != Navn::ANNET;
                    let value = self.innhold(depth + 1, known)?;
                    if known || value.leder_videre() {
                        self.regnskap.hold()?;
                        entries.push((key, value));
                    }
                }
                b'>' if self.bytes(b">>") => break,
                _ => return Err(Feil::Skadet),
            }
        }
        Ok(Objekt::Ordbok(Ordbok(entries.into_boxed_slice())))
    }

    /// Past a run of ordinary characters, and the first of them.
    fn vanlige(&mut self, most: usize) -> Vec<u8> {
        let mut word = Vec::new();
        while let Some(byte) = self.peek().filter(|b| is_regular(*b)) {
            if word.len() < most {
                word.push(byte);
            }
            self.i += 1;
        }
        word
    }

    fn navn(&mut self) -> Navn {
        self.i += 1;
        // Every character may be written as three, and one too many makes it another name.
        let raw = self.vanlige(3 * LENGST + 1);
        if !raw.contains(&b'#') {
            return Navn::les(&raw);
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
        Navn::les(&name)
    }

    fn streng(&mut self) -> Result<Objekt, Feil> {
        let mut open = 0_usize;
        loop {
            match self.peek().ok_or(Feil::Skadet)? {
                b'\\' => {
                    self.i += 1;
                    self.peek().ok_or(Feil::Skadet)?;
                }
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            self.i += 1;
            if open == 0 {
                return Ok(Objekt::Streng);
            }
        }
    }

    fn ord_eller_tall(&mut self) -> Objekt {
        let word = self.vanlige(32);
        let number = std::str::from_utf8(&word).ok().and_then(|word| word.parse::<i64>().ok());
        let Some(number) = number else { return Objekt::Annet };
        let after = self.pos();
        let reference = u32::try_from(number).ok().filter(|_| word.first().is_some_and(u8::is_ascii_digit));
        if let Some(reference) = reference
            && self.heltall().is_some()
            && self.ord("R")
        {
            return Objekt::Viser(reference);
        }
        self.gaa_til(after);
        Objekt::Tall(number)
    }
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

    fn les(text: &str) -> Result<Objekt, Feil> {
        let regnskap = Regnskap::new(1000, 1000);
        Leser::new(Kilde::minne(text.as_bytes()), 0, &regnskap).objekt()
    }

    #[test]
    fn objects_are_read_as_written() {
        use Objekt::{Annet, Liste, Streng, Tall, Viser};
        let expected = Liste(Box::new([
            Tall(1),
            Viser(2),
            Tall(-3),
            Annet,
            Annet,
            Objekt::Navn(Navn::les(b"JavaScript")),
            Streng,
            Streng,
            Objekt::Ordbok(Ordbok(Box::new([
                (Navn::les(b"St"), Tall(4)),
                (Navn::ANNET, Viser(5)),
                (Navn::ANNET, Liste(Box::new([Viser(6)]))),
            ]))),
        ]));
        let text = "[1 2 0 R -3 0.5 null/J#61va#53cript (a(\\)b)c)<0aF>% comment\n<</St 4/A 4/B 5 0 R/C[1 6 0 R 2]>>]";
        assert_eq!(les(text), Ok(expected));
    }

    #[test]
    fn what_does_not_end_is_damaged_and_what_is_too_deep_is_over_the_limit() {
        for text in ["", "[1", "<</A", "<</A 1", "(a", "<0", "<<1>>", ")", "[<<]>>"] {
            assert_eq!(les(text), Err(Feil::Skadet), "{text}");
        }
        assert_eq!(les(&"[".repeat(100)), Err(Feil::Grense));
        assert_eq!(les(&"1 ".repeat(10)), Ok(Objekt::Tall(1)));
        assert_eq!(les(&format!("[{}]", "1 ".repeat(1000))), Err(Feil::Grense));
    }
}
