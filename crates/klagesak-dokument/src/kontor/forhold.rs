//! What an Office document refers to outside itself.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::deler::Fault;
use crate::xml;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Relationships {
    /// Something other than a hyperlink or a picture is fetched from another machine.
    pub(super) fetches: bool,
    /// A spreadsheet takes numbers from another.
    pub(super) linked: bool,
    /// A part holds macros, whatever it is called.
    pub(super) macros: bool,
}

/// What relationships to parts with macros are called, in lower case.
const MACRO_NAMES: [&str; 4] = ["vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet"];

/// Reads a part with relationships.
pub(super) fn read(xml: &[u8]) -> Result<Relationships, Fault> {
    let mut found = Relationships::default();
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "Relationship" => {
                forhold(&start, &mut found)?;
            }
            // The format has none, and what it declares could mean anything.
            Event::DocType(_) => return Err(Fault::Damaged),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(found)
}

fn forhold(start: &BytesStart<'_>, found: &mut Relationships) -> Result<(), Fault> {
    let value = |name: &str| {
        let value = xml::attribute(start, name).map_err(|_| Fault::Damaged)?.unwrap_or_default();
        Ok(value.trim().to_ascii_lowercase())
    };
    let kind = value("Type")?;
    let kind = kind.rsplit('/').next().unwrap_or_default();
    found.macros |= MACRO_NAMES.contains(&kind);
    if value("TargetMode")? != "external" {
        return Ok(());
    }
    if kind.starts_with("externallink") {
        found.linked = true;
    } else if kind != "hyperlink" && kind != "image" {
        found.fetches |= other_machine(&value("Target")?);
    }
    Ok(())
}

/// A file on the writer's own disk is not there at the receiver, and is left alone: many office systems write the path of the
/// template they used.
fn other_machine(target: &str) -> bool {
    let local = target
        .strip_prefix("file:///")
        .map_or(!target.contains("://"), |path| !path.starts_with(['\\', '/']));
    let share = target.starts_with("\\\\") || target.starts_with("//");
    !local || share || ["mhtml:", "ms-", "search-ms:"].iter().any(|scheme| target.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::other_machine;

    #[test]
    fn only_other_machines_count() {
        for target in [
            "https://a.no/b",
            "http://a.no",
            "\\\\tjener\\mal",
            "//tjener/mal",
            "file://tjener/mal",
            "mhtml:a",
            "file:///\\\\tjener\\mal",
        ] {
            assert!(other_machine(target), "{target}");
        }
        for target in ["file:///c:\\maler\\brev.dotx", "brev.dotx", "../brev.dotx", "c:\\maler\\brev.dotx"] {
            assert!(!other_machine(target), "{target}");
        }
    }
}
