use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdi::Organisasjonsnummer;
use serde_json::Value;

use super::skisse::{Skisse, verdi};
use crate::arkivmelding::Profil;
use crate::arkivmelding::verdi::{linje, token};
use crate::rules::generated::kilde::KO_KILDE_032;
use crate::xml::Element;

/// Sender and receiver, and whom to call at the sender's.
pub(super) fn korrespondanseparter(
    skisse: &mut Skisse,
    profil: &Profil,
    meldingstype: &Meldingstype,
    journalpost: Element<'_>,
    egen: bool,
) {
    for element in journalpost.all("korrespondansepart") {
        let Some(type_) = element.child("korrespondanseparttype") else { continue };
        let Some(slag) = verdi(type_) else { continue };
        let avsender = profil.koder.avsender.contains(&slag.trim());
        if !avsender && !profil.koder.mottaker.contains(&slag.trim()) {
            skisse.finn_i(&KO_KILDE_032, &[], type_);
            continue;
        }
        let felt = if avsender { "avsender" } else { "mottaker" };
        // Only where our own fields do not say it: what stands here may have been put in their place.
        if !egen {
            skisse.les(&[felt, "navn"], element.child("korrespondansepartNavn"), linje::<200>);
            let nummer = element.child("organisasjonid");
            skisse.les(&[felt, "organisasjonsnummer"], nummer, token::<Organisasjonsnummer>);
        }
        if avsender && *meldingstype == Meldingstype::Oversendelse {
            kontakt(skisse, element, egen);
        }
    }
}

fn kontakt(skisse: &mut Skisse, element: Element<'_>, egen: bool) {
    let Some(person) = element.child("kontaktperson") else { return };
    let mut kontakt = Skisse::under(klagesak_core::verdict::Pointer::new("/innhold/kontakter/0"));
    kontakt.les(&["navn"], Some(person), linje::<200>);
    kontakt.les(&["telefon"], element.child("telefonnummer"), linje::<30>);
    kontakt.les(&["epost"], element.child("epostadresse"), linje::<254>);
    if egen {
        kontakt.sett(&["rolle"], "SAKSBEHANDLER");
    }
    skisse.funn.extend(kontakt.funn);
    if !kontakt.felt.is_empty() {
        skisse.sett(&["innhold", "kontakter"], vec![Value::Object(kontakt.felt)]);
    }
}
