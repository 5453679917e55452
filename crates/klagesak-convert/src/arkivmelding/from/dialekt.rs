use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::arkivmelding::{EFORMIDLING, Profil};
use crate::rules::arkivmelding_kilde::{ANNEN_MELDING, TRYGDERETTEN, UKJENT_DIALEKT};
use crate::xml::{Element, Tree};

/// The dialect of an arkivmelding, by its structure: two that cannot be read as one another share a namespace, and some files
/// have a namespace with a space in it, or none.
pub(super) fn gjenkjenn(tree: &Tree<'_>) -> Result<&'static Profil, Box<Finding>> {
    let refuse = |regel: &'static RuleInfo, offset| {
        Err(Box::new(Finding::new(regel, Pointer::default()).at_offset(offset)))
    };
    let Some(rot) = tree.root() else { return refuse(&UKJENT_DIALEKT, 0) };
    let navnerom: String = tree.namespace.split_whitespace().collect();
    if rot.name() != "arkivmelding" {
        let fiks = navnerom.contains("/fiks-protokoll/fiks-arkiv/");
        return refuse(if fiks { &ANNEN_MELDING } else { &UKJENT_DIALEKT }, rot.offset());
    }
    match Profil::ALLE.into_iter().find(|profil| profil.navnerom == navnerom) {
        Some(profil) if !profil.nestet => Ok(profil),
        Some(profil) => match trygderetten(rot) {
            Some(element) => refuse(&TRYGDERETTEN, element.offset()),
            None => Ok(profil),
        },
        None if navnerom.is_empty()
            && rot.child("mappe").is_some_and(|m| m.child("basisregistrering").is_some()) =>
        {
            Ok(&EFORMIDLING)
        }
        None => refuse(&UKJENT_DIALEKT, rot.offset()),
    }
}

/// What only the dialect to Trygderetten has: a `registrering` in the saksmappe, parties of the newer kind, the number of an
/// organisation on a correspondent.
fn trygderetten(rot: Element<'_>) -> Option<Element<'_>> {
    let mapper = rot.all("mappe").flat_map(Element::children);
    let inner = mapper.filter(|element| element.name() != "basisregistrering");
    let registreringer =
        rot.all("registrering").chain(rot.all("mappe").flat_map(|mappe| mappe.all("basisregistrering")));
    let newer = registreringer.flat_map(Element::children).filter(|element| {
        element.name() == "part"
            || element.name() == "korrespondansepart" && element.child("organisasjonsnummer").is_some()
    });
    inner.filter(|element| matches!(element.name(), "registrering" | "part")).chain(newer).next()
}
