//! The direction of a change against the benefits (FORLOEP).

use std::cmp::Ordering;

use klagesak_core::kodeverk::{Endringsretning, Klageutfall, Kodeverk};
use klagesak_core::melding::{Oversendelse, Vedtaksavgjoerelse, Ytelse};

use super::utfall::{avgjoerelser, linjens_vedtak};
use super::ytelser::{Gjeldende, endring, er_krav, er_tap, formendring};
use crate::{Forloep, ForloepScope};

/// What a line of the decision at a place changes.
fn foer<'a>(
    forloep: &'a Forloep,
    place: usize,
    sent: &'a Oversendelse,
    linje: &Vedtaksavgjoerelse,
) -> Option<Gjeldende<'a>> {
    Gjeldende::new(forloep, place, sent, linjens_vedtak(sent, linje)?, &linje.part_ider)
}

pub(in crate::rules) fn retning_mot_beloepene(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let foer = foer(forloep, i, sent, vedtak);
            let (Some(foer), Some(retning)) = (foer, &vedtak.retning) else { continue };
            let wrong = match retning {
                Endringsretning::Gunst => Ordering::Less,
                Endringsretning::Ugunst => Ordering::Greater,
                _ => continue,
            };
            if all_go(wrong, &foer, &vedtak.nye_ytelser) {
                let retning = retning.kode().map_or("UKJENT", |kode| kode.verdi);
                scope.at(i, &format!("/innhold/vedtak/{j}/retning"), &[("retning", retning.into())]);
            }
        }
    }
}

/// Whether some amount went this way and neither amount nor form the other. Where a claim can't be compared, nothing is said.
fn all_go(way: Ordering, foer: &Gjeldende<'_>, naa: &[Ytelse]) -> bool {
    let mut some = false;
    for ny in naa {
        let gammel = foer.foer(ny);
        let amount = gammel.and_then(|gammel| endring(gammel, ny));
        if amount.is_none() && er_krav(ny) {
            return false;
        }
        let form = gammel.map_or(Ordering::Equal, |gammel| formendring(gammel, ny));
        if [amount.unwrap_or(Ordering::Equal), form].contains(&way.reverse()) {
            return false;
        }
        some |= amount == Some(way);
    }
    some
}

pub(in crate::rules) fn gunst_med_tap(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let gunst =
                vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Gunst);
            let foer = foer(forloep, i, sent, vedtak);
            let Some(foer) = foer.filter(|_| gunst) else { continue };
            // Where every amount goes down, the direction itself is wrong, which is another finding.
            if all_go(Ordering::Less, &foer, &vedtak.nye_ytelser) {
                continue;
            }
            let tapt = |ny: &Ytelse| foer.foer(ny).is_some_and(|gammel| er_tap(gammel, ny));
            if let Some(k) = vedtak.nye_ytelser.iter().position(tapt) {
                let nummer = [("nummer", (k + 1).into())];
                scope.at(i, &format!("/innhold/vedtak/{j}/nyeYtelser/{k}"), &nummer);
            }
        }
    }
}

pub(in crate::rules) fn omgjort_uten_endring(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        for (j, vedtak) in avgjoerelse.vedtak.iter().enumerate() {
            let gunst =
                vedtak.utfall == Klageutfall::Omgjort && vedtak.retning == Some(Endringsretning::Gunst);
            let foer = foer(forloep, i, sent, vedtak);
            let Some(foer) = foer.filter(|_| gunst) else { continue };
            let alle = !foer.har_vilkaar() && foer.ytelser().len() == vedtak.nye_ytelser.len();
            let uendret = |ny: &Ytelse| foer.foer(ny).is_some_and(|gammel| er_uendret(gammel, ny));
            if alle && !vedtak.nye_ytelser.is_empty() && vedtak.nye_ytelser.iter().all(uendret) {
                scope.at(i, &format!("/innhold/vedtak/{j}/nyeYtelser"), &[]);
            }
        }
    }
}

/// Whether all that is said of a benefit is as it was. One without an amount is given or it is not, and no field says which. What
/// another change is, the reasons tell.
fn er_uendret(foer: &Ytelse, naa: &Ytelse) -> bool {
    let begrunnet = naa.begrunnelse.is_some() && naa.begrunnelse != foer.begrunnelse;
    let form = foer.form.is_some() != naa.form.is_some() || foer.form == naa.form;
    let periode = foer.periode.is_some() != naa.periode.is_some() || foer.periode == naa.periode;
    endring(foer, naa) == Some(Ordering::Equal) && form && periode && !begrunnet
}
