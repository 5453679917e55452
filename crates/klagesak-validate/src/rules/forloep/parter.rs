//! The parties other messages name (FORLOEP) are those of the oversendelse.

use std::collections::BTreeMap;

use klagesak_core::kodeverk::{Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Melding, Part};
use klagesak_core::verdi::LokalId;

use super::innhold::samme;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn ukjent_part(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        if forloep.oversendelse_foer(i).is_none() || forloep.etter_ukjent(i) {
            continue;
        }
        let parter = forloep.parter_foer(i);
        for (part, at) in nevnte(&entry.melding) {
            if !parter.iter().any(|known| known.part_id == *part) {
                scope.at(i, &at, &[]);
            }
        }
    }
}

/// A later message may give somebody another number or another name, not both; a change says first when it is both.
pub(in crate::rules) fn en_annen_person(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut kjente: BTreeMap<&LokalId, &Part> = BTreeMap::new();
    for (i, entry) in forloep.gjeldende() {
        let rettet = |part: &Part| match &entry.melding {
            Melding::Partsendring(m) => m.innhold.endringer.iter().any(|linje| {
                let slag =
                    matches!(linje.slag, Partsendringsslag::NavnRettet | Partsendringsslag::NummerRettet);
                slag && linje.part_id == part.part_id
            }),
            _ => false,
        };
        for (sti, part) in entry.melding.parter() {
            // The one the case is about has a rule of her own.
            let gjelder = part.er(&Partsrolle::SakenGjelder);
            let other = !gjelder
                && kjente.get(&part.part_id).is_some_and(|known| !samme(known, part) && !rettet(part));
            if other {
                scope.at(i, &format!("{sti}/partId"), &[]);
            }
            kjente.insert(&part.part_id, part);
        }
    }
}

/// The parties a message names by id, with their places.
fn nevnte(message: &Melding) -> Vec<(&LokalId, String)> {
    match message {
        Melding::Avgjoerelse(m) => {
            let underrettet = m.innhold.underrettet.iter().enumerate();
            underrettet
                .filter_map(|(j, u)| Some((u.part_id.as_ref()?, format!("/innhold/underrettet/{j}/partId"))))
                .collect()
        }
        Melding::Trekk(m) => {
            let part = m.innhold.trukket_av.part_id.iter();
            part.map(|id| (id, "/innhold/trukketAv/partId".to_owned())).collect()
        }
        Melding::Ettersendelse(m) => {
            let kommentar = m.innhold.kommentar.iter();
            kommentar.map(|k| (&k.part_id, "/innhold/kommentar/partId".to_owned())).collect()
        }
        Melding::Forespoersel(m) => listed(&m.innhold.part_ider, "/innhold/partIder"),
        Melding::NyttVedtak(m) => {
            let mut alle = listed(&m.innhold.part_ider, "/innhold/partIder");
            for (j, vedtak) in m.innhold.vedtak.iter().enumerate() {
                alle.extend(listed(&vedtak.part_ider, &format!("/innhold/vedtak/{j}/partIder")));
            }
            for (j, stilling) in m.innhold.klagens_stilling.iter().enumerate() {
                alle.extend(listed(&stilling.part_ider, &format!("/innhold/klagensStilling/{j}/partIder")));
            }
            alle
        }
        Melding::Status(m) => { &m.innhold.hendelser }
            .iter()
            .enumerate()
            .flat_map(|(j, h)| listed(&h.part_ider, &format!("/innhold/hendelser/{j}/partIder")))
            .collect(),
        // Who is not there yet comes in with the change.
        Melding::Partsendring(m) => { &m.innhold.endringer }
            .iter()
            .enumerate()
            .filter(|(_, linje)| linje.part.is_none())
            .map(|(j, linje)| (&linje.part_id, format!("/innhold/endringer/{j}/partId")))
            .collect(),
        _ => Vec::new(),
    }
}

fn listed<'m>(ider: &'m [LokalId], sti: &str) -> Vec<(&'m LokalId, String)> {
    ider.iter().enumerate().map(|(j, id)| (id, format!("{sti}/{j}"))).collect()
}
