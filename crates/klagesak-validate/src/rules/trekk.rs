//! Withdrawals (TREKK).

use klagesak_core::melding::Trekk;

use crate::Scope;

pub(in crate::rules) fn trukket_av(trekk: &Trekk, scope: &mut Scope<'_>) {
    let av = &trekk.trukket_av;
    let antall = usize::from(av.part_id.is_some()) + usize::from(av.rolle.is_some());
    if antall != 1 {
        scope.at("/trukketAv", &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn trekk_i_fremtiden(trekk: &Trekk, scope: &mut Scope<'_>) {
    if scope.opprettet().is_some_and(|laget| trekk.dato > laget) {
        scope.at("/dato", &[("dato", trekk.dato.into())]);
    }
}

pub(in crate::rules) fn uten_dokument(trekk: &Trekk, scope: &mut Scope<'_>) {
    // A reference to nowhere has a finding of its own.
    if trekk.dokument_id.is_none() && trekk.dokumenter.is_empty() {
        scope.at("/dokumenter", &[]);
    }
}
