//! The parties of a case as they are when a message comes.

use std::collections::HashMap;

use klagesak_core::Melding;
use klagesak_core::kodeverk::{Forespurt, Partsendringsslag};
use klagesak_core::melding::{Forespoersel, Part, Partsendringslinje};
use klagesak_core::verdi::LokalId;

use crate::{Forloep, klagere};

impl Forloep {
    /// What has changed with the parties before the message at a place, as far as the receiver took it.
    pub fn partsendringer(&self, place: usize) -> impl Iterator<Item = &Partsendringslinje> {
        let before = self.gjeldende().take_while(move |(i, _)| *i < place);
        before.filter(|(i, _)| !self.er_avvist(*i)).flat_map(|(_, entry)| match &entry.melding {
            Melding::Partsendring(m) => &*m.innhold.endringer,
            _ => &[],
        })
    }

    /// The parties when the message at a place comes: those of the oversendelse it speaks about, and those who have come in since.
    #[must_use]
    pub fn parter_foer(&self, place: usize) -> Vec<&Part> {
        let sent = self.oversendelse_foer(place).map(|sent| &*sent.innhold.parter).unwrap_or_default();
        let mut parter: Vec<&Part> = sent.iter().collect();
        let mut places: HashMap<&LokalId, usize> =
            parter.iter().enumerate().map(|(i, part)| (&part.part_id, i)).collect();
        for part in self.partsendringer(place).filter_map(|linje| linje.part.as_ref()) {
            let at = *places.entry(&part.part_id).or_insert(parter.len());
            match parter.get_mut(at) {
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

    /// Whether everybody a request is for is dead when the message at a place comes, and nobody has come in: it is off until
    /// somebody does.
    #[must_use]
    pub fn spurt_en_doed(&self, asked: &Forespoersel, place: usize) -> bool {
        let doede = self.doede_uten_arving(place);
        if asked.rettet_til != Forespurt::Part || doede.is_empty() {
            return false;
        }
        let doed = |id: &LokalId| doede.iter().any(|linje| linje.part_id == *id);
        if !asked.part_ider.is_empty() {
            return asked.part_ider.iter().all(doed);
        }
        let sent = self.oversendelse_foer(place).map(|sent| &*sent.innhold.parter).unwrap_or_default();
        klagere(sent).iter().all(|klager| doed(&klager.part_id))
    }
}
