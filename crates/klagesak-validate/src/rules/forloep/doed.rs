//! Somebody in the case is dead (FORLOEP): who is written to, and who withdraws.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::Partsendringsslag;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::LokalId;

use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn til_en_som_er_doed(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        for doed in forloep.partsendringer(i).filter(|linje| linje.slag == Partsendringsslag::Doed) {
            for (id, sti) in rettet_til(&entry.melding) {
                if *id == doed.part_id {
                    scope.at(i, &sti, &[("dato", doed.gjelder_fra.into())]);
                }
            }
        }
    }
}

/// Whom a message asks or has told, with their places.
fn rettet_til(melding: &Melding) -> Vec<(&LokalId, String)> {
    match melding {
        Melding::Forespoersel(m) => {
            let ider = m.innhold.part_ider.iter().enumerate();
            ider.map(|(j, id)| (id, format!("/innhold/partIder/{j}"))).collect()
        }
        Melding::Avgjoerelse(m) => {
            let told = m.innhold.underrettet.iter().enumerate();
            told.filter_map(|(j, u)| Some((u.part_id.as_ref()?, format!("/innhold/underrettet/{j}/partId"))))
                .collect()
        }
        _ => Vec::new(),
    }
}

pub(in crate::rules) fn en_av_flere(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut trukket: BTreeSet<&LokalId> = BTreeSet::new();
    for (i, entry) in forloep.gjeldende() {
        let Melding::Trekk(m) = &entry.melding else { continue };
        trukket.extend(m.innhold.part_ider.iter());
        let inn: Vec<_> = forloep.partsendringer(i).filter(|linje| linje.trer_inn_for.is_some()).collect();
        let mine = inn.iter().filter(|linje| m.innhold.part_ider.contains(&linje.part_id));
        for doed in mine.filter_map(|linje| linje.trer_inn_for.as_ref()).collect::<BTreeSet<_>>() {
            let arvinger = inn.iter().filter(|linje| linje.trer_inn_for.as_ref() == Some(doed));
            let igjen = arvinger.filter(|linje| !trukket.contains(&linje.part_id)).count();
            if igjen > 0 {
                scope.at(i, "/innhold/partIder", &[("antall", igjen.into())]);
            }
        }
    }
}
