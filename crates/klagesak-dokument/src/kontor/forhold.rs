//! What an Office document refers to outside itself.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::deler::Feil;
use crate::xml;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Forhold {
    /// Something other than a hyperlink or a picture is fetched from another machine.
    pub(super) henter: bool,
    /// A spreadsheet takes numbers from another.
    pub(super) koblet: bool,
    /// A part holds macros, whatever it is called.
    pub(super) makroer: bool,
}

/// What relationships to parts with macros are called, in lower case.
const MAKROER: [&str; 4] = ["vbaproject", "wordvbadata", "xlmacrosheet", "xlintlmacrosheet"];

/// Reads a part with relationships.
pub(super) fn les(xml: &[u8]) -> Result<Forhold, Feil> {
    let mut found = Forhold::default();
    let xml = xml::tekst(xml);
    let mut reader = Reader::from_str(&xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(start) | Event::Empty(start) if start.local_name().as_ref() == "Relationship" => {
                forhold(&start, &mut found)?;
            }
            // The format has none, and what it declares could mean anything.
            Event::DocType(_) => return Err(Feil::Skadet),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(found)
}

fn forhold(start: &BytesStart<'_>, found: &mut Forhold) -> Result<(), Feil> {
    let value = |name: &str| {
        let value = xml::attributt(start, name).map_err(|_| Feil::Skadet)?.unwrap_or_default();
        Ok(value.trim().to_ascii_lowercase())
    };
    let kind = value("Type")?;
    let kind = kind.rsplit('/').next().unwrap_or_default();
    found.makroer |= MAKROER.contains(&kind);
    if value("TargetMode")? != "external" {
        return Ok(());
    }
    if kind.starts_with("externallink") {
        found.koblet = true;
    } else if kind != "hyperlink" && kind != "image" {
        found.henter |= annen_maskin(&value("Target")?);
    }
    Ok(())
}

/// A file on the writer's own disk is not there at the receiver, and is left alone: many office systems write the path of the
/// template they used.
fn annen_maskin(target: &str) -> bool {
    let local = target
        .strip_prefix("file:///")
        .map_or(!target.contains("://"), |path| !path.starts_with(['\\', '/']));
    let share = target.starts_with("\\\\") || target.starts_with("//");
    !local || share || ["mhtml:", "ms-", "search-ms:"].iter().any(|scheme| target.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::annen_maskin;

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
            assert!(annen_maskin(target), "{target}");
        }
        for target in ["file:///c:\\maler\\brev.dotx", "brev.dotx", "../brev.dotx", "c:\\maler\\brev.dotx"] {
            assert!(!annen_maskin(target), "{target}");
        }
    }
}
