//! The types of the parts of an Office document, as `[Content_Types].xml` lists them.

use std::collections::BTreeSet;

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
    /// The parts that are pages, by their names or what these end with.
    pages: BTreeSet<String>,
}

impl Types {
    /// Whether Word reads a part as a page, or as a letter with pages.
    pub(super) fn is_page(&self, name: &str) -> bool {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        self.pages.contains(name) || self.pages.contains(ending)
    }
}

/// What the types of pages have in them, and those of letters with pages.
const PAGES: [&str; 5] = ["html", "rfc822", "mhtml", "mimearchive", "multipart/"];

pub(super) fn read(xml: &[u8]) -> Result<Types, Fault> {
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    let (mut docx, mut xlsx, mut macros, mut pages) = (false, false, false, BTreeSet::new());
    loop {
        match reader.read_event().map_err(|_| Fault::Damaged)? {
            Event::Start(start) | Event::Empty(start) => {
                let kind = xml::attribute(&start, "ContentType").map_err(|_| Fault::Damaged)?;
                let kind = kind.unwrap_or_default().to_ascii_lowercase();
                if PAGES.iter().any(|page| kind.contains(page)) {
                    for key in ["PartName", "Extension"] {
                        let name = xml::attribute(&start, key).map_err(|_| Fault::Damaged)?;
                        pages.extend(name.map(|name| name.trim_start_matches('/').to_ascii_lowercase()));
                    }
                }
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
    Ok(Types { kind, macros, pages })
}
