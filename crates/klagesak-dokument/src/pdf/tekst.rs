//! What a text says, as far as it is asked for: whether it is what the file of a message is called, what a program is called, or
//! where something lies on another machine.

use klagesak_core::kodeverk::runs;

use super::object::Object;
use crate::adresse::{Leads, leads};

const MESSAGE: &str = "klagesak.json";
/// As long as a name of a file may be written: in two bytes a letter, each as three digits of eight.
const LONGEST: usize = 2 * 4 * 255 + 16;

/// The beginning of a text, as it is written.
#[derive(Default)]
pub(super) struct Kept(Vec<u8>);

impl Kept {
    pub(super) fn push(&mut self, byte: u8) {
        if self.0.len() < LONGEST {
            self.0.push(byte);
        }
    }

    /// A text in parentheses, with both of them as far as it has them.
    pub(super) fn letters(&self) -> Object {
        let inner = self.0.strip_prefix(b"(").unwrap_or_default();
        let inner = inner.strip_suffix(b")").unwrap_or(inner);
        let mut text = Vec::new();
        let mut rest = inner;
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            if *byte != b'\\' {
                text.push(*byte);
                continue;
            }
            let digits = after.iter().take(3).take_while(|byte| (b'0'..=b'7').contains(*byte)).count();
            if digits > 0 {
                let (digits, after) = after.split_at(digits);
                let value = digits.iter().fold(0_u32, |value, digit| value * 8 + u32::from(digit - b'0'));
                text.extend(u8::try_from(value & 0xff));
                rest = after;
            } else if let Some((escaped, after)) = after.split_first() {
                match escaped {
                    // The line goes on.
                    b'\r' | b'\n' => {}
                    b'n' | b'r' | b't' | b'b' | b'f' => text.push(b' '),
                    letter => text.push(*letter),
                }
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
    // Most texts have nothing of what is looked for.
    if !text.iter().any(|byte| b"./\\:%".contains(byte)) {
        return Object::Text;
    }
    let wide = |text: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = text.as_chunks::<2>().0.iter().map(|pair| unit(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    let text = match text {
        [0xfe, 0xff, text @ ..] => wide(text, u16::from_be_bytes),
        [0xff, 0xfe, text @ ..] => wide(text, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, text @ ..] => String::from_utf8_lossy(text).into_owned(),
        text => text.iter().copied().map(char::from).collect(),
    };
    if text == MESSAGE {
        Object::Message
    } else if leads(&text) == Leads::Away {
        Object::Elsewhere
    } else if runs(&text) {
        Object::Program
    } else {
        Object::Text
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Object};

    fn letters(text: &str) -> Object {
        let mut kept = Kept::default();
        text.bytes().for_each(|byte| kept.push(byte));
        kept.letters()
    }

    fn hexadecimal(text: &[u8]) -> Object {
        let mut kept = Kept::default();
        text.iter().flat_map(|byte| format!("{byte:02X} ").into_bytes()).for_each(|byte| kept.push(byte));
        kept.hexadecimal()
    }

    /// A text in every way a PDF writes it.
    fn written(text: &str) -> Vec<Object> {
        let escaped = text.replace('\\', "\\\\");
        let octal: String = text.bytes().map(|byte| format!("\\{byte:03o}")).collect();
        let be: Vec<u8> =
            [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let le: Vec<u8> =
            [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let octal_be: String = be.iter().map(|byte| format!("\\{byte:03o}")).collect();
        vec![
            letters(&format!("({escaped})")),
            letters(&format!("({})", escaped.replace('.', "\\."))),
            letters(&format!("({})", escaped.replace('.', "\\\n."))),
            letters(&format!("({octal})")),
            letters(&format!("({octal_be})")),
            hexadecimal(text.as_bytes()),
            hexadecimal(&be),
            hexadecimal(&le),
        ]
    }

    #[test]
    fn a_text_says_the_same_however_it_is_written() {
        for (text, expected) in [
            ("klagesak.json", Object::Message),
            ("https://a.no/b.pdf", Object::Elsewhere),
            ("\\\\srv\\a.pdf", Object::Elsewhere),
            ("//srv/a.pdf", Object::Elsewhere),
            ("faktura.pdf.js", Object::Program),
            ("a.HTA", Object::Program),
            ("a.bat. ", Object::Program),
            ("/C/mappe/a.pdf", Object::Text),
            ("../a.pdf", Object::Text),
            ("Klage over avslag. Se side 3", Object::Text),
        ] {
            for (way, found) in written(text).into_iter().enumerate() {
                assert_eq!(found, expected, "{text} {way}");
            }
        }
        assert_eq!(letters("(https://a.no/uten slutt"), Object::Elsewhere);
        assert_eq!(letters(&format!("({}", "a".repeat(10_000))), Object::Text);
    }
}
