//! The benefits after the decision on the appeal (AVGJOERELSE), held against the outcome.

use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::melding::{Avgjoerelse, Vedtaksavgjoerelse};

use crate::Scope;

/// Whether the decision is said to stand and yet has new amounts: a change under another name.
pub(in crate::rules) fn is_change_called_upheld(vedtak: &Vedtaksavgjoerelse) -> bool {
    vedtak.utfall == Klageutfall::Stadfestet
        && vedtak
            .nye_ytelser
            .iter()
            .any(|ytelse| ytelse.innvilget_beloep.is_some() || ytelse.krevd_beloep.is_some())
}

pub(in crate::rules) fn stadfestet_med_beloep(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, _) in innhold.vedtak.iter().enumerate().filter(|(_, v)| is_change_called_upheld(v)) {
        scope.at(&format!("/vedtak/{i}/nyeYtelser"), &[]);
    }
}

pub(in crate::rules) fn ikke_avgjort_med_ytelser(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate().filter(|(_, v)| !v.nye_ytelser.is_empty()) {
        if let Klageutfall::Avvist | Klageutfall::Henlagt = vedtak.utfall {
            let utfall = vedtak.utfall.kode().map_or("", |kode| kode.verdi);
            scope.at(&format!("/vedtak/{i}/nyeYtelser"), &[("utfall", utfall.into())]);
        }
    }
}

pub(in crate::rules) fn omgjort_uten_ytelser(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if vedtak.utfall == Klageutfall::Omgjort && vedtak.nye_ytelser.is_empty() {
            scope.at(&format!("/vedtak/{i}/nyeYtelser"), &[]);
        }
    }
}
