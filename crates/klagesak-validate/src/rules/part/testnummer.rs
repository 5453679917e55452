//! Person numbers for test and for production (PART): synthetic people stay in test, real people stay out of it.

use klagesak_core::kodeverk::Miljoe;
use klagesak_core::melding::Part;
use klagesak_core::verdi::Personnummer;

use super::identifikator::{VERDI, personnummer};
use crate::Scope;

pub(in crate::rules) fn syntetisk_i_produksjon(part: &Part, scope: &mut Scope<'_>) {
    let Some((_, Ok(nummer))) = personnummer(part) else { return };
    if *scope.hode().miljoe == Miljoe::Produksjon && nummer.slag().is_synthetic() {
        scope.at(VERDI, &[]);
    }
}

pub(in crate::rules) fn virkelig_i_test(part: &Part, scope: &mut Scope<'_>) {
    let Some(person) = &part.person else { return };
    // Whatever the type says: a number with a hyphen, or called something else, is still somebody's.
    let nummer = Personnummer::parse(&person.nummer().unwrap_or_default().replace('-', ""));
    let virkelig = nummer.is_ok_and(|n| !n.slag().is_synthetic());
    if *scope.hode().miljoe == Miljoe::Test && virkelig {
        scope.at(VERDI, &[]);
    }
}
