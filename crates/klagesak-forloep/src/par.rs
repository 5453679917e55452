//! The pairs of a case: a klager, and a decision she appeals. Each is open until it is withdrawn or decided, so that one may be while
//! another waits.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Klagestilling, Klageutfall, Nyttvedtakgjelder, Partsendringsslag, Partsrolle,
};
use klagesak_core::melding::{
    Avgjoerelse, Melding, NyttVedtak, Oversendelse, Part, Partsendring, Partsutvalg, Trekk, Vedtak,
    Vedtaksavgjoerelse,
};
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
    /// The Nav-kontor has ended it: the klager has got what she asked for, the appeal is dismissed or nothing is left of it, or
    /// what was annulled is decided anew.
    AvsluttetNav,
}

/// The pairs of a case, and how each stands after the messages that were noted.
#[derive(Debug, Clone, Default)]
pub struct Parene {
    par: BTreeMap<Par, Vec<(usize, Parstilling)>>,
    /// The decision each later one stands for: Nav's own new ones while the appeal runs.
    erstatter: BTreeMap<Uuid, Vec<Uuid>>,
    /// Who has come in for each who is dead.
    arvinger: BTreeMap<LokalId, BTreeSet<LokalId>>,
    /// Who of them has withdrawn, of whose appeal.
    trukne: BTreeMap<Par, BTreeSet<LokalId>>,
    /// The places of messages that no longer count.
    borte: HashSet<usize>,
}

impl Parene {
    /// Takes the message at a place into account; `erstattet` is the place of the one it replaces. Whether it decides what was
    /// decided already.
    pub(crate) fn note(
        &mut self,
        place: usize,
        melding: &Melding,
        erstattet: Option<usize>,
        hos_sf: bool,
    ) -> bool {
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
            Melding::NyttVedtak(m) => {
                self.decided_anew(place, &m.innhold, hos_sf);
                false
            }
            Melding::Partsendring(m) => {
                self.came_in(&m.innhold);
                false
            }
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
            let arvinger = self.arvinger.get(&par.klager);
            let of_heirs = arvinger.is_some_and(|arvinger| {
                let trukne = self.trukne.entry(par.clone()).or_default();
                trukne.extend(arvinger.iter().filter(|arving| trekk.part_ider.contains(arving)).cloned());
                // Of several heirs, the appeal stands until the last withdraws.
                trukne.len() == arvinger.len()
            });
            let hers =
                trekk.part_ider.contains(&par.klager) || of_heirs || trekk.part_ider.is_empty() && alone;
            let about = trekk.vedtak_ider.omfatter(&par.vedtak);
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
                let hers = is_hers(&linje.part_ider, &par.klager, &self.arvinger);
                if hers && named.as_ref().is_none_or(|ids| ids.contains(&par.vedtak)) {
                    // A line that closes what was withdrawn, or what the Nav-kontor ended, changes nothing of it.
                    match standing(changes, &self.borte) {
                        Parstilling::Trukket | Parstilling::AvsluttetNav => continue,
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

    /// What the Nav-kontor decides ends an appeal it has itself, and never one the Statsforvalter has.
    fn decided_anew(&mut self, place: usize, nytt: &NyttVedtak, hos_sf: bool) {
        for vedtak in nytt.vedtak.iter() {
            let named = &vedtak.erstatter_vedtak_ider;
            let old: Vec<Uuid> = if named.is_empty() {
                self.par.keys().map(|par| par.vedtak).collect::<BTreeSet<_>>().into_iter().collect()
            } else {
                named.to_vec()
            };
            self.erstatter.insert(vedtak.vedtak_id, old);
        }
        if hos_sf {
            return;
        }
        let ended: Vec<Par> = self
            .stillinger()
            .filter(|(par, stilling)| self.ends(nytt, par, *stilling))
            .map(|(par, _)| par.clone())
            .collect();
        for par in ended {
            self.par.entry(par).or_default().push((place, Parstilling::AvsluttetNav));
        }
    }

    fn ends(&self, nytt: &NyttVedtak, par: &Par, stilling: Parstilling) -> bool {
        let about = |ids: &[Uuid]| ids.is_empty() || ids.contains(&par.vedtak);
        let hers = |ider: &Partsutvalg| is_hers(ider, &par.klager, &self.arvinger);
        let open = matches!(stilling, Parstilling::Aapent | Parstilling::Opphevet);
        open && match nytt.gjelder {
            Nyttvedtakgjelder::NyBehandling => {
                let replaces =
                    |vedtak: &Vedtak| about(&vedtak.erstatter_vedtak_ider) && hers(&vedtak.part_ider);
                stilling == Parstilling::Opphevet && nytt.vedtak.iter().any(replaces)
            }
            Nyttvedtakgjelder::Omgjoering => nytt.klagens_stilling.iter().any(|stilling| {
                let innfridd = stilling.stilling == Klagestilling::Innfridd;
                innfridd && hers(&stilling.part_ider) && about(&stilling.vedtak_ider)
            }),
            Nyttvedtakgjelder::Avvisning => nytt.vedtak.iter().any(|vedtak| {
                let avvist = vedtak.avviser_klage.as_ref().map(|klage| klage.vedtak_id);
                avvist.is_none_or(|id| id == par.vedtak) && hers(&vedtak.part_ider)
            }),
            Nyttvedtakgjelder::Bortfalt => hers(&nytt.part_ider) && about(&nytt.vedtak_ider),
            _ => false,
        }
    }

    fn came_in(&mut self, endring: &Partsendring) {
        for linje in endring.endringer.iter() {
            let arving = matches!(linje.slag, Partsendringsslag::ArvingInn | Partsendringsslag::DoedsboInn);
            if let Some(doed) = linje.trer_inn_for.as_ref().filter(|_| arving) {
                self.arvinger.entry(doed.clone()).or_default().insert(linje.part_id.clone());
            }
        }
    }

    /// The appealed decisions a line is about; none is all of them.
    fn meant(&self, linje: &Vedtaksavgjoerelse) -> Option<Vec<Uuid>> {
        let id = linje.vedtak_id?;
        if self.par.keys().any(|par| par.vedtak == id) {
            return Some(vec![id]);
        }
        Some(self.erstatter.get(&id).cloned().unwrap_or_default())
    }

    /// The last that counts of a pair, and the place of the message it comes from.
    pub(crate) fn sist(&self, par: &Par) -> Option<(usize, Parstilling)> {
        self.par.get(par)?.iter().rev().find(|(place, _)| !self.borte.contains(place)).copied()
    }

    /// Whether a line of a decision is about a pair.
    pub(crate) fn er_om(&self, linje: &Vedtaksavgjoerelse, par: &Par) -> bool {
        is_hers(&linje.part_ider, &par.klager, &self.arvinger)
            && self.meant(linje).is_none_or(|ids| ids.contains(&par.vedtak))
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

/// Whether a choice of parties is of the klager, or of somebody who has come in for her.
fn is_hers(valgte: &Partsutvalg, klager: &LokalId, arvinger: &BTreeMap<LokalId, BTreeSet<LokalId>>) -> bool {
    let inn = arvinger.get(klager).into_iter().flatten();
    valgte.omfatter(klager) || inn.into_iter().any(|arving| valgte.contains(arving))
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
            let hers = klage
                .fremsettelser
                .iter()
                .any(|f| f.part_ider.omfatter(&klager.part_id) && f.gjelder(vedtak));
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
