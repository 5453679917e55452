//! Sender and receiver of an arkivmelding.

use crate::rules::generated::kilde::KO_KILDE_032;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdi::Organisasjonsnummer;
use serde_json::Value;

use super::sketch::{Sketch, verdi};
use crate::arkivmelding::Profil;
use crate::arkivmelding::verdi::{linje, token};
use crate::xml::Element;

/// Sender and receiver, and whom to call at the sender's.
pub(super) fn korrespondanseparter(
    sketch: &mut Sketch,
    profil: &Profil,
    meldingstype: &Meldingstype,
    journalpost: Element<'_>,
    own: bool,
) {
    for element in journalpost.all("korrespondansepart") {
        let Some(type_) = element.child("korrespondanseparttype") else { continue };
        let Some(slag) = verdi(type_) else { continue };
        let avsender = profil.koder.avsender.contains(&slag.trim());
        if !avsender && !profil.koder.mottaker.contains(&slag.trim()) {
            sketch.note_in(&KO_KILDE_032, &[], type_);
            continue;
        }
        let felt = if avsender { "avsender" } else { "mottaker" };
        // Only where our own fields do not say it: what stands here may have been put in their place.
        if !own {
            sketch.les(&[felt, "navn"], element.child("korrespondansepartNavn"), linje::<200>);
            let nummer = element.child("organisasjonid");
            sketch.les(&[felt, "organisasjonsnummer"], nummer, token::<Organisasjonsnummer>);
        }
        if avsender && *meldingstype == Meldingstype::Oversendelse {
            kontakt(sketch, element, own);
        }
    }
}

fn kontakt(sketch: &mut Sketch, element: Element<'_>, own: bool) {
    let Some(person) = element.child("kontaktperson") else { return };
    let mut kontakt = Sketch::under(klagesak_core::verdict::Pointer::new("/innhold/kontakter/0"));
    kontakt.les(&["navn"], Some(person), linje::<200>);
    kontakt.les(&["telefon"], element.child("telefonnummer"), linje::<30>);
    kontakt.les(&["epost"], element.child("epostadresse"), linje::<254>);
    if own {
        kontakt.set(&["rolle"], "SAKSBEHANDLER");
    }
    sketch.findings.extend(kontakt.findings);
    if !kontakt.felt.is_empty() {
        sketch.set(&["innhold", "kontakter"], vec![Value::Object(kontakt.felt)]);
    }
}
