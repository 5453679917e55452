//! How the messages of a case hang together (FORLOEP): ids, and what they share.

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
    let Some(first) = forloep.innslag().first() else { return };
    for (i, _) in forloep.gyldige().filter(|(_, entry)| entry.hode().klagesak_id != first.hode().klagesak_id)
    {
        scope.at(i, "/klagesakId", &[]);
    }
}

pub(in crate::rules) fn ulike_miljoe(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some(first) = forloep.innslag().first() else { return };
    for (i, _) in forloep.gyldige().filter(|(_, entry)| entry.hode().miljoe != first.hode().miljoe) {
        scope.at(i, "/miljoe", &[]);
    }
}

pub(in crate::rules) fn svar_paa_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let ids = forloep.ids();
    for (i, entry) in forloep.gyldige() {
        if entry.hode().svar_paa.is_some_and(|id| !ids.contains(&id)) {
            scope.at(i, "/svarPaa", &[]);
        }
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
