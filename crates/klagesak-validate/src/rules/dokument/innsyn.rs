//! What a party may not see (DOKUMENT, 036 and 037, and 039): by what provision, and not what the party has had or written.

use klagesak_core::kodeverk::{Dokumenttype, Lov, Partsrolle};
use klagesak_core::melding::{Dokument, Oversendelse, Part};
use klagesak_core::verdi::LokalId;

use crate::Scope;

// The exceptions from a party's access stand in the Public Administration Act; those for the public are others.
pub(in crate::rules) fn annen_hjemmel(dokument: &Dokument, scope: &mut Scope<'_>) {
    let Some(hjemmel) = dokument.partsinnsyn.hjemmel.as_ref().filter(|_| dokument.partsinnsyn.unntatt) else {
        return;
    };
    let paragraf = hjemmel.paragraf.as_str();
    let unntak = match hjemmel.lov {
        // What sections 18 to 19 say has not been read, so all of them pass.
        Lov::Fvl1967 => matches!(paragraf, "18" | "18a" | "18b" | "18c" | "18d" | "19"),
        Lov::Fvl2025 => matches!(paragraf, "47" | "48" | "50" | "51" | "54"),
        Lov::Annen(_) | Lov::Ukjent(_) => true,
        _ => false,
    };
    if !unntak {
        scope.at("/partsinnsyn/hjemmel", &[]);
    }
}

/// Whether a party may not see the document; nobody named is all.
fn unntatt_for(dokument: &Dokument, part: &LokalId) -> bool {
    let innsyn = &dokument.partsinnsyn;
    innsyn.unntatt && innsyn.unntatt_for.omfatter(part)
}

fn klagere(innhold: &Oversendelse) -> impl Iterator<Item = &LokalId> {
    innhold.parter.iter().filter(|part| part.er(&Partsrolle::Klager)).map(|part: &Part| &part.part_id)
}

pub(in crate::rules) fn saksfremstilling_unntatt(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        if dokument.slag != Dokumenttype::Saksfremstilling || !dokument.partsinnsyn.unntatt {
            continue;
        }
        let ikke = &innhold.saksfremstilling.ikke_forelagt;
        let sett = innhold.saksfremstilling.forelagt.iter().any(|forelagt| {
            if forelagt.part_ider.is_empty() {
                // To all but those it was not presented to.
                let mut andre = klagere(innhold).filter(|k| !ikke.iter().any(|i| i.part_ider.contains(k)));
                andre.any(|klager| unntatt_for(dokument, klager))
            } else {
                forelagt.part_ider.iter().any(|part| unntatt_for(dokument, part))
            }
        });
        if sett {
            scope.at(&format!("/dokumenter/{i}/partsinnsyn"), &[]);
        }
    }
}

pub(in crate::rules) fn egne_papirer(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (i, dokument) in innhold.dokumenter.iter().enumerate() {
        if dokument.partsinnsyn.unntatt && (egen_klage(innhold, dokument) || eget_vedtak(innhold, dokument)) {
            scope.at(&format!("/dokumenter/{i}/partsinnsyn"), &[]);
        }
    }
}

/// Of several who appeal, one may have to be kept from what another wrote; not all of them.
fn egen_klage(innhold: &Oversendelse, dokument: &Dokument) -> bool {
    let den = innhold
        .klage
        .dokument_id
        .map_or(dokument.slag == Dokumenttype::Klage, |id| id == dokument.dokument_id);
    den && klagere(innhold).all(|klager| unntatt_for(dokument, klager))
}

/// A decision is for those it names, or else for all who appeal.
fn eget_vedtak(innhold: &Oversendelse, dokument: &Dokument) -> bool {
    let alle = innhold.vedtak.iter().chain(&innhold.foersteinstans.nye_vedtak);
    let mut i_brevet = alle.filter(|v| v.dokument_id == Some(dokument.dokument_id));
    i_brevet.any(|v| {
        if v.part_ider.is_empty() {
            klagere(innhold).any(|klager| unntatt_for(dokument, klager))
        } else {
            v.part_ider.iter().any(|part| unntatt_for(dokument, part))
        }
    })
}
