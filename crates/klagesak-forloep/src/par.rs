//! The pairs of a case: a klager, and a decision she appeals. Each is open until it is withdrawn or decided, so that one may be while
//! another waits.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Klageutfall, Partsrolle};
use klagesak_core::melding::{Avgjoerelse, Melding, Oversendelse, Part, Trekk, Vedtaksavgjoerelse};
use klagesak_core::verdi::{LokalId, Uuid};

/// A klager, and a decision she appeals.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Par {
    /// `partId` of the klager.
    pub klager: LokalId,
    /// `vedtakId` of the decision.
    pub vedtak: Uuid,
}

/// How a pair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Parstilling {
    /// Not decided yet.
    Aapent,
    /// Decided.
    Avgjort,
    /// The decision is annulled, and the Nav-kontor decides anew.
    Opphevet,
    /// The klager has withdrawn.
    Trukket,
}

/// The pairs of a case, and how each stands after the messages that were noted.
#[derive(Debug, Clone, Default)]
pub struct Parene {
    par: BTreeMap<Par, Vec<(usize, Parstilling)>>,
    /// The decision each later one stands for: Nav's own new ones while the appeal runs.
    erstatter: BTreeMap<Uuid, Vec<Uuid>>,
    /// The places of messages that no longer count.
    borte: HashSet<usize>,
}

impl Parene {
    /// Takes the message at a place into account; `erstattet` is the place of the one it replaces. Whether it decides what was
    /// decided already.
    pub(crate) fn note(&mut self, place: usize, melding: &Melding, erstattet: Option<usize>) -> bool {
        self.borte.extend(erstattet);
        match melding {
            Melding::Oversendelse(m) => {
                self.sent_over(place, &m.innhold, erstattet.is_some());
                false
            }
            Melding::Trekk(m) => {
                self.withdrawn(place, &m.innhold);
                false
            }
            Melding::Avgjoerelse(m) => self.decided(place, &m.innhold),
            _ => false,
        }
    }

    /// A correction leaves what has happened to a pair since it was first sent; else the case begins anew with what is sent.
    fn sent_over(&mut self, place: usize, sent: &Oversendelse, correction: bool) {
        let mut pairs = BTreeMap::new();
        for par in pairs_of(sent) {
            let earlier = self.par.get(&par).cloned().filter(|_| correction);
            pairs.insert(par, earlier.unwrap_or_else(|| vec![(place, Parstilling::Aapent)]));
        }
        if correction {
            // What an older oversendelse opened stands on the new one.
            for changes in pairs.values_mut() {
                if let Some(first) = changes.first_mut() {
                    first.0 = place;
                }
            }
        }
        self.par = pairs;
        let appealed = &sent.klage.gjelder_vedtak;
        self.erstatter = { &sent.foersteinstans.nye_vedtak }
            .iter()
            .map(|nytt| {
                let named = &nytt.erstatter_vedtak_ider;
                let old = if named.is_empty() { appealed.iter() } else { named.iter() };
                (nytt.vedtak_id, old.copied().collect())
            })
            .collect();
    }

    fn withdrawn(&mut self, place: usize, trekk: &Trekk) {
        // Of several klagere nobody withdraws who is not named: absent never means all of them.
        let alone = self.par.keys().map(|par| &par.klager).collect::<BTreeSet<_>>().len() == 1;
        for (par, changes) in &mut self.par {
            let hers = trekk.part_ider.contains(&par.klager) || trekk.part_ider.is_empty() && alone;
            let about = trekk.vedtak_ider.is_empty() || trekk.vedtak_ider.contains(&par.vedtak);
            let open = matches!(standing(changes, &self.borte), Parstilling::Aapent | Parstilling::Opphevet);
            if hers && about && open {
                changes.push((place, Parstilling::Trukket));
            }
        }
    }

