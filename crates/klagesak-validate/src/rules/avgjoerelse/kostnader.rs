//! The costs of the appeal (AVGJOERELSE).

use klagesak_core::kodeverk::{Endringsretning, Klageutfall};
use klagesak_core::melding::Avgjoerelse;

use crate::Scope;

pub(in crate::rules) fn ikke_opplyst_om_rett(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let gunst = innhold.vedtak.iter().any(|vedtak| {
        vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Gunst)
    });
    match &innhold.sakskostnader {
        Some(kostnader) if gunst && !kostnader.opplyst_om_rett => {
            scope.at("/sakskostnader/opplystOmRett", &[])
        }
        None if gunst => scope.at("/sakskostnader", &[]),
        _ => {}
    }
}

pub(in crate::rules) fn tilkjent_uten_krav(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    // An amount of nothing is what some systems write for no award.
    let awarded = innhold.tilkjent_beloep.is_some_and(|beloep| beloep.oere() > 0);
    if awarded && innhold.krav.is_none() {
        scope.at("/krav", &[]);
    }
}
