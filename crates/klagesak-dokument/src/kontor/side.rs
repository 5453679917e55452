//! A web page, or a letter with pages, as a part of an Office document: Word reads it as part of the text.

use super::deler::Fault;
use super::utad::Utad;
use crate::executable::Executable;
use crate::funn::Funn;
use crate::regler::generated::pakke::KO_PAKKE_202;
use crate::{epost, sideinnhold, xml};

/// How Word marks a field in a page.
const FIELDS: [&str; 2] = ["mso-field-code", "field-begin"];

/// A letter is taken apart in memory.
const LARGEST: usize = 16 * 1024 * 1024;

/// Whether a part that says nothing of its type is a page. A drawing (SVG) is none: it is shown as a picture.
pub(super) fn is_page(beginning: &[u8]) -> bool {
    let text = xml::tekst(beginning).to_ascii_lowercase();
    ["<html", "<!doctype html"].iter().any(|word| text.contains(word))
}

/// Looks at what a page does.
///
/// # Errors
/// [`Fault::Limit`] when a letter is larger than can be taken apart.
pub(super) fn read(content: &[u8], funn: &mut Funn) -> Result<Utad, Fault> {
    let mut utad = Utad::default();
    let mut scripts = false;
    if !xml::begins_like_xml(content) && content.len() > LARGEST {
        return Err(Fault::Limit);
    }
    let letter = if xml::begins_like_xml(content) { Vec::new() } else { epost::pages(content) };
    for page in letter.iter().map(Vec::as_slice).chain([content]) {
        let text = xml::tekst(page);
        let page = sideinnhold::read(&text);
        scripts |= page.scripts;
        utad.fetches |= page.fetches || acts(&text);
        utad.linked |= page.shows;
    }
    if scripts {
        funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::WebPage.name().into())]);
    }
    Ok(utad)
}

/// Whether there are fields in it, and a word for one that starts another program.
fn acts(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    if !FIELDS.iter().any(|mark| lower.contains(mark)) {
        return false;
    }
    let mut inside = false;
    let shown: String = lower
        .chars()
        .filter(|c| {
            let was = inside;
            inside = *c == '<' || inside && *c != '>';
            !inside && !was
        })
        .collect();
    let words = |text: &str| {
        text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| matches!(word, "dde" | "ddeauto"))
    };
    words(&lower) || words(&shown)
}
