use std::borrow::Cow;

/// XML as text, whichever way it is written: a check that reads only UTF-8 is passed by writing UTF-16.
pub(super) fn tekst(xml: &[u8]) -> Cow<'_, str> {
    match xml {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [b'<', 0, ..] => utf16(xml, u16::from_le_bytes),
        [0, b'<', ..] => utf16(xml, u16::from_be_bytes),
        _ => String::from_utf8_lossy(xml.strip_prefix(b"\xef\xbb\xbf").unwrap_or(xml)),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'static, str> {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
