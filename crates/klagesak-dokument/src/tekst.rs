//! Whether bytes are text, without keeping them.

use super::funn::Funn;
use crate::regler::generated::pakke::{KO_PAKKE_251, KO_PAKKE_252};

/// Whether bytes have no control characters but those text has. In which encoding they are is not asked.
pub(super) fn is_printable(bytes: &[u8]) -> bool {
    !bytes.iter().any(|b| is_control(u16::from(*b)))
}

/// The breaks of lines, pages and columns are text.
fn is_control(unit: u16) -> bool {
    matches!(unit, 0..=8 | 14..=31)
}

/// What older programs write behind the last of a text.
const LAST: u8 = 0x1a;

/// Follows a text from its first byte to its last, with no memory of what has passed.
#[derive(Debug, Default)]
pub(super) struct Tekst {
    /// The first bytes of a character whose last have not come.
    half: Vec<u8>,
    /// The first two bytes tell whether it is written in two bytes a letter.
    first: Vec<u8>,
    utf16: bool,
    /// Where nothing says that it is UTF-16, but the first letter is written so.
    wide: Option<Wide>,
    ikke_utf8: bool,
    controls: bool,
    ended: bool,
}

impl Tekst {
    pub(super) fn read(&mut self, bytes: &[u8]) {
        if let Some(wide) = &mut self.wide {
            wide.read(bytes);
        } else if self.first.len() < 2 {
            let (first, rest) = bytes.split_at(bytes.len().min(2 - self.first.len()));
            self.first.extend_from_slice(first);
            if let [a, b] = *self.first {
                self.utf16 = matches!([a, b], [0xff, 0xfe] | [0xfe, 0xff]);
                self.wide = Wide::begin([a, b]);
                self.wide.iter_mut().for_each(|wide| wide.read(rest));
            }
        }
        self.look_for_controls(bytes);
        if self.ikke_utf8 {
            return;
        }
        self.half.extend_from_slice(bytes);
        match std::str::from_utf8(&self.half) {
            Ok(_) => self.half.clear(),
            Err(error) if error.error_len().is_none() => {
                self.half.drain(..error.valid_up_to());
            }
            Err(_) => {
                self.ikke_utf8 = true;
                self.half = Vec::new();
            }
        }
    }

    fn look_for_controls(&mut self, bytes: &[u8]) {
        let last = bytes.iter().position(|byte| *byte == LAST).filter(|_| !self.ended);
        let (text, behind) = match last {
            Some(at) => bytes.split_at(at),
            None if self.ended => (&b""[..], bytes),
            None => (bytes, &b""[..]),
        };
        self.ended |= last.is_some();
        // Some fill up a whole piece with it, and some end the line.
        let filled = behind.iter().all(|byte| matches!(byte, b'\r' | b'\n' | b' ') || *byte == LAST);
        self.controls |= !is_printable(text) || !filled;
    }

    /// Whether it is text at all.
    pub(super) fn is_text(&self) -> bool {
        self.utf16 || !self.controls || self.is_wide()
    }

    fn is_wide(&self) -> bool {
        self.wide.as_ref().is_some_and(Wide::is_text)
    }

    pub(super) fn report(&self, funn: &mut Funn) {
        if !self.is_text() {
            funn.without_values(&KO_PAKKE_251);
        } else if self.utf16 || self.is_wide() || self.ikke_utf8 || !self.half.is_empty() {
            funn.without_values(&KO_PAKKE_252);
        }
    }
}

/// A text in two bytes a letter that does not say so. Other files are not like it for long.
#[derive(Debug)]
struct Wide {
    unit: fn([u8; 2]) -> u16,
    /// The first byte of a letter whose second has not come.
    half: Option<u8>,
    /// The first half of a letter written as two.
    high: bool,
    wrong: bool,
    ended: bool,
    letters: u64,
    latin: u64,
}

impl Wide {
    fn begin(first: [u8; 2]) -> Option<Self> {
        let unit = match first {
            [1..=255, 0] => u16::from_le_bytes,
            [0, 1..=255] => u16::from_be_bytes,
            _ => return None,
        };
        let begun = Self { unit, half: None, high: false, wrong: false, ended: false, letters: 0, latin: 0 };
        Some(begun).map(|mut wide| {
            wide.read(&first);
            wide
        })
    }

    fn read(&mut self, bytes: &[u8]) {
        for byte in bytes {
            match self.half.take() {
                None => self.half = Some(*byte),
                Some(first) => self.letter((self.unit)([first, *byte])),
            }
        }
    }

    fn letter(&mut self, unit: u16) {
        let low = matches!(unit, 0xdc00..=0xdfff);
        let last = unit == u16::from(LAST);
        self.wrong |= low != self.high || is_control(unit) && !last || unit >= 0xfffe;
        self.wrong |= self.ended && !last && !matches!(unit, 10 | 13 | 32);
        self.ended |= last;
        self.high = matches!(unit, 0xd800..=0xdbff);
        self.letters += 1;
        self.latin += u64::from(unit < 0x250);
    }

    fn is_text(&self) -> bool {
        !self.wrong && self.half.is_none() && !self.high && self.latin >= self.letters.div_ceil(2)
    }
}

#[cfg(test)]
mod tests {
    use super::Tekst;

    fn is_text(bytes: &[u8], piece: usize) -> bool {
        let mut text = Tekst::default();
        bytes.chunks(piece).for_each(|piece| text.read(piece));
        text.is_text()
    }

    #[test]
    fn text_is_text_however_it_ends_its_lines_and_itself() {
        let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(bytes).collect()
        };
        for text in [
            "Hei",
            "Hei \u{2013} p\u{e5} \u{201c}deg\u{201d}\r\n",
            "Kari\u{b}Veien 1\u{c}",
            "\u{c5} \u{1f600}",
            "Hei\u{1a}",
            "Hei\r\n\u{1a}\u{1a}\r\n",
        ] {
            for piece in [1, 2, 3, 100] {
                assert!(is_text(text.as_bytes(), piece), "{text:?}");
                for written in [wide(text, u16::to_le_bytes), wide(text, u16::to_be_bytes)] {
                    assert!(is_text(&written, piece), "{text:?}");
                    // Half a letter, a control character, and half of a letter of two.
                    let more = |more: &[u8]| [&written[..], more].concat();
                    assert!(!is_text(&more(b"\0"), piece), "{text:?}");
                    assert!(!is_text(&more(b"\0\0"), piece), "{text:?}");
                    assert!(!is_text(&more(b"\xd8\xd8a\0"), piece), "{text:?}");
                }
            }
        }
        for bytes in
            [&b"Hei\x1apaa deg"[..], b"Hei\x1b[2J", b"\x1a\0\0", b"M\0\x03\0", b"\0\0\0\0", b"Hei\x07"]
        {
            for piece in [1, 2, 100] {
                assert!(!is_text(bytes, piece), "{bytes:?}");
            }
        }
    }
}
