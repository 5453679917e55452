//! Withdrawals (TREKK).

use klagesak_core::kodeverk::Trekkomfang;
use klagesak_core::melding::Trekk;

use crate::Scope;

pub(in crate::rules) fn trukket_av(trekk: &Trekk, scope: &mut Scope<'_>) {
    let av = &trekk.trukket_av;
    let antall = usize::from(av.part_id.is_some()) + usize::from(av.rolle.is_some());
    if antall != 1 {
        scope.at("/trukketAv", &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn delvis_uten_vedtak(trekk: &Trekk, scope: &mut Scope<'_>) {
    if trekk.omfang == Trekkomfang::Delvis && trekk.vedtak_ider.is_empty() {
        scope.at("/vedtakIder", &[]);
    }
}

pub(in crate::rules) fn hele_med_vedtak(trekk: &Trekk, scope: &mut Scope<'_>) {
    let antall = trekk.vedtak_ider.len();
    if trekk.omfang == Trekkomfang::Hele && antall > 0 {
        scope.at("/vedtakIder", &[("antall", antall.into())]);
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
