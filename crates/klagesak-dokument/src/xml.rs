//! XML in documents, whichever encoding it is in.

use std::borrow::Cow;

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart};
use quick_xml::{Error, escape};

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

/// The value of an attribute as those who read XML see it: `&#69;xternal` is `External`.
pub(super) fn attribute<'a>(start: &'a BytesStart<'_>, name: &str) -> Result<Option<Cow<'a, str>>, Error> {
    let attribute = start.attributes().with_checks(false).flatten().find(|a| a.key.as_ref() == name);
    attribute.map(|attribute| Ok(Cow::Owned(escape::unescape(&attribute.value)?.into_owned()))).transpose()
}

/// Every value of that name without its prefix, which a document may choose: which of them counts is up to the program.
pub(super) fn local_attributes(start: &BytesStart<'_>, name: &str) -> Result<Vec<String>, Error> {
    let is_it = |a: &Attribute<'_>| a.key.local_name().as_ref() == name;
    let mut attributes = start.attributes();
    let named = attributes.with_checks(false).flatten().filter(is_it);
    named.map(|attribute| Ok(escape::unescape(&attribute.value)?.into_owned())).collect()
}

/// Whether bytes begin as XML does, in any encoding it is read in. Blanks may come first, and go on for as long as they like.
pub(super) fn begins_like_xml(beginning: &[u8]) -> bool {
    let text = tekst(beginning);
    let text = text.trim_start();
    text.starts_with('<') || text.is_empty() && !beginning.is_empty()
}

/// Whether it can be read as it stands.
pub(super) fn is_utf8(beginning: &[u8]) -> bool {
    !beginning.starts_with(b"\xff\xfe") && !beginning.starts_with(b"\xfe\xff") && !beginning.contains(&0)
}

/// The text a reference stands for; none for an entity of the document's own.
pub(super) fn reference_from(reference: &BytesRef<'_>) -> Option<String> {
    let character = reference.resolve_char_ref().ok().flatten();
    let named = || escape::resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned);
    character.map(String::from).or_else(named)
}
