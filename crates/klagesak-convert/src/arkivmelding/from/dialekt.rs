//! Which dialect of arkivmelding a file is of.

use crate::rules::generated::kilde::{KO_KILDE_026, KO_KILDE_027, KO_KILDE_028, KO_KILDE_038};
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::Format;
use crate::arkivmelding::Profil;
use crate::xml::{Element, Tree};

/// The dialect of an arkivmelding, by its structure; and where its namespace is that of another, the finding that it is. Two that
/// cannot be read as one another share a namespace, and some files have a namespace with a space in it, or none.
pub(super) fn recognise(tree: &Tree<'_>) -> Result<(&'static Profil, Option<Finding>), Box<Finding>> {
    let found = |regel: &'static RuleInfo, offset| Finding::new(regel, Pointer::default()).at_offset(offset);
    let refuse = |regel, offset| Err(Box::new(found(regel, offset)));
    let Some(rot) = tree.root() else { return refuse(&KO_KILDE_026, 0) };
    let navnerom: String = tree.namespace.split_whitespace().collect();
    if rot.name() != "arkivmelding" {
        let fiks = navnerom.contains("/fiks-protokoll/fiks-arkiv/");
        return refuse(if fiks { &KO_KILDE_028 } else { &KO_KILDE_026 }, rot.offset());
    }
    let named = Profil::ALLE.into_iter().find(|profil| profil.navnerom == navnerom);
    let Some(profil) = by_structure(rot, named).or(named) else {
        return refuse(&KO_KILDE_026, rot.offset());
    };
    if profil.nestet
        && let Some(element) = trygderetten(rot)
    {
        return refuse(&KO_KILDE_027, element.offset());
    }
    let note = named.is_none_or(|named| named.format != profil.format);
    Ok((profil, note.then(|| found(&KO_KILDE_038, rot.offset()))))
}

/// The dialect the structure shows, when it shows one: codes are elements of their own in Fiks Arkiv, and a journalpost in the
/// saksmappe is eFormidling. The versions of Fiks Arkiv are alike, and told apart by their namespaces.
fn by_structure(rot: Element<'_>, named: Option<&'static Profil>) -> Option<&'static Profil> {
    let entries = || rot.all("mappe").chain(rot.all("registrering"));
    let koder = entries().flat_map(Element::children).any(|element| element.child("kode").is_some());
    let nestet = rot.all("mappe").any(|mappe| mappe.child("basisregistrering").is_some());
    match (koder, nestet) {
        (true, false) => named.filter(|profil| !profil.nestet).or(Profil::av(Format::FiksArkivV1)),
        (false, true) => Profil::av(Format::Eformidling),
        _ => None,
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
