//! What status messages tell, and whom.

use klagesak_core::melding::{Melding, Statushendelse};
use klagesak_core::verdi::LokalId;

use super::person::Sperret;
use crate::{Forloep, klagere};

/// Whether what names some of the parties is about everybody who appeals. None named is everybody.
pub(super) fn about_everybody(forloep: &Forloep, named: &[LokalId]) -> bool {
    let sent = forloep.oversendelser().last();
    let everybody = sent.map(|(_, sent)| klagere(&sent.innhold.parter)).unwrap_or_default();
    let all = !everybody.is_empty() && everybody.iter().all(|part| named.contains(&part.part_id));
    named.is_empty() || all
}

/// The events that are for everybody who appeals.
pub(super) fn for_everybody<'a>(
    forloep: &Forloep,
    events: &'a [Statushendelse],
) -> impl Iterator<Item = &'a Statushendelse> {
    events.iter().filter(|event| event.synlig_for_part && about_everybody(forloep, &event.part_ider))
}

/// What status messages tell everybody who appeals, oldest first.
pub(super) fn visible_events(forloep: &Forloep) -> Vec<&Statushendelse> {
    let sperret = Sperret::new(forloep);
    let mut events: Vec<&Statushendelse> = Vec::new();
    for (_, entry) in forloep.gjeldende() {
        let Melding::Status(m) = &entry.melding else { continue };
        for (i, event) in m.innhold.hendelser.iter().enumerate() {
            let blocked = sperret.noe_i(m.melding_id, &format!("/innhold/hendelser/{i}"));
            if event.synlig_for_part && !blocked && about_everybody(forloep, &event.part_ider) {
                events.push(event);
            }
        }
    }
    events.sort_by_key(|event| event.tidspunkt.instant());
    events
}
