//! The types of the parts of an Office document, as `[Content_Types].xml` lists them.

use klagesak_core::kodeverk::Mimetype;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::deler::Fault;
use crate::kind::Kind;
use crate::xml;

/// What the list of types tells of.
pub(super) struct Types {
    pub(super) kind: Kind,
    pub(super) macros: bool,
}

pub(super) fn read(xml: &[u8]) -> Result<Types, Fault> {
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    let (mut docx, mut xlsx, mut macros) = (false, false, false);
    loop {
        match reader.read_event().map_err(|_| Fault::Damaged)? {
            Event::Start(start) | Event::Empty(start) => {
                let kind = xml::attribute(&start, "ContentType").map_err(|_| Fault::Damaged)?;
                let kind = kind.unwrap_or_default().to_ascii_lowercase();
                macros |= kind.contains("macroenabled") || kind.contains("vbaproject");
                docx |= kind.contains("wordprocessingml.document.main+xml")
                    || kind.contains("ms-word.document.macroenabled");
                xlsx |= kind.contains("spreadsheetml.sheet.main+xml")
                    || kind.contains("ms-excel.sheet.macroenabled");
            }
            // The format has none, and what it declares could mean anything.
            Event::DocType(_) => return Err(Fault::Damaged),
            Event::Eof => break,
            _ => {}
        }
    }
    let kind = match (docx, xlsx) {
        (true, _) => Kind::Kjent(Mimetype::Docx),
        (false, true) => Kind::Kjent(Mimetype::Xlsx),
        (false, false) => Kind::OtherOffice,
    };
    Ok(Types { kind, macros })
}
