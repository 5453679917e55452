//! The PDF/A a file claims to be.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult::{self, Bound};
use quick_xml::reader::NsReader;

use super::fil::Fil;
use super::objekt::Ordbok;
use super::pakket::opptil;
use crate::fakta::Pdfa;
use crate::xml;

/// More than the descriptions that matter.
const STOERST: usize = 256 * 1024;
const NAVNEROM: &str = "http://www.aiim.org/pdfa/ns/id/";

/// What the file says of itself. Whether it is true is not checked.
pub(super) fn paastand(fil: &Fil<'_>, katalog: &Ordbok) -> Option<Pdfa> {
    let xmp = opptil(&fil.stroem(katalog.get("Metadata"))?, STOERST).ok()?;
    let xmp = xml::tekst(&xmp);
    let mut reader = NsReader::from_str(&xmp);
    let (mut del, mut nivaa) = (None, None);
    let mut element = None;
    loop {
        match reader.read_resolved_event().ok()? {
            (namespace, Event::Start(start)) => {
                element = er_pdfa(&namespace).then(|| start.local_name().as_ref().to_owned());
                attributter(&reader, &start, &mut del, &mut nivaa);
            }
            (_, Event::Empty(start)) => attributter(&reader, &start, &mut del, &mut nivaa),
            (_, Event::Text(text)) => {
                if let Some(name) = &element {
                    sett(name, text.as_ref(), &mut del, &mut nivaa);
                }
            }
            (_, Event::End(_)) => element = None,
            (_, Event::Eof) => break,
            _ => {}
        }
    }
    del.map(|del| Pdfa { del, nivaa })
}

fn attributter(
    reader: &NsReader<&[u8]>,
    start: &BytesStart<'_>,
    del: &mut Option<u8>,
    nivaa: &mut Option<char>,
) {
    for attribute in start.attributes().with_checks(false).flatten() {
        let (namespace, name) = reader.resolver().resolve_attribute(attribute.key);
        if er_pdfa(&namespace) {
            sett(name.as_ref(), &attribute.value, del, nivaa);
        }
    }
}

fn er_pdfa(namespace: &ResolveResult<'_>) -> bool {
    matches!(namespace, Bound(n) if n.as_ref() == NAVNEROM)
}

fn sett(name: &str, value: &str, del: &mut Option<u8>, nivaa: &mut Option<char>) {
    match (name, value.trim().as_bytes()) {
        ("part", [digit @ b'1'..=b'9']) => *del = Some(digit - b'0'),
        ("conformance", [letter]) if letter.is_ascii_alphabetic() => {
            *nivaa = Some(char::from(letter.to_ascii_lowercase()));
        }
        _ => {}
    }
}
