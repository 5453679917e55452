//! The types of the parts of an Office document, as `[Content_Types].xml` lists them.

use klagesak_core::kodeverk::Mimetype;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::deler::Feil;
use crate::slag::Slag;
use crate::xml;

/// What the list of types tells of.
pub(super) struct Typer {
    pub(super) slag: Slag,
    pub(super) makroer: bool,
}

pub(super) fn les(xml: &[u8]) -> Result<Typer, Feil> {
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    let (mut docx, mut xlsx, mut makroer) = (false, false, false);
    loop {
        match reader.read_event().map_err(|_| Feil::Skadet)? {
            Event::Start(start) | Event::Empty(start) => {
                let kind = xml::attributt(&start, "ContentType").map_err(|_| Feil::Skadet)?;
                let kind = kind.unwrap_or_default().to_ascii_lowercase();
                makroer |= kind.contains("macroenabled") || kind.contains("vbaproject");
                docx |= kind.contains("wordprocessingml.document.main+xml")
                    || kind.contains("ms-word.document.macroenabled");
                xlsx |= kind.contains("spreadsheetml.sheet.main+xml")
                    || kind.contains("ms-excel.sheet.macroenabled");
            }
            // The format has none, and what it declares could mean anything.
            Event::DocType(_) => return Err(Feil::Skadet),
            Event::Eof => break,
            _ => {}
        }
    }
    let slag = match (docx, xlsx) {
        (true, _) => Slag::Kjent(Mimetype::Docx),
        (false, true) => Slag::Kjent(Mimetype::Xlsx),
        (false, false) => Slag::AnnetKontor,
    };
    Ok(Typer { slag, makroer })
}
