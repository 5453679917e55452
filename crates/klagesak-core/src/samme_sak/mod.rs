//! Cases that turned out to be one: an appeal that came in twice, or to two places, and got two ids.

mod parter;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::melding::Melding;
use crate::verdi::Uuid;

use parter::renamed;

/// What a message says of which case it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sakshenvisning {
    /// Its `klagesakId`.
    pub klagesak_id: Uuid,
    /// The ids it says are the same case.
    pub samme_sak: Vec<Uuid>,
    /// Whether it is an oversendelse. A case that has been sent over stays a case of its own: only the Statsforvalter can end it.
    pub oversendelse: bool,
}

impl From<&Melding> for Sakshenvisning {
    fn from(melding: &Melding) -> Self {
        let hode = melding.hode();
        Self {
            klagesak_id: hode.klagesak_id,
            samme_sak: hode.referanser.samme_sak.to_vec(),
            oversendelse: matches!(melding, Melding::Oversendelse(_)),
        }
    }
}

/// Which ids are another case's, by what messages say in `referanser.sammeSak`, in any order.
///
/// The case goes on under the id of the message that says it; the other id is then nothing but another name of it
/// (`SLAATT_SAMMEN`): it needs no decision, and is counted once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SammeSak {
    under: BTreeMap<Uuid, Uuid>,
}

impl SammeSak {
    /// From what messages say.
    #[must_use]
    pub fn new(said: impl IntoIterator<Item = Sakshenvisning>) -> Self {
        let (mut under, mut sent_over) = (BTreeMap::new(), BTreeSet::new());
        for Sakshenvisning { klagesak_id, samme_sak, oversendelse } in said {
            if oversendelse {
                sent_over.insert(klagesak_id);
            }
            for other in samme_sak.into_iter().filter(|other| *other != klagesak_id) {
                // Where several say it, the same one is believed whatever the order.
                under
                    .entry(other)
                    .and_modify(|first: &mut Uuid| *first = klagesak_id.min(*first))
                    .or_insert(klagesak_id);
            }
        }
        under.retain(|other, _| !sent_over.contains(other));
        Self { under }
    }

    /// From what some messages say.
    #[must_use]
    pub fn of<'m>(messages: impl IntoIterator<Item = &'m Melding>) -> Self {
        Self::new(messages.into_iter().map(Sakshenvisning::from))
    }

    /// The id a case goes on under: its own, or that of the case it is the same as.
    #[must_use]
    pub fn foerste(&self, id: Uuid) -> Uuid {
        let mut way = vec![id];
        while let Some(next) = way.last().and_then(|last| self.under.get(last)) {
            // Two that point to each other are one case as well.
            if let Some(begin) = way.iter().position(|seen| seen == next) {
                return way.iter().skip(begin).min().copied().unwrap_or(id);
            }
            way.push(*next);
        }
        way.last().copied().unwrap_or(id)
    }
}

/// The messages with one name for each person: whoever gave the case another id, knew no `partId` of it. The order stays.
#[must_use]
pub fn joined(messages: Vec<Melding>) -> Vec<Melding> {
    let samme = SammeSak::of(&messages);
    if samme == SammeSak::default() {
        return messages;
    }
    renamed(messages, &samme)
}
