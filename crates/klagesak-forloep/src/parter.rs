//! The parties of a case as they are when a message comes.

use klagesak_core::Melding;
use klagesak_core::kodeverk::Partsendringsslag;
use klagesak_core::melding::{Part, Partsendringslinje};

use crate::Forloep;

impl Forloep {
    /// What has changed with the parties before the message at a place.
    pub fn partsendringer(&self, place: usize) -> impl Iterator<Item = &Partsendringslinje> {
        self.gjeldende().take_while(move |(i, _)| *i < place).flat_map(|(_, entry)| match &entry.melding {
            Melding::Partsendring(m) => &*m.innhold.endringer,
            _ => &[],
        })
    }

    /// The parties when the message at a place comes: those of the oversendelse it speaks about, and those who have come in since.
    #[must_use]
    pub fn parter_foer(&self, place: usize) -> Vec<&Part> {
        let sent = self.oversendelse_foer(place).map(|sent| &*sent.innhold.parter).unwrap_or_default();
        let mut parter: Vec<&Part> = sent.iter().collect();
        for part in self.partsendringer(place).filter_map(|linje| linje.part.as_ref()) {
            match parter.iter_mut().find(|known| known.part_id == part.part_id) {
                Some(known) => *known = part,
                None => parter.push(part),
            }
        }
        parter
    }

    /// Those who are dead when the message at a place comes, and nobody has come in for.
    #[must_use]
    pub fn doede_uten_arving(&self, place: usize) -> Vec<&Partsendringslinje> {
        let inn = |doed: &Partsendringslinje| {
            self.partsendringer(place).any(|linje| linje.trer_inn_for.as_ref() == Some(&doed.part_id))
        };
        let doede = self.partsendringer(place).filter(|linje| linje.slag == Partsendringsslag::Doed);
        doede.filter(|doed| !inn(doed)).collect()
    }
}
