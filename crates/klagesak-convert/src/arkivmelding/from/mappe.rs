//! What the saksmappe and the journalpost say of the case.

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use serde_json::Value;

use super::dokument::{egen_noekkel, synlig};
use super::skisse::{Skisse, verdi};
use crate::arkivmelding::ord::HJEMLER;
use crate::arkivmelding::verdi::{linje, tall, uuid};
use crate::xml::Element;

/// What the saksmappe and the journalpost say of the case as a whole, apart from parties and documents.
pub(super) fn sak(
    skisse: &mut Skisse,
    meldingstype: &Meldingstype,
    mappe: Option<Element<'_>>,
    journalpost: Option<Element<'_>>,
    egen: bool,
) {
    if let Some(noekkel) =
        mappe.and_then(|mappe| mappe.child("referanseEksternNoekkel")).and_then(egen_noekkel)
    {
        skisse.les(&["klagesakId"], Some(noekkel), uuid);
    }
    if let Some(mappe) = mappe.filter(|_| !egen) {
        skisse.les(&["referanser", "navArkivsak", "saksaar"], mappe.child("saksaar"), tall);
        let nummer = mappe.child("sakssekvensnummer");
        skisse.les(&["referanser", "navArkivsak", "sekvensnummer"], nummer, tall);
    }
    if *meldingstype != Meldingstype::Oversendelse {
        return;
    }
    let begge = [mappe, journalpost];
    let offentlig = begge.iter().flatten().find_map(|element| element.child("offentligTittel"));
    // Through SvarUt the public title becomes the title, and no other is left.
    let tittel = || journalpost.filter(|_| egen).and_then(|journalpost| journalpost.child("tittel"));
    if let Some(element) = offentlig.or_else(tittel) {
        synlig(skisse, &["innhold", "skjerming", "offentligTittel"], element);
    }
    if !egen && let Some(tekst) = begge.iter().flatten().find_map(|element| hjemmel(*element)) {
        let cited = HJEMLER.iter().filter(|(_, cite)| tekst.contains(cite));
        let hjemler: Vec<Value> = cited.map(|(hjemmel, _)| hjemmel.verdi().into()).collect();
        if !hjemler.is_empty() {
            skisse.sett(&["innhold", "skjerming", "hjemler"], hjemler);
        }
    }
    if let Some(ansvarlig) = mappe.and_then(|mappe| mappe.child("saksansvarlig")) {
        let sti = |felt| ["innhold", "foersteinstans", "saksbehandler", felt];
        if verdi(ansvarlig).is_some() {
            skisse.les(&sti("navn"), Some(ansvarlig), linje::<200>);
        }
        skisse.les(&sti("ident"), ansvarlig.child("identifikator"), linje::<50>);
    }
}

fn hjemmel(element: Element<'_>) -> Option<&str> {
    element.child("skjerming")?.child("skjermingshjemmel")?.text()
}
