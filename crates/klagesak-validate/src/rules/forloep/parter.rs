//! The parties other messages name (FORLOEP) are those of the oversendelse.

use klagesak_core::melding::Melding;
use klagesak_core::verdi::LokalId;

use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn ukjent_part(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let Some(sent) = forloep.oversendelse_foer(i) else { continue };
        for (part, at) in nevnte(&entry.melding) {
            if !sent.innhold.parter.iter().any(|known| known.part_id == *part) {
                scope.at(i, &at, &[]);
            }
        }
    }
}

/// The parties a message names by id, with their places.
fn nevnte(message: &Melding) -> Vec<(&LokalId, String)> {
    match message {
        Melding::Avgjoerelse(m) => {
            let underrettet = m.innhold.underrettet.iter().enumerate();
            underrettet
                .filter_map(|(j, u)| Some((u.part_id.as_ref()?, format!("/innhold/underrettet/{j}/partId"))))
                .collect()
        }
        Melding::Trekk(m) => {
            let part = m.innhold.trukket_av.part_id.iter();
            part.map(|id| (id, "/innhold/trukketAv/partId".to_owned())).collect()
        }
        Melding::Ettersendelse(m) => {
            let kommentar = m.innhold.kommentar.iter();
            kommentar.map(|k| (&k.part_id, "/innhold/kommentar/partId".to_owned())).collect()
        }
        _ => Vec::new(),
    }
}
