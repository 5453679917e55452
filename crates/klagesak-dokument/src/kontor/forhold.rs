//! What an Office document refers to outside itself by its relationships.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::deler::Fault;
use super::utad::Utad;
use crate::adresse::{Leads, calls_macro, leads};
use crate::xml;

/// What relationships to parts with macros are called, in lower case.
const MACRO_NAMES: [&str; 4] = ["vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet"];

/// Reads a part with relationships.
pub(super) fn read(xml: &[u8]) -> Result<Utad, Fault> {
    let mut found = Utad::default();
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "Relationship" => {
                one(&start, &mut found)?;
            }
            // The format has none, and what it declares could mean anything.
            Event::DocType(_) => return Err(Fault::Damaged),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(found)
}

/// Reads one relationship.
pub(super) fn one(start: &BytesStart<'_>, found: &mut Utad) -> Result<(), Fault> {
    let value = |name: &str| {
        let value = xml::attribute(start, name).map_err(|_| Fault::Damaged)?.unwrap_or_default();
        Ok(value.trim().to_owned())
    };
    let kind = value("Type")?.to_ascii_lowercase();
    let kind = kind.rsplit('/').next().unwrap_or_default();
    found.macros |= MACRO_NAMES.contains(&kind);
    if !value("TargetMode")?.eq_ignore_ascii_case("external") {
        return Ok(());
    }
    let target = value("Target")?;
    match kind {
        // Followed only when somebody clicks on it.
        "hyperlink" => found.macros |= calls_macro(&target),
        "image" => found.picture_from(&target),
        kind if kind.starts_with("externallink") => found.linked = true,
        // Many office systems write the path of the template they used.
        _ => found.fetches |= leads(&target) == Leads::Away,
    }
    Ok(())
}
