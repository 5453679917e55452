//! What a message answers and replaces (FORLOEP): only what it can answer, and only what it can take the place of.

use klagesak_core::melding::Melding;

use crate::forloep::henvisning::{can_answer, can_replace};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn svar_paa_feil_melding(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let rejected = forloep.avviste();
    for (i, entry) in forloep.gyldige() {
        let Some((place, answered)) = entry.hode().svar_paa.and_then(|id| forloep.find(id)) else { continue };
        let id = answered.hode().melding_id;
        // What was rejected and sent again is not what the appeal body decides.
        let superseded = matches!(entry.melding, Melding::Avgjoerelse(_) | Melding::Retur(_))
            && rejected.contains(&id)
            && forloep.oversendelse_foer(i).is_some_and(|sent| sent.melding_id != id);
        // A reference to itself is reported for the message.
        if place != i && (superseded || !can_answer(&entry.melding, &answered.melding)) {
            scope.at(i, "/svarPaa", &[("besvart", (place + 1).into())]);
        }
    }
}

pub(in crate::rules) fn erstatter_feil_melding(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let Some((place, replaced)) = entry.hode().erstatter.and_then(|id| forloep.find(id)) else {
            continue;
        };
        if place != i && !can_replace(&entry.melding, &replaced.melding) {
            scope.at(i, "/erstatter", &[("erstattet", (place + 1).into())]);
        }
    }
}
