//! What one who reads may see of documents and events.

use klagesak_core::melding::{Dokument, Melding, Statushendelse};

use super::leser::Leser;
use crate::Forloep;

/// Whether a document is kept from whoever reads.
pub(super) fn unntatt(dokument: &Dokument, leser: &Leser) -> bool {
    dokument.partsinnsyn.unntatt && leser.gjelder(&dokument.partsinnsyn.unntatt_for)
}

/// The events of status messages that are for whoever reads, oldest first.
pub(super) fn hendelser<'a>(forloep: &'a Forloep, leser: &Leser) -> Vec<&'a Statushendelse> {
    let mut events: Vec<_> = forloep
        .gjeldende()
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Status(m) => Some(&m.innhold.hendelser),
            _ => None,
        })
        .flat_map(|events| events.iter())
        .filter(|event| event.synlig_for_part && leser.gjelder(&event.part_ider))
        .collect();
    events.sort_by_key(|event| event.tidspunkt.instant());
    events
}
