//! How the messages of a case hang together (FORLOEP): ids, and what they share.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::melding::Melding;
use klagesak_core::verdi::Uuid;

use crate::forloep::{Innslag, Stilling};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn samme_id_ulikt_innhold(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.innslag().iter().enumerate() {
        if let Stilling::SammeId(first) = entry.stilling {
            scope.at(i, "/meldingId", &[("foerste", (first + 1).into())]);
        }
    }
}

pub(in crate::rules) fn ulike_klagesaker(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, _) in forloep.gyldige().filter(|(_, entry)| forloep.av_annen_sak(entry)) {
        scope.at(i, "/klagesakId", &[]);
    }
}

pub(in crate::rules) fn ukjent_i_samme_sak(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for other in forloep.andre_ider() {
        let there = numbers(forloep, |id| id == other);
        let here = numbers(forloep, |id| id != other);
        let says = |entry: &Innslag| entry.hode().referanser.samme_sak.contains(&other);
        let Some((i, _)) = forloep.gjeldende().find(|(_, entry)| says(entry)) else { continue };
        // Without a number nobody can tell.
        if !there.is_empty() && !here.is_empty() && there.is_disjoint(&here) {
            scope.at(i, "/referanser/sammeSak", &[]);
        }
    }
}

/// The numbers of those in the case, as told under some of its ids.
fn numbers(forloep: &Forloep, of: impl Fn(Uuid) -> bool) -> BTreeSet<&str> {
    let messages = forloep.gyldige().filter(|(_, entry)| of(entry.hode().klagesak_id));
    let parter = messages.flat_map(|(_, entry)| entry.melding.parter());
    parter.filter_map(|(_, part)| part.person.as_ref()?.nummer()).collect()
}

pub(in crate::rules) fn ulike_miljoe(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some(first) = forloep.innslag().first() else { return };
    for (i, _) in forloep.gyldige().filter(|(_, entry)| entry.hode().miljoe != first.hode().miljoe) {
        scope.at(i, "/miljoe", &[]);
    }
}

// What is not here may be somewhere else: one finding for each that is missing, whoever names it.
pub(in crate::rules) fn svar_paa_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut missing: BTreeMap<Uuid, (usize, &str, u64)> = BTreeMap::new();
    for (i, entry) in forloep.gyldige() {
        let named = match (forloep.ukjent_besvart(entry), &entry.melding) {
            (Some(id), _) => Some((id, "/svarPaa")),
            (None, Melding::Ettersendelse(m)) if entry.hode().svar_paa.is_none() => {
                let id = m.innhold.forespoersel_id.filter(|id| !forloep.har_forespoersel(*id));
                id.map(|id| (id, "/innhold/forespoerselId"))
            }
            _ => None,
        };
        if let Some((id, sti)) = named {
            missing.entry(id).or_insert((i, sti, 0)).2 += 1;
        }
    }
    for (i, sti, antall) in missing.into_values() {
        scope.at(i, sti, &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn erstatter_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let ids = forloep.ids();
    for (i, entry) in forloep.gyldige() {
        if entry.hode().erstatter.is_some_and(|id| !ids.contains(&id)) {
            scope.at(i, "/erstatter", &[]);
        }
    }
}

pub(in crate::rules) fn ulik_profil_eller_lov(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some(first) = forloep.innslag().first().map(Innslag::hode) else { return };
    for (i, entry) in forloep.gyldige() {
        if entry.hode().profil != first.profil {
            scope.at(i, "/profil", &[("felt", "profil".into())]);
        }
        if entry.hode().lovgrunnlag != first.lovgrunnlag {
            scope.at(i, "/lovgrunnlag", &[("felt", "lovgrunnlag".into())]);
        }
    }
}
