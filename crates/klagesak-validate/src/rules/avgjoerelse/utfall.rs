//! The outcome for each appealed decision (AVGJOERELSE): how much is changed, and for whom.

use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::melding::Avgjoerelse;

use crate::Scope;

pub(in crate::rules) fn uten_omfang(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.omfang.is_none() {
            scope.at(&format!("/vedtak/{i}/omfang"), &[]);
        }
    }
}

pub(in crate::rules) fn uten_retning(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.retning.is_none() {
            scope.at(&format!("/vedtak/{i}/retning"), &[]);
        }
    }
}

pub(in crate::rules) fn uten_endring(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate().filter(|(_, v)| v.utfall != Klageutfall::Omgjort) {
        let Some(utfall) = vedtak.utfall.kode() else { continue };
        // A decision may be annulled in part.
        let omfang = vedtak.omfang.is_some() && vedtak.utfall != Klageutfall::Opphevet;
        for (felt, filled) in [("omfang", omfang), ("retning", vedtak.retning.is_some())] {
            if filled {
                let params = [("felt", felt.into()), ("utfall", utfall.verdi.into())];
                scope.at(&format!("/vedtak/{i}/{felt}"), &params);
            }
        }
    }
}
