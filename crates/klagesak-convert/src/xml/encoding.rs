//! Which encoding XML is in, by its bytes.

use std::borrow::Cow;

use klagesak_core::verdict::{Finding, Pointer};

use super::Limits;
use super::limits::over_limit;
use crate::rules::generated::kilde::{KO_KILDE_020, KO_KILDE_021, KO_KILDE_025_BYTE};

/// The text of XML, by what the bytes are and not by what they say they are: systems exist that write one and declare the other.
///
/// A wrong declaration of what could be decoded is reported beside the text.
pub(crate) fn decode<'b>(
    bytes: &'b [u8],
    limits: &Limits,
) -> Result<(Cow<'b, str>, Option<Finding>), Box<Finding>> {
    if bytes.len() > limits.bytes {
        return Err(Box::new(over_limit(KO_KILDE_025_BYTE, limits.bytes, limits.bytes)));
    }
    let (text, found) = match written(bytes) {
        Written::Utf8(bytes) => (utf8(bytes)?, Encoding::Utf8),
        Written::Utf16(bytes, unit) => (utf16(bytes, unit)?, Encoding::Utf16),
    };
    let note = match declared(&text) {
        None => None,
        Some(Encoding::Other) => {
            return Err(Box::new(Finding::new(&KO_KILDE_020, Pointer::default()).at_offset(0)));
        }
        Some(declared) if declared == found => None,
        Some(_) => Some(Finding::new(&KO_KILDE_021, Pointer::default()).at_offset(0)),
    };
    Ok((text, note))
}

/// The bytes after the byte order mark, and how two of them are a unit of UTF-16.
enum Written<'b> {
    Utf8(&'b [u8]),
    Utf16(&'b [u8], fn([u8; 2]) -> u16),
}

fn written(bytes: &[u8]) -> Written<'_> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Written::Utf8(rest),
        [0xff, 0xfe, rest @ ..] => Written::Utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => Written::Utf16(rest, u16::from_be_bytes),
        // Without a byte order mark: XML begins with `<`, or at most with white space before it.
        [b'<' | b'\t' | b'\n' | b'\r' | b' ', 0, ..] => Written::Utf16(bytes, u16::from_le_bytes),
        [0, b'<' | b'\t' | b'\n' | b'\r' | b' ', ..] => Written::Utf16(bytes, u16::from_be_bytes),
        _ => Written::Utf8(bytes),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16,
    Other,
}

fn utf8(bytes: &[u8]) -> Result<Cow<'_, str>, Box<Finding>> {
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| not_text(error.valid_up_to()))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<Cow<'static, str>, Box<Finding>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len() / 2);
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        text.push(character.map_err(|_| not_text(text.len()))?);
    }
    if rest.is_empty() { Ok(Cow::Owned(text)) } else { Err(not_text(text.len())) }
}

/// The text before the first invalid byte, cut to the given length.
pub(super) fn valid(bytes: &[u8], length: usize) -> Option<String> {
    let text = match written(bytes) {
        Written::Utf8(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Written::Utf16(bytes, unit) => {
            let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
    };
    text.get(..length).map(str::to_owned)
}

/// Offsets are into the text as UTF-8, also where the bytes were something else: that is what an editor shows.
fn not_text(offset: usize) -> Box<Finding> {
    Box::new(Finding::new(&KO_KILDE_020, Pointer::default()).at_offset(offset))
}

/// The encoding an XML declaration names.
fn declared(text: &str) -> Option<Encoding> {
    let declaration = text.trim_start().strip_prefix("<?xml")?;
    let declaration = declaration.get(..declaration.find("?>")?)?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let name = value.get(1..)?.split(['"', '\'']).next()?;
    Some(match name.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" | "us-ascii" | "ascii" => Encoding::Utf8,
        "utf-16" | "utf-16le" | "utf-16be" | "utf16" => Encoding::Utf16,
        _ => Encoding::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<(String, Option<&'static str>), &'static str> {
        decode(bytes, &Limits::default())
            .map(|(text, note)| (text.into_owned(), note.map(|n| n.rule.id.as_str())))
            .map_err(|finding| finding.rule.id.as_str())
    }

    fn utf16(text: &str, bom: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let bom = bom.then_some(0xfeff);
        bom.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn the_bytes_decide_and_not_the_declaration() {
        let xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>æøå</a>";
        let as_declared = (xml.to_owned(), None);
        let otherwise = (xml.to_owned(), Some("KO-KILDE-021"));
        assert_eq!(read(xml.as_bytes()), Ok(as_declared.clone()));
        assert_eq!(read(&[b"\xef\xbb\xbf", xml.as_bytes()].concat()), Ok(as_declared));
        for bom in [true, false] {
            assert_eq!(read(&utf16(xml, bom, u16::to_le_bytes)), Ok(otherwise.clone()));
            assert_eq!(read(&utf16(xml, bom, u16::to_be_bytes)), Ok(otherwise.clone()));
        }
        let utf16_in_utf8 = xml.replace("utf-8", "UTF-16");
        assert_eq!(read(utf16_in_utf8.as_bytes()), Ok((utf16_in_utf8.clone(), Some("KO-KILDE-021"))));
    }

    #[test]
    fn what_is_no_text_has_a_place() {
        let place = |bytes: &[u8]| {
            let offset = decode(bytes, &Limits::default()).unwrap_err().offset.unwrap();
            crate::xml::position(bytes, offset)
        };
        assert_eq!(place(b"<a>\n  \xe6</a>"), Some((2, 3)));
        assert_eq!(place(b"\xef\xbb\xbf<a>\xe6</a>"), Some((1, 4)));
        assert_eq!(place(b"<?xml version='1.0' encoding='iso-8859-1'?><a/>"), Some((1, 1)));
        let odd = [utf16("<a>\næ", true, u16::to_le_bytes), vec![0x20]].concat();
        assert_eq!(place(&odd), Some((2, 2)));
        assert_eq!(place(&odd[2..]), Some((2, 2)));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b"<a>\xe6</a>"), Err("KO-KILDE-020"));
        assert_eq!(read(b"\xff\xfe<\0a"), Err("KO-KILDE-020"));
        assert_eq!(read(b"\xff\xfe\x00\xd8\x00\x00"), Err("KO-KILDE-020"));
        assert_eq!(read(b"<?xml version='1.0' encoding='iso-8859-1'?><a/>"), Err("KO-KILDE-020"));
    }
}
