//! How much of the case an outcome or a withdrawal is about (FORLOEP), against what was sent over.

use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning, Trekkomfang};
use klagesak_core::melding::{Melding, Ytelse};

use super::dekning::trukne;
use super::utfall::avgjoerelser;
use super::ytelser::{er_krav, like};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn helt_med_avslag(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let before = sent.vedtak.iter().find(|v| v.vedtak_id == vedtak.vedtak_id);
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

pub(in crate::rules) fn delvis_trekk_av_alt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Trekk(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        let before = trukne(forloep, i);
        let withdrawn = |id| m.innhold.vedtak_ider.contains(id) || before.contains(id);
        let partial = m.innhold.omfang == Trekkomfang::Delvis && !m.innhold.vedtak_ider.is_empty();
        if partial && sent.innhold.klage.gjelder_vedtak.iter().all(withdrawn) {
            scope.at(i, "/innhold/vedtakIder", &[]);
        }
    }
}
