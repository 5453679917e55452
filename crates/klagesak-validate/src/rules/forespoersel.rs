//! Requests for what is missing (FORESPOERSEL).

use klagesak_core::kodeverk::{Forespurt, Kodeverk};
use klagesak_core::melding::Forespoersel;
use klagesak_core::verdi::Dato;

use crate::Scope;
use crate::repeated::repeated;
use crate::tid::norsk_dato;

pub(in crate::rules) fn frist_foer_meldingen(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    if laget(scope).is_some_and(|dag| forespoersel.frist < dag) {
        scope.at("/frist", &[("frist", forespoersel.frist.into())]);
    }
}

/// The day the request was made, in Norway.
fn laget(scope: &Scope<'_>) -> Option<Dato> {
    norsk_dato(scope.hode().opprettet)
}

const EN_UKE: u64 = 7;

pub(in crate::rules) fn kort_frist(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    let Some(dag) = laget(scope) else { return };
    // A deadline in the past has a finding of its own; it is no number of days.
    let dager = u64::try_from((forespoersel.frist.naive() - dag.naive()).num_days());
    if let Some(dager) = dager.ok().filter(|dager| *dager < EN_UKE) {
        scope.at("/frist", &[("dager", dager.into())]);
    }
}

pub(in crate::rules) fn linjefrist(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    let frist = forespoersel.frist;
    // When the common deadline is in the past, that is the fault.
    let Some(dag) = laget(scope).filter(|dag| *dag <= frist) else { return };
    for (i, linje) in forespoersel.dokumenter.iter().enumerate() {
        if let Some(egen) = linje.frist.filter(|egen| *egen < dag || *egen > frist) {
            let params = [("linjefrist", egen.into()), ("frist", frist.into())];
            scope.at(&format!("/dokumenter/{i}/frist"), &params);
        }
    }
}

pub(in crate::rules) fn parter_til_andre(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    let Some(rettet_til) = forespoersel.rettet_til.kode() else { return };
    if !forespoersel.part_ider.is_empty() && forespoersel.rettet_til != Forespurt::Part {
        scope.at("/partIder", &[("rettetTil", rettet_til.verdi.into())]);
    }
}

pub(in crate::rules) fn samme_referanse(forespoersel: &Forespoersel, scope: &mut Scope<'_>) {
    for (first, again) in repeated(forespoersel.dokumenter.iter().map(|linje| linje.referanse.as_str())) {
        scope.at(&format!("/dokumenter/{again}/referanse"), &[("foerste", (first + 1).into())]);
    }
}
