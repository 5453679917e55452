//! Benefits before and after a decision: which are the same, and what a change means for the person who appeals.

use std::cmp::Ordering;

use klagesak_core::kodeverk::{Kodeverk, Ytelsesform};
use klagesak_core::melding::{Hjemmel, Ytelse};
use klagesak_core::profil::{Merke, Profiler};

/// The benefit as it was before; one that is found twice says nothing.
#[must_use]
pub fn like<'a>(foer: &'a [Ytelse], ny: &Ytelse) -> Option<&'a Ytelse> {
    let mut like = foer.iter().filter(|gammel| er_samme(gammel, ny));
    match (like.next(), like.next()) {
        (Some(gammel), None) => Some(gammel),
        _ => None,
    }
}

/// Benefits are the same when their ids are, and without ids when paragraph, name and period are. Not all repeat the period.
#[must_use]
pub fn er_samme(a: &Ytelse, b: &Ytelse) -> bool {
    if let (Some(a), Some(b)) = (&a.ytelse_id, &b.ytelse_id) {
        return a == b;
    }
    let periode = a.periode.as_ref().zip(b.periode.as_ref()).is_none_or(|(a, b)| a == b);
    let hjemmel = a.hjemmel.lov == b.hjemmel.lov && a.hjemmel.paragraf == b.hjemmel.paragraf;
    hjemmel && a.betegnelse == b.betegnelse && periode
}

/// What a change of the amount is for the klager: `Greater` is better. Of a claim, less is better.
#[must_use]
pub fn endring(foer: &Ytelse, naa: &Ytelse) -> Option<Ordering> {
    if let Some((foer, naa)) = foer.krevd_beloep.zip(naa.krevd_beloep) {
        return Some(foer.cmp(&naa));
    }
    if er_krav(foer) || er_krav(naa) {
        return None;
    }
    Some(naa.innvilget_beloep?.cmp(&foer.innvilget_beloep?))
}

/// What a change of the form is for the klager: a loan is paid back, a grant is not.
#[must_use]
pub fn formendring(foer: &Ytelse, naa: &Ytelse) -> Ordering {
    match (&foer.form, &naa.form) {
        (Some(Ytelsesform::Laan), Some(Ytelsesform::Bidrag)) => Ordering::Greater,
        (Some(Ytelsesform::Bidrag), Some(Ytelsesform::Laan)) => Ordering::Less,
        _ => Ordering::Equal,
    }
}

/// Whether it is money the office claims, and not money it gives.
#[must_use]
pub fn er_krav(ytelse: &Ytelse) -> bool {
    let Hjemmel { lov, paragraf, .. } = &ytelse.hjemmel;
    // An act is of one area, so it tells which.
    let mut profiler = Profiler::builtin().alle();
    ytelse.krevd_beloep.is_some()
        || profiler.any(|profil| profil.er(lov.verdi(), paragraf.as_str(), Merke::Krav))
}

/// Whether the klager is left with less. A lower grant for a higher loan, or the other way, is for people to weigh.
#[must_use]
pub fn er_tap(foer: &Ytelse, naa: &Ytelse) -> bool {
    let changes = [endring(foer, naa).unwrap_or(Ordering::Equal), formendring(foer, naa)];
    changes.contains(&Ordering::Less) && !changes.contains(&Ordering::Greater)
}
