//! Who answers and corrects (FORLOEP): the one a message was sent to, and the one who sent it.

use klagesak_core::melding::{Melding, Virksomhet};

use crate::forloep::henvisning::{are_distinct, can_answer, can_replace, is_own, on_opposite_sides};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn kvittering_paa_egen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige().filter(|(_, e)| matches!(e.melding, Melding::Kvittering(_))) {
        let Some((place, answered)) = entry.hode().svar_paa.and_then(|id| forloep.find(id)) else { continue };
        if can_answer(&entry.melding, &answered.melding) && is_own(&entry.hode(), &answered.hode()) {
            scope.at(i, "/avsender", &[("besvart", (place + 1).into())]);
        }
    }
}

pub(in crate::rules) fn svar_fra_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    // One from the other side has a rule of its own.
    let other = |a: &Virksomhet, b: &Virksomhet| !on_opposite_sides(a, b) && are_distinct(a, b);
    for (i, entry) in forloep.gyldige() {
        let (svar, Some((place, answered))) =
            (entry.hode(), entry.hode().svar_paa.and_then(|id| forloep.find(id)))
        else {
            continue;
        };
        if place == i || !can_answer(&entry.melding, &answered.melding) {
            continue;
        }
        let params = |felt: &'static str, motpart: &'static str| {
            [("felt", felt.into()), ("motpart", motpart.into()), ("besvart", (place + 1).into())]
        };
        // After the case has moved, the new embete answers and is answered.
        let moved = |virksomhet: &Virksomhet| {
            forloep.overfoert_til(i).any(|embete| !are_distinct(embete, virksomhet))
        };
        if other(svar.avsender, answered.hode().mottaker) && !moved(svar.avsender) {
            scope.at(i, "/avsender", &params("avsender", "mottaker"));
        }
        // An oversendelse that has come back goes to where it should have gone at first.
        let anew = matches!(entry.melding, Melding::Oversendelse(_));
        if !anew && other(svar.mottaker, answered.hode().avsender) && !moved(svar.mottaker) {
            scope.at(i, "/mottaker", &params("mottaker", "avsender"));
        }
    }
}

pub(in crate::rules) fn rettet_av_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let Some((place, replaced)) = entry.hode().erstatter.and_then(|id| forloep.find(id)) else {
            continue;
        };
        let (ny, gammel) = (entry.hode().avsender, replaced.hode().avsender);
        if can_replace(&entry.melding, &replaced.melding) && are_distinct(ny, gammel) {
            scope.at(i, "/avsender", &[("erstattet", (place + 1).into())]);
        }
    }
}
