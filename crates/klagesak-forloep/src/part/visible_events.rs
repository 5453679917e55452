//! What status messages tell, and whom.

use klagesak_core::melding::{Melding, Statushendelse};
use klagesak_core::verdi::LokalId;

use crate::{Forloep, klagere};

/// The events that are for everybody who appeals.
pub(super) fn for_everybody<'a>(
    forloep: &Forloep,
    events: &'a [Statushendelse],
) -> impl Iterator<Item = &'a Statushendelse> {
    let sent = forloep.oversendelser().last();
    let everybody: Vec<LokalId> = sent
        .map(|(_, sent)| klagere(&sent.innhold.parter).into_iter().map(|part| part.part_id.clone()).collect())
        .unwrap_or_default();
    events.iter().filter(move |event| {
        let named = &event.part_ider;
        let all = !everybody.is_empty() && everybody.iter().all(|id| named.contains(id));
        event.synlig_for_part && (named.is_empty() || all)
    })
}

/// What status messages tell everybody who appeals, oldest first.
pub(super) fn visible_events(forloep: &Forloep) -> Vec<&Statushendelse> {
    let mut events: Vec<_> = forloep
        .gjeldende()
        .filter_map(|(_, entry)| match &entry.melding {
            Melding::Status(m) => Some(for_everybody(forloep, &m.innhold.hendelser)),
            _ => None,
        })
        .flatten()
        .collect();
    events.sort_by_key(|event| event.tidspunkt.instant());
    events
}