    fn decided(&mut self, place: usize, avgjoerelse: &Avgjoerelse) -> bool {
        // A change of one's own decision decides anew, and means to.
        let anew = avgjoerelse.gjelder != Avgjoerelsesgjelder::Klagen;
        let mut again = false;
        for linje in avgjoerelse.vedtak.iter() {
            let stilling = match linje.utfall {
                Klageutfall::Opphevet => Parstilling::Opphevet,
                _ => Parstilling::Avgjort,
            };
            let named = self.meant(linje);
            for (par, changes) in &mut self.par {
                let hers = linje.part_ider.is_empty() || linje.part_ider.contains(&par.klager);
                if hers && named.as_ref().is_none_or(|ids| ids.contains(&par.vedtak)) {
                    // A line that closes what was withdrawn changes nothing of it.
                    match standing(changes, &self.borte) {
                        Parstilling::Trukket => continue,
                        Parstilling::Aapent => {}
                        // Two lines of one decision may name the pair by the old decision and by Nav's own new one.
                        _ => again |= changes.last().is_some_and(|(earlier, _)| *earlier != place),
                    }
                    changes.push((place, stilling));
                }
            }
        }
        again && !anew
    }

    /// The appealed decisions a line is about; none is all of them.
    fn meant(&self, linje: &Vedtaksavgjoerelse) -> Option<Vec<Uuid>> {
        let id = linje.vedtak_id?;
        if self.par.keys().any(|par| par.vedtak == id) {
            return Some(vec![id]);
        }
        Some(self.erstatter.get(&id).cloned().unwrap_or_default())
    }

    /// The pairs, and how each stands.
    pub fn stillinger(&self) -> impl Iterator<Item = (&Par, Parstilling)> {
        self.par.iter().map(|(par, changes)| (par, standing(changes, &self.borte)))
    }

    /// Whether nothing is known to be appealed: the oversendelse is not there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.par.is_empty()
    }

    fn any(&self, stilling: Parstilling) -> bool {
        self.stillinger().any(|(_, s)| s == stilling)
    }

    /// Whether something is not decided yet. Of a case nothing was sent over in, nothing is known to be.
    #[must_use]
    pub fn aapne(&self) -> bool {
        self.any(Parstilling::Aapent)
    }

    /// Whether a decision is annulled and not made anew.
    #[must_use]
    pub fn opphevet(&self) -> bool {
        self.any(Parstilling::Opphevet)
    }

    /// Whether every klager has withdrawn.
    #[must_use]
    pub fn alt_trukket(&self) -> bool {
        self.stillinger().all(|(_, stilling)| stilling == Parstilling::Trukket)
    }
}

/// The last that counts.
fn standing(changes: &[(usize, Parstilling)], borte: &HashSet<usize>) -> Parstilling {
    let last = changes.iter().rev().find(|(place, _)| !borte.contains(place));
    last.map_or(Parstilling::Aapent, |(_, stilling)| *stilling)
}

/// The pairs of an oversendelse.
pub(crate) fn pairs_of(sent: &Oversendelse) -> Vec<Par> {
    let klage = &sent.klage;
    let mut pairs = Vec::new();
    for klager in klagere(&sent.parter) {
        for vedtak in klage.gjelder_vedtak.iter() {
            let hers = klage.fremsettelser.iter().any(|f| {
                (f.part_ider.is_empty() || f.part_ider.contains(&klager.part_id)) && f.gjelder(vedtak)
            });
            if hers {
                pairs.push(Par { klager: klager.part_id.clone(), vedtak: *vedtak });
            }
        }
    }
    pairs
}

/// Those who appeal: the klagere, and who comes in for one who is dead.
#[must_use]
pub fn klagere(parter: &[Part]) -> Vec<&Part> {
    let with = |roller: &[Partsrolle]| -> Vec<&Part> {
        parter.iter().filter(|part| roller.iter().any(|rolle| part.er(rolle))).collect()
    };
    let klagere = with(&[Partsrolle::Klager]);
    if klagere.is_empty() { with(&[Partsrolle::Arving, Partsrolle::Doedsbo]) } else { klagere }
}

#[cfg(test)]
mod tests;
