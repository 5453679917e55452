use klagesak_core::verdict::{Finding, Param, Pointer};

use super::skisse::{Skisse, verdi};
use crate::arkivmelding::ord;
use crate::rules::generated::utkast::KO_UTKAST_002;
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
pub(super) fn rest(skisse: &mut Skisse, rot: Element<'_>) {
    let mut funnet = Vec::new();
    gaa(rot, &mut funnet);
    for (navn, offset) in funnet {
        let finding = Finding::new(&KO_UTKAST_002, Pointer::default()).at_offset(offset);
        skisse.funn.push(finding.with("felt", Param::field_name(navn)));
    }
}

fn gaa<'a>(element: Element<'a>, funnet: &mut Vec<(&'a str, usize)>) {
    let mut filer = 0;
    for child in element.children().filter(|child| child.name() != "virksomhetsspesifikkeMetadata") {
        filer += usize::from(child.name() == "dokumentobjekt");
        let mer = UTEN_PLASS.contains(&child.name()) && !er_vaar(child)
            || child.name() == "dokumentobjekt" && filer > 1;
        if !mer {
            gaa(child, funnet);
        } else if !funnet.iter().any(|(navn, _)| *navn == child.name()) {
            funnet.push((child.name(), child.offset()));
        }
    }
}

/// Whether a remark is the one we write ourselves.
fn er_vaar(element: Element<'_>) -> bool {
    element.child("merknadstype").and_then(verdi) == Some(ord::SVAR_PAA_LINJE)
}
