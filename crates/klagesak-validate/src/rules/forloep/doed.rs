//! Somebody in the case is dead (FORLOEP): who is written to, and who withdraws.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::{Forespurt, Henleggelsesgrunn, Partsendringsslag, Partsrolle};
use klagesak_core::melding::Partsendringslinje;
use klagesak_core::melding::{Melding, Part, Partsutvalg};
use klagesak_core::verdi::{Dato, LokalId};

use crate::forloep::klagere;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn til_en_som_er_doed(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        for (sti, dato) in til_klager_som_er_doed(forloep, i, &entry.melding) {
            scope.at(i, &sti, &[("dato", dato.into())]);
        }
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

/// Messages to the klager, without saying who, when every klager is dead and nobody has come in: the places, and the day.
fn til_klager_som_er_doed(forloep: &Forloep, place: usize, melding: &Melding) -> Vec<(String, Dato)> {
    let steder: Vec<String> = match melding {
        Melding::Forespoersel(m)
            if m.innhold.rettet_til == Forespurt::Part && m.innhold.part_ider.is_empty() =>
        {
            vec!["/innhold/rettetTil".to_owned()]
        }
        Melding::Avgjoerelse(m) => {
            let told = m.innhold.underrettet.iter().enumerate();
            told.filter(|(_, u)| u.part_id.is_none() && u.rolle == Some(Partsrolle::Klager))
                .map(|(j, _)| format!("/innhold/underrettet/{j}/rolle"))
                .collect()
        }
        _ => Vec::new(),
    };
    let Some(sent) = forloep.oversendelse_foer(place).filter(|_| !steder.is_empty()) else {
        return Vec::new();
    };
    let doede = forloep.doede_uten_arving(place);
    let klagere = klagere(&sent.innhold.parter).into_iter();
    let dager: Option<Vec<Dato>> = klagere
        .map(|klager| {
            doede.iter().find(|linje| linje.part_id == klager.part_id).map(|linje| linje.gjelder_fra)
        })
        .collect();
    let dag = dager.and_then(|dager| dager.into_iter().max());
    steder.into_iter().filter_map(|sted| Some((sted, dag?))).collect()
}

/// Who is reported dead in the case, before or after the message.
fn meldt_doede(forloep: &Forloep) -> BTreeSet<&LokalId> {
    let alle = forloep.partsendringer(forloep.innslag().len());
    alle.filter(|linje| linje.slag == Partsendringsslag::Doed).map(|linje| &linje.part_id).collect()
}

pub(in crate::rules) fn ingen_er_meldt_doed(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let doede = meldt_doede(forloep);
    let arving = |part: &Part| part.er(&Partsrolle::Arving) || part.er(&Partsrolle::Doedsbo);
    for (i, entry) in forloep.gjeldende() {
        let Some(sent) = forloep.oversendelse_foer(i).filter(|_| !forloep.etter_ukjent(i)) else { continue };
        // Where an heir or an estate appeals, the death is older than the case.
        let older = sent.innhold.parter.iter().any(arving);
        let reported = |ider: &Partsutvalg| {
            let came_in = |linje: &Partsendringslinje| {
                let doed = linje.trer_inn_for.as_ref().is_some_and(|id| doede.contains(id));
                ider.contains(&linje.part_id) && doed
            };
            doede.iter().any(|id| ider.omfatter(id)) || forloep.partsendringer(i).any(came_in)
        };
        let closes = |grunn: &Option<Henleggelsesgrunn>, ider: &Partsutvalg| {
            *grunn == Some(Henleggelsesgrunn::Doed) && !older && !reported(ider)
        };
        match &entry.melding {
            Melding::Partsendring(m) => {
                for (j, linje) in m.innhold.endringer.iter().enumerate() {
                    if linje.trer_inn_for.as_ref().is_some_and(|id| !doede.contains(id)) {
                        scope.at(i, &format!("/innhold/endringer/{j}/trerInnFor"), &[]);
                    }
                }
            }
            Melding::Avgjoerelse(m) => {
                for (j, linje) in m.innhold.vedtak.iter().enumerate() {
                    if closes(&linje.henleggelsesgrunn, &linje.part_ider) {
                        scope.at(i, &format!("/innhold/vedtak/{j}/henleggelsesgrunn"), &[]);
                    }
                }
            }
            Melding::NyttVedtak(m) if closes(&m.innhold.henleggelsesgrunn, &m.innhold.part_ider) => {
                scope.at(i, "/innhold/henleggelsesgrunn", &[]);
            }
            _ => {}
        }
    }
}

pub(in crate::rules) fn en_av_flere(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut trukket: BTreeSet<&LokalId> = BTreeSet::new();
    for (i, entry) in forloep.gjeldende() {
        let Melding::Trekk(m) = &entry.melding else { continue };
        trukket.extend(m.innhold.part_ider.iter());
        let inn: Vec<_> = forloep.partsendringer(i).filter(|linje| linje.trer_inn_for.is_some()).collect();
        // One of them may name the dead, and says it then for nobody else.
        let for_den_doede = |linje: &Partsendringslinje| {
            m.innhold.trukket_av.part_id.as_ref() == Some(&linje.part_id)
                && linje.trer_inn_for.as_ref().is_some_and(|doed| m.innhold.part_ider.omfatter(doed))
        };
        trukket.extend(inn.iter().filter(|linje| for_den_doede(linje)).map(|linje| &linje.part_id));
        let mine =
            inn.iter().filter(|linje| m.innhold.part_ider.contains(&linje.part_id) || for_den_doede(linje));
        for doed in mine.filter_map(|linje| linje.trer_inn_for.as_ref()).collect::<BTreeSet<_>>() {
            let arvinger = inn.iter().filter(|linje| linje.trer_inn_for.as_ref() == Some(doed));
            let igjen = arvinger.filter(|linje| !trukket.contains(&linje.part_id)).count();
            if igjen > 0 {
                let sted = if m.innhold.part_ider.is_empty() { "/innhold" } else { "/innhold/partIder" };
                scope.at(i, sted, &[("antall", igjen.into())]);
            }
        }
    }
}
