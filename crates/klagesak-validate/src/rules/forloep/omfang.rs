//! How much of the case an outcome is about (FORLOEP), against what was sent over.

use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning};
use klagesak_core::melding::Ytelse;

use super::utfall::{avgjoerelser, linjens_vedtak};
use super::ytelser::{er_krav, like};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn helt_med_avslag(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let before = { &sent.vedtak }.iter().find(|v| Some(v.vedtak_id) == linjens_vedtak(sent, vedtak));
            let whole = vedtak.omfang == Some(Avgjoerelsesomfang::Helt)
                && vedtak.retning == Some(Endringsretning::Gunst);
            let refused = |ny: &Ytelse| {
                let soekt = ny.soekt_beloep.or_else(|| like(&before?.ytelser, ny)?.soekt_beloep);
                // Of a claim for money back, nothing is applied for.
                !er_krav(ny) && soekt.zip(ny.innvilget_beloep).is_some_and(|(soekt, faar)| faar < soekt)
            };
            if whole && vedtak.nye_ytelser.iter().any(refused) {
                scope.at(i, &format!("/innhold/vedtak/{j}/omfang"), &[]);
            }
        }
    }
}
