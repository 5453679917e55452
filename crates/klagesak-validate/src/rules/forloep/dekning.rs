//! What is decided covers what was sent over (FORLOEP): no appealed decision is left without an answer, and none comes back
//! unchanged.

use klagesak_core::kodeverk::Klageutfall;
use klagesak_core::melding::Melding;
use klagesak_core::verdi::Uuid;

use super::innhold::kjent;
use crate::forloep::Tilstand;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn vedtak_uten_avgjoerelse(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        let (Melding::Avgjoerelse(m), Some(sent)) = (&entry.melding, forloep.oversendelse_foer(i)) else {
            continue;
        };
        let decided = |id: Uuid| m.innhold.vedtak.iter().any(|vedtak| vedtak.vedtak_id == id);
        let withdrawn = trukne(forloep, i);
        let appealed = sent.innhold.klage.gjelder_vedtak.iter();
        let missing = appealed.filter(|id| !decided(**id) && !withdrawn.contains(*id)).count();
        // What the first instance decided anew stands for one of those it changed.
        let anew = sent.innhold.foersteinstans.nye_vedtak.iter();
        let missing = missing.saturating_sub(anew.filter(|nytt| decided(nytt.vedtak_id)).count());
        // One that is not in the oversendelse is most likely one of them with its id wrong, which is another rule's finding.
        let unknown = m.innhold.vedtak.iter().filter(|v| !kjent(&sent.innhold, v.vedtak_id)).count();
        let missing = missing.saturating_sub(unknown);
        if missing > 0 {
            let antall = u64::try_from(missing).unwrap_or(u64::MAX);
            scope.at(i, "/innhold/vedtak", &[("antall", antall.into())]);
        }
    }
}

/// The decisions the appeal no longer concerns when the message at a place comes.
pub(super) fn trukne(forloep: &Forloep, place: usize) -> Vec<Uuid> {
    forloep
        .gjeldende()
        .take_while(|(i, _)| *i < place)
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Trekk(m) => Some(m.innhold.vedtak_ider.iter().copied()),
            _ => None,
        })
        .flatten()
        .collect()
}

pub(in crate::rules) fn opphevet_vedtak_igjen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut annulled: Vec<Uuid> = Vec::new();
    for (i, entry) in forloep.gjeldende() {
        match &entry.melding {
            Melding::Avgjoerelse(m) => {
                let outcomes = m.innhold.vedtak.iter().filter(|v| v.utfall == Klageutfall::Opphevet);
                annulled.extend(outcomes.map(|vedtak| vedtak.vedtak_id));
            }
            Melding::Oversendelse(m) if entry.foer == Tilstand::Hjemvist => {
                for (j, id) in m.innhold.klage.gjelder_vedtak.iter().enumerate() {
                    if annulled.contains(id) {
                        scope.at(i, &format!("/innhold/klage/gjelderVedtak/{j}"), &[]);
                    }
                }
            }
            _ => {}
        }
    }
}
