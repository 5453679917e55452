//! A corrected oversendelse (FORLOEP) takes nothing from the klager: neither the appeal nor the day it came.

use std::collections::HashSet;

use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::melding::{Fremsettelse, Konvolutt, Melding, Oversendelse, Part};
use klagesak_core::verdi::Dato;

use super::beskjed::trukket;
use super::innhold::samme;
use crate::forloep::Stilling;
use crate::{Forloep, ForloepScope};

/// The corrected oversendelser that count, each with those it takes the place of, the last first.
fn rettede(forloep: &Forloep) -> Vec<(usize, &Oversendelse, Vec<&Oversendelse>)> {
    let counts = |i: usize| forloep.innslag().get(i).is_some_and(|e| e.stilling == Stilling::Gjelder);
    let last = forloep.oversendelser().filter(|(i, _)| counts(*i));
    last.map(|(i, m)| (i, &m.innhold, tidligere(forloep, m))).filter(|(_, _, old)| !old.is_empty()).collect()
}

fn tidligere<'a>(forloep: &'a Forloep, melding: &'a Konvolutt<Oversendelse>) -> Vec<&'a Oversendelse> {
    let (mut found, mut seen) = (Vec::new(), HashSet::from([melding.melding_id]));
    let mut next = melding.erstatter;
    // Two that replace each other would never end.
    while let Some((_, entry)) = next.filter(|id| seen.insert(*id)).and_then(|id| forloep.find(id)) {
        let Melding::Oversendelse(m) = &entry.melding else { break };
        found.push(&m.innhold);
        next = m.erstatter;
    }
    found
}

pub(in crate::rules) fn mottak_utsatt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, naa, tidligere) in rettede(forloep) {
        let klagere = naa.parter.iter().filter(|part| part.er(&Partsrolle::Klager));
        let later = klagere.filter_map(|klager| {
            let foer = tidligere.iter().filter_map(|old| Some(mottatt(old, klager)?.1.mottatt_dato)).min()?;
            let (k, fremsettelse) = mottatt(naa, klager)?;
            (fremsettelse.mottatt_dato > foer && !umulig(naa, fremsettelse, foer)).then_some((k, foer))
        });
        if let Some((k, foer)) = later.min() {
            let naa = naa.klage.fremsettelser.get(k).map(|f| f.mottatt_dato);
            let params = [("foer", foer.into()), ("naa", naa.unwrap_or(foer).into())];
            scope.at(i, &format!("/innhold/klage/fremsettelser/{k}/mottattDato"), &params);
        }
    }
}

/// The first time a klager's appeal came, with its place.
fn mottatt<'a>(sent: &'a Oversendelse, klager: &Part) -> Option<(usize, &'a Fremsettelse)> {
    let hennes = |f: &Fremsettelse| f.part_ider.omfatter(&klager.part_id);
    let fremsettelser = sent.klage.fremsettelser.iter().enumerate().filter(|(_, f)| hennes(f));
    fremsettelser.min_by_key(|(_, f)| f.mottatt_dato)
}

/// Whether the appeal can't have come on a day, by what the message says now.
fn umulig(naa: &Oversendelse, fremsettelse: &Fremsettelse, dag: Dato) -> bool {
    let vedtak = naa.vedtak.iter().filter(|v| naa.klage.gjelder_vedtak.contains(&v.vedtak_id));
    let fremsatt = fremsettelse.fremsatt_dato.or(fremsettelse.innkommet.as_ref().map(|i| i.dato));
    fremsatt.is_some_and(|dato| dato > dag) || vedtak.map(|v| v.dato).min().is_some_and(|dato| dato > dag)
}

pub(in crate::rules) fn klager_borte(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, naa, tidligere) in rettede(forloep) {
        let klager = |part: &&Part| part.er(&Partsrolle::Klager);
        let foer: Vec<&Part> = tidligere.iter().flat_map(|old| old.parter.iter().filter(klager)).collect();
        let kjent = |a: &Part, b: &Part| a.part_id == b.part_id || samme(a, b);
        // Somebody unknown in the place of a klager has a rule of its own.
        if naa.parter.iter().filter(klager).any(|part| !foer.iter().any(|old| kjent(old, part))) {
            continue;
        }
        let explicit = naa.klage.fremsettelser.iter().all(|f| !f.part_ider.is_empty());
        let gone = foer.iter().any(|old| {
            // Two may have the same name.
            let still = naa.parter.iter().any(|part| kjent(old, part) && (klager(&part) || explicit));
            !still && !trukket(forloep, i, old)
        });
        if gone {
            scope.at(i, "/innhold/parter", &[]);
        }
    }
}
