//! What the official schema demands and the file lacks.

use crate::rules::generated::kilde::KO_KILDE_031;
use std::borrow::Cow;
use std::collections::BTreeMap;

use klagesak_core::verdict::{Finding, Param, Pointer};

use crate::arkivmelding::Profil;
use crate::xml::Element;

/// What the schema of the dialect demands and is not there: once for each, with how often, at the first place.
pub(super) fn demands(profil: &'static Profil, rot: Element<'_>) -> Vec<Finding> {
    let mut mangler = BTreeMap::new();
    walk(profil, rot, &mut mangler);
    let findings = mangler.into_iter().map(|((element, felt), (offset, antall))| {
        Finding::new(&KO_KILDE_031, Pointer::default())
            .at_offset(offset)
            .with("element", Param::Word(Cow::Borrowed(element)))
            .with("felt", Param::Word(Cow::Borrowed(felt)))
            .with("antall", antall)
    });
    findings.collect()
}

type Mangler = BTreeMap<(&'static str, &'static str), (usize, usize)>;

fn walk(profil: &'static Profil, element: Element<'_>, mangler: &mut Mangler) {
    // What is in here is nobody's business but its owner's.
    if element.name() == "virksomhetsspesifikkeMetadata" {
        return;
    }
    if let Some(kind) = profil.type_of(element.name()) {
        // Most files have the elements in the order of the schema, so each is found near the one before.
        let mut fra = element.children().peekable();
        for barn in kind.barn.iter().filter(|barn| barn.kreves) {
            let local = barn.navn.rsplit(':').next().unwrap_or_default();
            let mut videre = fra.clone();
            while videre.peek().is_some_and(|child| child.name() != local) {
                videre.next();
            }
            if videre.peek().is_some() {
                fra = videre;
            } else if element.child(local).is_none() {
                mangler.entry((kind.navn, barn.navn)).or_insert((element.offset(), 0)).1 += 1;
            }
        }
    }
    element.children().filter(|child| child.has_children()).for_each(|child| walk(profil, child, mangler));
}
