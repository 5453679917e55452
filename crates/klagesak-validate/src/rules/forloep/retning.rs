//! The direction of a change against the amounts (FORLOEP).

use std::cmp::Ordering;

use klagesak_core::kodeverk::{Endringsretning, Kodeverk};
use klagesak_core::melding::Ytelse;

use super::utfall::{avgjoerelser, like};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn retning_mot_beloepene(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        // With a new decision from the first instance it is not said which of them is changed.
        if !sent.foersteinstans.nye_vedtak.is_empty() {
            continue;
        }
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let before = sent.vedtak.iter().find(|v| v.vedtak_id == vedtak.vedtak_id);
            let (Some(before), Some(retning)) = (before, &vedtak.retning) else { continue };
            let wrong = match retning {
                Endringsretning::Gunst => Ordering::Less,
                Endringsretning::Ugunst => Ordering::Greater,
                _ => continue,
            };
            if all_go(wrong, &before.ytelser, &vedtak.nye_ytelser) {
                let retning = retning.kode().map_or("UKJENT", |kode| kode.verdi);
                scope.at(i, &format!("/innhold/vedtak/{j}/retning"), &[("retning", retning.into())]);
            }
        }
    }
}

/// Whether some amount went this way and none the other. A claim for money back says what is still claimed, so there less is
/// better; with one of those nothing is said.
fn all_go(way: Ordering, before: &[Ytelse], now: &[Ytelse]) -> bool {
    if now.iter().any(er_krav) {
        return false;
    }
    let changes: Vec<Ordering> = now
        .iter()
        .filter_map(|ny| Some(ny.innvilget_beloep?.cmp(&like(before, ny)?.innvilget_beloep?)))
        .filter(|change| change.is_ne())
        .collect();
    !changes.is_empty() && changes.iter().all(|change| *change == way)
}

/// Whether it is money the office claims, and not money it gives.
pub(super) fn er_krav(ytelse: &Ytelse) -> bool {
    ytelse.krevd_beloep.is_some() || matches!(ytelse.hjemmel.paragraf.as_str(), "23" | "24" | "25" | "26")
}
