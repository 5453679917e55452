//! Fields of a text document that start other programs.

use quick_xml::events::Event;
use quick_xml::{Reader, escape};

use super::deler::Fault;
use crate::xml;

/// Deeper than any real document.
const DEEPEST: usize = 1000;

/// Whether any field asks another program for data (DDE). The instruction of a field may be spread over many pieces, so it is
/// put together first.
pub(super) fn has_dde(xml: &[u8]) -> Result<bool, Fault> {
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    let mut inside = false;
    let mut depth = 0_usize;
    let mut field = Felt::default();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(_) if depth >= DEEPEST => return Err(Fault::Limit),
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Start(start) if start.local_name().as_ref() == "instrText" => inside = true,
            Event::End(end) if end.local_name().as_ref() == "instrText" => inside = false,
            Event::Text(text) if inside => field.read(text.as_ref()),
            Event::CData(text) if inside => field.read(&text.xml10_content()),
            Event::GeneralRef(reference) if inside => {
                field.read(&xml::reference_from(&reference).ok_or(Fault::Damaged)?);
            }
            Event::Start(start) | Event::Empty(start) => match start.local_name().as_ref() {
                "fldSimple" => {
                    for attribute in start.attributes().with_checks(false).flatten() {
                        field.read(" ");
                        field.read(&escape::unescape(&attribute.value).map_err(|_| Fault::Damaged)?);
                    }
                }
                "fldChar" => field.read(" "),
                "ddeLink" => field.dde = true,
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
        if field.dde {
            return Ok(true);
        }
    }
    field.read(" ");
    Ok(field.dde)
}

/// The word that is being put together.
#[derive(Default)]
struct Felt {
    word: Vec<u8>,
    dde: bool,
}

impl Felt {
    fn read(&mut self, text: &str) {
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() {
                // Longer than the words that are looked for is another word.
                if self.word.len() < 8 {
                    self.word.push(byte.to_ascii_uppercase());
                }
            } else {
                self.dde |= self.word == b"DDE" || self.word == b"DDEAUTO";
                self.word.clear();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, has_dde};

    #[test]
    fn a_field_in_pieces_is_one_field() {
        for xml in [
            "<p><instrText>DD</instrText><r/><instrText>EAUTO c:\\a</instrText></p>",
            "<p><instrText>&#68;D<![CDATA[EAUTO]]> c:\\a</instrText></p>",
            "<p><fldSimple instr='dde excel'/></p>",
            "<p><fldSimple instr='d&#x64;e excel'/></p>",
            "<externalLink><ddeLink/></externalLink>",
        ] {
            assert_eq!(has_dde(xml.as_bytes()), Ok(true), "{xml}");
        }
        let other = "<p><t>DDEAUTO</t><instrText>PAGE</instrText><instrText>DDEX</instrText></p>";
        assert_eq!(has_dde(other.as_bytes()), Ok(false));
        assert_eq!(has_dde("<a>".repeat(1001).as_bytes()), Err(Fault::Limit));
    }
}
