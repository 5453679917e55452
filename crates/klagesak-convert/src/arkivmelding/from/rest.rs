//! What nobody took: the losses on the way in.

use crate::rules::generated::utkast::KO_UTKAST_002;
use klagesak_core::verdict::{Finding, Param, Pointer};

use super::sketch::{Sketch, verdi};
use crate::arkivmelding::ord;
use crate::xml::Element;

/// What archives say about a case, a journalpost or a document, and no message has a place for.
const UTEN_PLASS: &[&str] = &[
    "avskrivning",
    "gradering",
    "klasse",
    "kryssreferanse",
    "merknad",
    "noekkelord",
    "nasjonalidentifikator",
    "presedens",
];

/// Tells what is in the arkivmelding and not in the draft: once for each element, at the first place.
pub(super) fn rest(sketch: &mut Sketch, rot: Element<'_>) {
    let mut funnet = Vec::new();
    walk(rot, &mut funnet);
    for (navn, offset) in funnet {
        let finding = Finding::new(&KO_UTKAST_002, Pointer::default()).at_offset(offset);
        sketch.findings.push(finding.with("felt", Param::field_name(navn)));
    }
}

fn walk<'a>(element: Element<'a>, funnet: &mut Vec<(&'a str, usize)>) {
    let mut filer = 0;
    for child in element.children().filter(|child| child.name() != "virksomhetsspesifikkeMetadata") {
        filer += usize::from(child.name() == "dokumentobjekt");
        let mer = UTEN_PLASS.contains(&child.name()) && !is_ours(child)
            || child.name() == "dokumentobjekt" && filer > 1;
        if !mer {
            walk(child, funnet);
        } else if !funnet.iter().any(|(navn, _)| *navn == child.name()) {
            funnet.push((child.name(), child.offset()));
        }
    }
}

/// Whether a remark is the one we write ourselves.
fn is_ours(element: Element<'_>) -> bool {
    element.child("merknadstype").and_then(verdi) == Some(ord::SVAR_PAA_LINJE)
}
