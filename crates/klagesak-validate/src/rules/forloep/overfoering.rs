//! A case that moves (FORLOEP): all of it comes along.

use klagesak_core::melding::Melding;
use klagesak_core::sperring::Sperret;

use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn uten_alt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let sperret = Sperret::of(forloep.innslag().iter().map(|entry| &entry.melding));
    for (i, entry) in forloep.gjeldende() {
        let Melding::Overfoering(m) = &entry.melding else { continue };
        let med = |melding: &Melding| {
            let id = melding.hode().melding_id;
            m.innhold.forsendelser.iter().any(|f| f.melding_id == id)
        };
        let before = forloep.gyldige().take_while(|(j, _)| *j < i).map(|(_, before)| &before.melding);
        let missing = before.filter(|melding| sent_to_or_from_embete(melding));
        let missing = missing.filter(|melding| !med(melding) && !sperret.any_in(melding)).count();
        if missing > 0 {
            scope.at(i, "/innhold/forsendelser", &[("antall", missing.into())]);
        }
    }
}

/// What went between the appellant's side and the office only, the embete has never had.
fn sent_to_or_from_embete(melding: &Melding) -> bool {
    let hode = melding.hode();
    [hode.avsender, hode.mottaker]
        .into_iter()
        .any(|virksomhet| crate::side::side(virksomhet) == Some(crate::side::Side::Klageinstans))
}
