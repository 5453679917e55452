//! The PDF/A a file claims to be.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult::{self, Bound};
use quick_xml::reader::NsReader;

use super::file::File;
use super::object::Dictionary;
use super::unpack::up_to;
use crate::fakta::Pdfa;
use crate::xml;

/// More than the descriptions that matter.
const LARGEST: usize = 256 * 1024;
const NAMESPACE: &str = "http://www.aiim.org/pdfa/ns/id/";

/// What the file says of itself. Whether it is true is not checked.
pub(super) fn claimed(file: &File<'_>, catalog: &Dictionary) -> Option<Pdfa> {
    let xmp = up_to(&file.stream(catalog.get("Metadata"))?, LARGEST, file.budget).ok()?;
    let xmp = xml::tekst(&xmp);
    let mut reader = NsReader::from_str(&xmp);
    let (mut del, mut nivaa) = (None, None);
    let mut element = None;
    loop {
        match reader.read_resolved_event().ok()? {
            (namespace, Event::Start(start)) => {
                element = is_pdfa(&namespace).then(|| start.local_name().as_ref().to_owned());
                attributes_of(&reader, &start, &mut del, &mut nivaa);
            }
            (_, Event::Empty(start)) => attributes_of(&reader, &start, &mut del, &mut nivaa),
            (_, Event::Text(text)) => {
                if let Some(name) = &element {
                    set(name, text.as_ref(), &mut del, &mut nivaa);
                }
            }
            (_, Event::End(_)) => element = None,
            (_, Event::Eof) => break,
            _ => {}
        }
    }
    del.map(|del| Pdfa { del, nivaa })
}

fn attributes_of(
    reader: &NsReader<&[u8]>,
    start: &BytesStart<'_>,
    del: &mut Option<u8>,
    nivaa: &mut Option<char>,
) {
    for attribute in start.attributes().with_checks(false).flatten() {
        let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
        if is_pdfa(&namespace) {
            set(name.as_ref(), &attribute.value, del, nivaa);
        }
    }
}

fn is_pdfa(namespace: &ResolveResult<'_>) -> bool {
    matches!(namespace, Bound(n) if n.as_ref() == NAMESPACE)
}

fn set(name: &str, value: &str, del: &mut Option<u8>, nivaa: &mut Option<char>) {
    match (name, value.trim().as_bytes()) {
        ("part", [digit @ b'1'..=b'9']) => *del = Some(digit - b'0'),
        ("conformance", [letter]) if letter.is_ascii_alphabetic() => {
            *nivaa = Some(char::from(letter.to_ascii_lowercase()));
        }
        _ => {}
    }
}
