//! What a correction corrects (FORLOEP): a decision in the case.

use klagesak_core::melding::Melding;
use klagesak_core::verdi::Uuid;

use crate::{Forloep, ForloepScope};

/// The corrections, with the message each corrects.
fn rettinger(forloep: &Forloep) -> impl Iterator<Item = (usize, Uuid)> {
    forloep.gjeldende().filter_map(|(i, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) => Some((i, m.innhold.rettes?)),
        Melding::NyttVedtak(m) => Some((i, m.innhold.rettes?)),
        _ => None,
    })
}

pub(in crate::rules) fn retter_ukjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, id) in rettinger(forloep) {
        if forloep.find(id).is_none() {
            scope.at(i, "/innhold/rettes", &[]);
        }
    }
}

pub(in crate::rules) fn retter_annet(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, id) in rettinger(forloep) {
        let Some((place, rettet)) = forloep.find(id) else { continue };
        // The office's own decision may be known from the oversendelse alone.
        let decides = match &rettet.melding {
            Melding::Avgjoerelse(_) | Melding::NyttVedtak(_) => place != i,
            Melding::Oversendelse(_) => {
                forloep.innslag().get(i).is_some_and(|entry| matches!(entry.melding, Melding::NyttVedtak(_)))
            }
            _ => false,
        };
        if !decides {
            scope.at(i, "/innhold/rettes", &[("rettet", (place + 1).into())]);
        }
    }
}
