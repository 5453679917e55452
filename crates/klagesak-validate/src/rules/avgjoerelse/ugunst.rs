//! A change to the appellant's detriment (AVGJOERELSE). Whether it came in time is known where the oversendelse is.

use klagesak_core::kodeverk::{Endringsretning, Klageutfall};
use klagesak_core::melding::Avgjoerelse;

use crate::Scope;
use crate::ugunst::tidligst_mottatt;

pub(in crate::rules) fn til_skade(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let Some(sendt) = innhold.underrettet.iter().map(|underrettet| underrettet.dato).min() else { return };
    let Some(tidligst) = tidligst_mottatt(sendt, scope.law()) else { return };
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Ugunst) {
            let params = [("sendt", sendt.into()), ("tidligst", tidligst.into())];
            scope.at(&format!("/vedtak/{i}/retning"), &params);
        }
    }
}
