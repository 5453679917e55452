//! Whose comments on the statement of the case have come.

use klagesak_core::melding::{Forelagt, Kommentar, Oversendelse};
use klagesak_core::verdi::LokalId;

/// The comments from those the statement was put before, or from somebody who acts for one of them.
pub(crate) fn kommentarer<'a>(
    innhold: &'a Oversendelse,
    forelagt: &'a Forelagt,
) -> impl Iterator<Item = &'a Kommentar> {
    let gjelder = |id: &LokalId| forelagt.part_ider.omfatter(id);
    innhold.saksfremstilling.kommentarer.iter().filter(move |kommentar| {
        let part = innhold.parter.iter().find(|part| part.part_id == kommentar.part_id);
        gjelder(&kommentar.part_id) || part.is_some_and(|part| part.representerer.iter().any(gjelder))
    })
}
