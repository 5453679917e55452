//! The costs of the appeal (AVGJOERELSE).

use klagesak_core::kodeverk::{Endringsretning, Klageutfall};
use klagesak_core::melding::{Avgjoerelse, Vedtaksavgjoerelse};

use super::ytelser::is_change_called_upheld;
use crate::Scope;

pub(in crate::rules) fn ikke_opplyst_om_rett(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let gunst = innhold.vedtak.iter().any(|vedtak| {
        vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Gunst)
    });
    if gunst && !innhold.sakskostnader.opplyst_om_rett {
        scope.at("/sakskostnader/opplystOmRett", &[]);
    }
}

pub(in crate::rules) fn tilkjent_uten_krav(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if is_awarded(innhold) && innhold.sakskostnader.krevd != Some(true) {
        scope.at("/sakskostnader/krevd", &[]);
    }
}

// An amount of nothing is what some systems write for no award.
fn is_awarded(innhold: &Avgjoerelse) -> bool {
    innhold.sakskostnader.tilkjent_beloep.is_some_and(|beloep| beloep.oere() > 0)
}

pub(in crate::rules) fn tilkjent_uten_endring(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    if is_awarded(innhold) && !innhold.vedtak.iter().any(may_be_in_favour) {
        scope.at("/sakskostnader/tilkjentBeloep", &[]);
    }
}

// Where the direction is missing or the outcome is in truth a change, there is another finding.
fn may_be_in_favour(vedtak: &Vedtaksavgjoerelse) -> bool {
    match vedtak.utfall {
        Klageutfall::Omgjort => vedtak.retning != Some(Endringsretning::Ugunst),
        Klageutfall::Opphevet | Klageutfall::Ukjent(_) => true,
        _ => is_change_called_upheld(vedtak),
    }
}
