//! The events of an appeal that has come in.

use klagesak_core::kodeverk::Statuskode;
use klagesak_core::melding::{InnkommetKlage, Konvolutt};

use super::hendelser::Hendelser;
use super::ledgered::Post;

/// That the klage was sent. When the Nav-kontor got it stands in what the office sends, and not here.
pub(super) fn klage(post: &Post<'_>, melding: &Konvolutt<InnkommetKlage>, events: &mut Hendelser<'_>) {
    for (index, innlevering) in melding.innhold.fremsettelser.iter().enumerate() {
        if let Some(day) = innlevering.fremsatt_dato.filter(|_| events.about_all(&innlevering.part_ider)) {
            let place = format!("/innhold/fremsettelser/{index}/fremsattDato");
            events.status_on((post, &place), day, &Statuskode::KlageSendt);
        }
    }
}
