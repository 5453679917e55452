//! The elements of OpenDocument that act by themselves, and those that show what lies elsewhere.

use super::deler::Fault;
use super::utad::Utad;
use crate::adresse::{Leads, calls_macro, leads};

/// An element, by its name without prefix and the values of its attributes.
pub(super) fn element(
    name: &str,
    values: &dyn Fn(&str) -> Result<Vec<String>, Fault>,
    utad: &mut Utad,
) -> Result<(), Fault> {
    let addresses = values("href")?;
    // On a button, a link or an event, whoever sets it off.
    utad.macros |= addresses.iter().any(|address| calls_macro(address));
    let away = |addresses: &[String]| addresses.iter().any(|address| leads(address) == Leads::Away);
    match name {
        "dde-source" | "dde-connection-decl" | "dde-link" => utad.fetches = true,
        // On a button of a form or on opening: whatever it runs, the document is not alone in it.
        "event-listener" => {
            let named = values("macro-name")?.iter().any(|name| !name.is_empty());
            let own = |address: &String| address.trim().to_ascii_lowercase().starts_with("vnd.sun.star.");
            utad.macros |= named || addresses.iter().any(own);
        }
        "floating-frame" | "section-source" | "table-source" | "cell-range-source" | "object"
        | "object-ole" | "plugin" | "applet" | "font-face-uri" => {
            addresses.iter().filter(|address| is_outside(address)).for_each(|a| utad.content_from(a));
        }
        // The document that takes the place of this one, a list of words, a database.
        "auto-reload" | "alphabetical-index-auto-mark-file" | "connection-resource" => {
            addresses.iter().for_each(|address| utad.content_from(address));
        }
        // Those of LibreOffice write where the template lay, and every form that it is sent nowhere.
        "template" | "form" => utad.fetches |= away(&addresses),
        // The forms of others (XForms): where they take their data, and where they send them.
        "instance" | "schema" => utad.fetches |= away(&values("src")?),
        "submission" => utad.fetches |= away(&values("action")?) || away(&values("resource")?),
        "model" => utad.fetches |= away(&values("schema")?),
        "image" | "background-image" | "fill-image" => {
            addresses.iter().for_each(|address| utad.picture_from(address));
        }
        // A script that is not in one of the folders for it.
        "script" => {
            let named = |language: &String| {
                !language.is_empty() && !language.to_ascii_lowercase().starts_with("ooo:")
            };
            utad.macros |= values("language")?.iter().any(named) || away(&addresses);
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

    /// What takes something from elsewhere, each with every way to write where.
    #[test]
    fn what_is_taken_from_another_machine_is_found_however_it_is_written() {
        for (before, after) in [
            ("<meta:auto-reload meta:delay='PT5S' xlink:href='", "'/>"),
            ("<svg:font-face-uri xlink:href='", "'/>"),
            ("<form:connection-resource xlink:href='", "'/>"),
            ("<text:alphabetical-index-auto-mark-file xlink:href='", "'/>"),
            ("<form:form xlink:href='", "'/>"),
            ("<xforms:instance src='", "'/>"),
            ("<xforms:submission id='a' action='", "'/>"),
            ("<xforms:submission id='a' resource='", "'></xforms:submission>"),
            ("<xforms:model schema='", "'/>"),
        ] {
            for address in [
                "https://a.no/b",
                "HTTP:a.no",
                "\\\\srv\\a",
                "\\/srv/a",
                "file:////srv/a",
                "&#104;ttp://a.no",
                " ftp:a",
            ] {
                let xml = format!("{before}{address}{after}");
                assert!(read(xml.as_bytes()).unwrap().fetches, "{xml}");
            }
        }
        for element in
            ["form:button", "text:a", "draw:a", "form:image", "draw:area-rectangle", "script:event-listener"]
        {
            for address in [
                "vnd.sun.star.script:a.b?language=Basic&amp;location=document",
                "Vnd.Sun.Star.Script:a.b",
                "macro:///a.b.c()",
                " macro:///a.b.c()",
                "%6dacro:///a.b",
            ] {
                let xml = format!("<{element} xlink:href='{address}'>a</{element}>");
                assert!(read(xml.as_bytes()).unwrap().macros, "{xml}");
            }
        }
    }

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
            ("<form:form xlink:href='' office:target-frame=''/>", (false, false, false)),
            ("<meta:auto-reload meta:delay='PT0S'/>", (false, false, false)),
            ("<svg:font-face-uri xlink:href='Fonts/font1.ttf'/>", (false, false, false)),
            ("<form:button form:button-type='url' xlink:href='https://a.no/'/>", (false, false, false)),
            ("<xforms:instance src='#a'/><xforms:model/>", (false, false, false)),
        ] {
            assert_eq!(judge(xml), expected, "{xml}");
        }
    }
}
