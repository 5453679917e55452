//! The elements of OpenDocument that act by themselves, and those that show what lies elsewhere.

use std::borrow::Cow;

use super::adresse::{Leads, leads};
use super::deler::Fault;
use super::utad::Utad;

/// An element, by its name without prefix and the values of its attributes.
pub(super) fn element<'a>(
    name: &str,
    value: &dyn Fn(&str) -> Result<Cow<'a, str>, Fault>,
    utad: &mut Utad,
) -> Result<(), Fault> {
    match name {
        "dde-source" | "dde-connection-decl" | "dde-link" => utad.fetches = true,
        // On a button of a form or on opening: whatever it runs, the document is not alone in it.
        "event-listener" => {
            let handler = value("href")?.to_ascii_lowercase();
            let runs = handler.starts_with("vnd.sun.star.") || handler.starts_with("macro:");
            utad.macros |= runs || !value("macro-name")?.is_empty();
        }
        "floating-frame" | "section-source" | "table-source" | "cell-range-source" | "object"
        | "object-ole" | "plugin" | "applet" => {
            let address = value("href")?;
            if is_outside(&address) {
                utad.content_from(&address);
            }
        }
        // Those of LibreOffice write where the template lay.
        "template" => utad.fetches |= leads(&value("href")?) == Leads::Away,
        "image" | "background-image" | "fill-image" => utad.picture_from(&value("href")?),
        // A script that is not in one of the folders for it.
        "script" => {
            let language = value("language")?;
            let named = !language.is_empty() && !language.to_ascii_lowercase().starts_with("ooo:");
            utad.macros |= named || leads(&value("href")?) == Leads::Away;
        }
        _ => {}
    }
    Ok(())
}

/// An object of the document itself is named by its folder in it.
fn is_outside(address: &str) -> bool {
    address.starts_with(['/', '\\'])
        || address.contains(':')
        || address.split(['/', '\\']).any(|step| step == "..")
}

#[cfg(test)]
mod tests {
    use super::super::innmat::read;

    #[test]
    fn what_acts_by_itself_is_told_from_what_lies_in_the_document() {
        let judge = |xml: &str| {
            let utad = read(xml.as_bytes()).unwrap();
            (utad.macros, utad.fetches, utad.linked)
        };
        for (xml, expected) in [
            ("<text:dde-connection-decl office:name='a'/>", (false, true, false)),
            ("<office:dde-source/>", (false, true, false)),
            (
                "<script:event-listener script:language='ooo:script' xlink:href='vnd.sun.star.script:a.py$b?location=share'/>",
                (true, false, false),
            ),
            ("<script:event-listener script:macro-name='a.b'/>", (true, false, false)),
            ("<text:script script:language='JavaScript'>a</text:script>", (true, false, false)),
            ("<draw:floating-frame xlink:href='https://a.no/'/>", (false, true, false)),
            ("<text:section-source xlink:href='http:a.no/x.odt'/>", (false, true, false)),
            (
                "<text:section-source x:href='\\/srv/x.odt' xmlns:x='http://www.w3.org/1999/xlink'/>",
                (false, true, false),
            ),
            ("<text:section-source xlink:href='../x.odt'/>", (false, false, true)),
            ("<draw:object xlink:href='http://a.no/x.ods'/>", (false, true, false)),
            ("<meta:template xlink:href='http://a.no/x.ott'/>", (false, true, false)),
            ("<draw:image xlink:href='https://a.no/x.png'/>", (false, false, true)),
            // Ordinary.
            (
                "<office:scripts><office:script script:language='ooo:Basic'/></office:scripts>",
                (false, false, false),
            ),
            (
                "<presentation:event-listener script:event-name='dom:click' presentation:action='next-page'/>",
                (false, false, false),
            ),
            ("<draw:object xlink:href='./Object 1'/>", (false, false, false)),
            ("<draw:image xlink:href='Pictures/1000.png'/>", (false, false, false)),
            ("<meta:template xlink:href='file:///C:/maler/brev.ott'/>", (false, false, false)),
            ("<text:a xlink:href='https://a.no/'>a</text:a>", (false, false, false)),
            ("<text:section-source/>", (false, false, false)),
        ] {
            assert_eq!(judge(xml), expected, "{xml}");
        }
    }
}
