use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};

/// Deeper than any real document, and far from the end of the stack.
const DYPEST: usize = 64;

/// Reads objects from bytes.
pub(super) struct Leser<'a> {
    data: &'a [u8],
    pub(super) pos: usize,
    regnskap: &'a Regnskap,
}

impl<'a> Leser<'a> {
    pub(super) fn new(data: &'a [u8], pos: usize, regnskap: &'a Regnskap) -> Self {
        Self { data, pos, regnskap }
    }

    fn peek(&self) -> Option<u8> {
        self.data.get(self.pos).copied()
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.data.get(self.pos..).unwrap_or_default()
    }

    /// Past white space and comments, which are paid for: the same long stretch may lie before many objects.
    pub(super) fn blank(&mut self) {
        let start = self.pos;
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let line = self.rest().iter().position(|b| matches!(b, b'\r' | b'\n'));
                self.pos = line.map_or(self.data.len(), |length| self.pos + length);
            } else if is_blank(byte) {
                self.pos += 1;
            } else {
                break;
            }
        }
        self.regnskap.tegn_lest(self.pos.saturating_sub(start));
    }

    /// Past a word that stands alone, when it is the next.
    pub(super) fn ord(&mut self, word: &str) -> bool {
        self.blank();
        let after = self.rest().strip_prefix(word.as_bytes());
        let found = after.is_some_and(|rest| rest.first().is_none_or(|b| !is_regular(*b)));
        if found {
            self.pos += word.len();
        }
        found
    }

    /// A whole number without a sign, when it is the next.
    pub(super) fn heltall(&mut self) -> Option<u64> {
        self.blank();
        let digits = self.rest().iter().take_while(|b| b.is_ascii_digit()).count();
        let number = self.rest().get(..digits).and_then(|d| std::str::from_utf8(d).ok())?.parse().ok()?;
        self.pos += digits;
        Some(number)
    }

    /// The number of the object that begins here: `12 0 obj`.
    pub(super) fn overskrift(&mut self) -> Option<u32> {
        let number = self.heltall()?;
        self.heltall()?;
        self.blank();
        // Some writers leave no space between `obj` and what comes after.
        self.rest().starts_with(b"obj").then(|| self.pos += 3)?;
        u32::try_from(number).ok()
    }

    pub(super) fn objekt(&mut self) -> Result<Objekt, Feil> {
        let start = self.pos;
        let objekt = self.innhold(0);
        self.regnskap.tegn_lest(self.pos.saturating_sub(start));
        self.regnskap.objekt()?;
        objekt
    }

    fn innhold(&mut self, depth: usize) -> Result<Objekt, Feil> {
        self.regnskap.objekt()?;
        if depth > DYPEST {
            return Err(Feil::Grense);
        }
        self.blank();
        let rest = self.rest();
        match rest.first().ok_or(Feil::Skadet)? {
            b'<' if rest.starts_with(b"<<") => self.ordbok(depth),
            b'<' => {
                let length = rest.iter().position(|b| *b == b'>').ok_or(Feil::Skadet)?;
                self.pos += length + 1;
                Ok(Objekt::Streng)
            }
            b'(' => self.streng(),
            b'[' => {
                self.pos += 1;
                let mut list = Vec::new();
                loop {
                    self.blank();
                    match self.peek().ok_or(Feil::Skadet)? {
                        b']' => break,
                        _ => list.push(self.innhold(depth + 1)?),
                    }
                }
                self.pos += 1;
                Ok(Objekt::Liste(list))
            }
            b'/' => Ok(Objekt::Navn(self.navn())),
            b if is_regular(*b) => Ok(self.ord_eller_tall()),
            _ => Err(Feil::Skadet),
        }
    }

    fn ordbok(&mut self, depth: usize) -> Result<Objekt, Feil> {
        self.pos += 2;
        let mut entries = Vec::new();
        loop {
            self.blank();
            match self.peek().ok_or(Feil::Skadet)? {
                b'/' => {
                    let key = self.navn();
                    entries.push((key, self.innhold(depth + 1)?));
                }
                b'>' if self.rest().starts_with(b">>") => break,
                _ => return Err(Feil::Skadet),
            }
        }
        self.pos += 2;
        Ok(Objekt::Ordbok(Ordbok(entries)))
    }

    fn navn(&mut self) -> Vec<u8> {
        self.pos += 1;
        let length = self.rest().iter().take_while(|b| is_regular(**b)).count();
        let raw = self.rest().get(..length).unwrap_or_default();
        self.pos += length;
        let mut name = Vec::new();
        let mut rest = raw;
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
        name
    }

    fn streng(&mut self) -> Result<Objekt, Feil> {
        let mut open = 0_usize;
        loop {
            match self.peek().ok_or(Feil::Skadet)? {
                b'\\' => self.pos += 1,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            self.pos += 1;
            if open == 0 {
                return Ok(Objekt::Streng);
            }
        }
    }

    fn ord_eller_tall(&mut self) -> Objekt {
        let length = self.rest().iter().take_while(|b| is_regular(**b)).count();
        let word = self.rest().get(..length).unwrap_or_default();
        self.pos += length;
        let number = std::str::from_utf8(word).ok().and_then(|word| word.parse::<i64>().ok());
        let Some(number) = number else { return Objekt::Annet };
        let after = self.pos;
        let reference = u32::try_from(number).ok().filter(|_| word.first().is_some_and(u8::is_ascii_digit));
        if let Some(reference) = reference
            && self.heltall().is_some()
            && self.ord("R")
        {
            return Objekt::Viser(reference);
        }
        self.pos = after;
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
        Leser::new(text.as_bytes(), 0, &regnskap).objekt()
    }

    #[test]
    fn objects_are_read_as_written() {
        use Objekt::{Annet, Liste, Navn, Streng, Tall, Viser};
        let expected = Liste(vec![
            Tall(1),
            Viser(2),
            Tall(-3),
            Annet,
            Annet,
            Navn(b"JavaScript".to_vec()),
            Streng,
            Streng,
            Objekt::Ordbok(Ordbok(vec![(b"A".to_vec(), Tall(4)), (b"B".to_vec(), Viser(5))])),
        ]);
        let text = "[1 2 0 R -3 0.5 null/J#61va#53cript (a(\\)b)c)<0aF>% comment\n<</A 4/B 5 0 R>>]";
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
