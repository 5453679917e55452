//! What a text says, as far as it is asked for: whether it is what the file of a message is called.

use super::object::Object;

const MESSAGE: &[u8] = b"klagesak.json";
/// As long as it may be written: in two bytes a letter, each in hexadecimal or as three digits of eight.
const LONGEST: usize = 128;

/// The beginning of a text, as it is written.
#[derive(Default)]
pub(super) struct Kept(Vec<u8>);

impl Kept {
    pub(super) fn push(&mut self, byte: u8) {
        if self.0.len() < LONGEST {
            self.0.push(byte);
        }
    }

    /// A text in parentheses, with both of them.
    pub(super) fn letters(&self) -> Object {
        let inner = self.0.strip_prefix(b"(").and_then(|text| text.strip_suffix(b")")).unwrap_or_default();
        let mut text = Vec::new();
        let mut rest = inner;
        while let Some((byte, after)) = rest.split_first() {
            let digits = after.iter().take(3).take_while(|byte| (b'0'..=b'7').contains(*byte)).count();
            if *byte == b'\\' && digits > 0 {
                let (digits, after) = after.split_at(digits);
                let value = digits.iter().fold(0_u32, |value, digit| value * 8 + u32::from(digit - b'0'));
                text.extend(u8::try_from(value));
                rest = after;
            } else {
                text.push(*byte);
                rest = after;
            }
        }
        said(&text)
    }

    /// A text in hexadecimal, without what stands around it.
    pub(super) fn hexadecimal(&self) -> Object {
        let digits: Vec<u8> = self.0.iter().copied().filter(u8::is_ascii_hexdigit).collect();
        let pairs = digits.chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        let text: Vec<u8> = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
        said(&text)
    }
}

fn said(text: &[u8]) -> Object {
    let wide = text.strip_prefix(b"\xfe\xff").filter(|text| text.len() == 2 * MESSAGE.len());
    let narrow = wide.filter(|text| text.iter().step_by(2).all(|byte| *byte == 0));
    let letters: Option<Vec<u8>> = narrow.map(|text| text.iter().skip(1).step_by(2).copied().collect());
    if letters.as_deref().unwrap_or(text) == MESSAGE { Object::Message } else { Object::Text }
}
