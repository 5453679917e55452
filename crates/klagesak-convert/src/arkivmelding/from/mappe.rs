//! What the saksmappe and the journalpost say of the case.

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use serde_json::Value;

use super::dokument::{own_key, visible};
use super::sketch::{Sketch, verdi};
use crate::arkivmelding::ord::HJEMLER;
use crate::arkivmelding::verdi::{linje, tall, uuid};
use crate::xml::Element;

/// What the saksmappe and the journalpost say of the case as a whole, apart from parties and documents.
pub(super) fn sak(
    sketch: &mut Sketch,
    meldingstype: &Meldingstype,
    mappe: Option<Element<'_>>,
    journalpost: Option<Element<'_>>,
    own: bool,
) {
    if let Some(key) = mappe.and_then(|mappe| mappe.child("referanseEksternNoekkel")).and_then(own_key) {
        sketch.les(&["klagesakId"], Some(key), uuid);
    }
    if let Some(mappe) = mappe.filter(|_| !own) {
        sketch.les(&["referanser", "navArkivsak", "saksaar"], mappe.child("saksaar"), tall);
        let nummer = mappe.child("sakssekvensnummer");
        sketch.les(&["referanser", "navArkivsak", "sekvensnummer"], nummer, tall);
    }
    if *meldingstype != Meldingstype::Oversendelse {
        return;
    }
    let begge = [mappe, journalpost];
    let offentlig = begge.iter().flatten().find_map(|element| element.child("offentligTittel"));
    // Through SvarUt the public title becomes the title, and no other is left.
    let tittel = || journalpost.filter(|_| own).and_then(|journalpost| journalpost.child("tittel"));
    if let Some(element) = offentlig.or_else(tittel) {
        visible(sketch, &["innhold", "skjerming", "offentligTittel"], element);
    }
    if !own && let Some(tekst) = begge.iter().flatten().find_map(|element| hjemmel(*element)) {
        let cited = HJEMLER.iter().filter(|(_, cite)| tekst.contains(cite));
        let hjemler: Vec<Value> = cited.map(|(hjemmel, _)| hjemmel.verdi().into()).collect();
        if !hjemler.is_empty() {
            sketch.set(&["innhold", "skjerming", "hjemler"], hjemler);
        }
    }
    if let Some(ansvarlig) = mappe.and_then(|mappe| mappe.child("saksansvarlig")) {
        let sti = |felt| ["innhold", "foersteinstans", "saksbehandler", felt];
        if verdi(ansvarlig).is_some() {
            sketch.les(&sti("navn"), Some(ansvarlig), linje::<200>);
        }
        sketch.les(&sti("ident"), ansvarlig.child("identifikator"), linje::<50>);
    }
}

fn hjemmel(element: Element<'_>) -> Option<&str> {
    element.child("skjerming")?.child("skjermingshjemmel")?.text()
}
