//! What one who reads may see of documents and events.

use std::collections::HashSet;

use klagesak_core::melding::{Dokument, Melding, Statushendelse};
use klagesak_core::verdi::Uuid;

use super::leser::Leser;
use super::sperret::Sperret;
use crate::{Forloep, Innslag};

/// The messages that count, less those the receiver rejected: what they say has not happened. An oversendelse and an appeal that were
/// rejected tell all the same of what was before them.
pub(super) fn telte(forloep: &Forloep) -> impl Iterator<Item = (usize, &Innslag)> {
    let avviste: HashSet<Uuid> = forloep.avviste();
    forloep.gjeldende().filter(move |(_, entry)| {
        matches!(entry.melding, Melding::Oversendelse(_) | Melding::InnkommetKlage(_))
            || !avviste.contains(&entry.hode().melding_id)
    })
}

/// Whether a document is kept from whoever reads.
pub(super) fn unntatt(dokument: &Dokument, leser: &Leser) -> bool {
    dokument.partsinnsyn.unntatt && leser.gjelder(&dokument.partsinnsyn.unntatt_for)
}

/// The events of status messages that are for whoever reads, oldest first.
pub(super) fn hendelser<'a>(forloep: &'a Forloep, leser: &Leser) -> Vec<&'a Statushendelse> {
    let sperret = Sperret::new(forloep);
    let mut events: Vec<&Statushendelse> = Vec::new();
    for (_, entry) in telte(forloep) {
        let Melding::Status(m) = &entry.melding else { continue };
        for (i, event) in m.innhold.hendelser.iter().enumerate() {
            let blocked = sperret.noe_i(m.melding_id, &format!("/innhold/hendelser/{i}"));
            if event.synlig_for_part && !blocked && leser.gjelder(&event.part_ider) {
                events.push(event);
            }
        }
    }
    events.sort_by_key(|event| event.tidspunkt.instant());
    events
}
