//! Who reads a page, and about whose appeal.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::kodeverk::{Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Melding, Part, Partsendringslinje, Partsutvalg};
use klagesak_core::verdi::LokalId;

use super::IngenSide;
use super::stemme::Stemme;
use super::synlig::telte;
use crate::{Forloep, klagere};

/// Who reads.
#[derive(Debug)]
pub(super) struct Leser {
    /// The reader.
    pub(super) id: LokalId,
    /// In whose place.
    pub(super) stemme: Stemme,
    /// Those whose appeal it is, as the pairs of the case name them.
    pub(super) om: Vec<LokalId>,
    /// Everybody on the same side: these, the reader, and those who help them.
    pub(super) side: BTreeSet<LokalId>,
    /// Whether several appeal who are not on the same side.
    pub(super) flere: bool,
    /// Whether the case knows of the death of somebody whose appeal it is.
    pub(super) doed: bool,
}

impl Leser {
    /// The reader with a `partId`.
    pub(super) fn new(forloep: &Forloep, id: &LokalId) -> Result<Self, IngenSide> {
        Personer::new(forloep).leser(forloep, id)
    }

    /// Whether what names some of the parties is about this reader. None named is everybody.
    pub(super) fn gjelder(&self, ider: &Partsutvalg) -> bool {
        ider.is_empty() || ider.iter().any(|id| *id == self.id || self.om.contains(id))
    }

    /// Whether somebody is on the reader's side.
    pub(super) fn min(&self, id: &LokalId) -> bool {
        self.side.contains(id)
    }
}

/// Those in a case after its last message.
#[derive(Default)]
struct Personer<'a> {
    parter: BTreeMap<&'a LokalId, &'a Part>,
    ute: BTreeSet<&'a LokalId>,
    doede: BTreeSet<&'a LokalId>,
    /// Who has come in, and for whom.
    inne_for: BTreeMap<&'a LokalId, &'a LokalId>,
    klagere: BTreeSet<&'a LokalId>,
}

impl<'a> Personer<'a> {
    fn new(forloep: &'a Forloep) -> Self {
        let mut personer = Self::default();
        for (_, entry) in telte(forloep) {
            match &entry.melding {
                Melding::Oversendelse(m) => personer.told(&m.innhold.parter),
                Melding::InnkommetKlage(m) => personer.told(&m.innhold.parter),
                Melding::Partsendring(m) => {
                    m.innhold.endringer.iter().for_each(|line| personer.changed(line))
                }
                _ => {}
            }
        }
        personer
    }

    fn told(&mut self, parter: &'a [Part]) {
        for part in parter {
            self.parter.insert(&part.part_id, part);
            self.ute.remove(&part.part_id);
        }
        self.klagere.extend(klagere(parter).into_iter().map(|part| &part.part_id));
    }

    fn changed(&mut self, linje: &'a Partsendringslinje) {
        use Partsendringsslag::{ArvingInn, Doed, DoedsboInn, FullmektigUt, VergeUt};
        if let Some(part) = &linje.part {
            self.parter.insert(&linje.part_id, part);
            self.ute.remove(&linje.part_id);
        }
        match &linje.slag {
            FullmektigUt | VergeUt => {
                self.ute.insert(&linje.part_id);
            }
            Doed => {
                self.doede.insert(&linje.part_id);
            }
            ArvingInn | DoedsboInn => {
                if let Some(doed) = &linje.trer_inn_for {
                    self.inne_for.insert(&linje.part_id, doed);
                }
            }
            _ => {}
        }
    }

    fn leser(&self, forloep: &Forloep, id: &LokalId) -> Result<Leser, IngenSide> {
        let part = self.parter.get(id).filter(|_| !self.ute.contains(id)).ok_or(IngenSide::IkkeMed)?;
        if self.doede.contains(id) {
            return Err(IngenSide::Doed);
        }
        let own = self.appeals_of(id);
        let arving =
            self.inne_for.contains_key(id) || part.er(&Partsrolle::Arving) || part.er(&Partsrolle::Doedsbo);
        let helps = part.er(&Partsrolle::Fullmektig) || part.er(&Partsrolle::Verge);
        let (stemme, om) = if !own.is_empty() {
            (if arving { Stemme::Arving } else { Stemme::Egen }, own)
        } else if helps {
            (Stemme::Hjelper, self.helped(part)?)
        } else {
            return Err(IngenSide::KlagerIkke);
        };
        if om.is_empty() {
            return Err(IngenSide::KlagerIkke);
        }
        let helpers = self.parter.values().filter(|other| {
            let for_mine =
                |id: &LokalId| om.contains(id) || self.inne_for.get(id).is_some_and(|of| om.contains(of));
            !self.ute.contains(&other.part_id) && other.representerer.iter().any(for_mine)
        });
        let mut side: BTreeSet<LokalId> = om.iter().cloned().chain([id.clone()]).collect();
        side.extend(helpers.map(|part| part.part_id.clone()));
        side.extend(part.representerer.iter().filter(|_| helps).cloned());
        let sent = forloep.parene().stillinger().any(|(par, _)| !om.contains(&par.klager));
        let others = sent || self.klagere.iter().any(|id| !om.contains(id));
        let doed = om.iter().any(|id| self.doede.contains(id));
        Ok(Leser { id: id.clone(), stemme, flere: others || om.len() > 1, doed, om, side })
    }

    /// The appeals somebody has: one's own, and that of the dead one came in for.
    fn appeals_of(&self, id: &LokalId) -> Vec<LokalId> {
        let own = self.klagere.get(id).copied();
        own.into_iter().chain(self.inne_for.get(id).copied()).cloned().collect()
    }

    fn helped(&self, part: &Part) -> Result<Vec<LokalId>, IngenSide> {
        let all = || self.klagere.iter().copied().cloned().collect::<Vec<_>>();
        let named = if part.representerer.is_empty() { all() } else { part.representerer.to_vec() };
        let (dead, living): (Vec<_>, Vec<_>) = named.into_iter().partition(|id| self.doede.contains(id));
        // Nobody acts for the dead but those who came in.
        if living.is_empty() && !dead.is_empty() {
            return Err(IngenSide::Doed);
        }
        Ok(living.iter().flat_map(|id| self.appeals_of(id)).collect())
    }
}
