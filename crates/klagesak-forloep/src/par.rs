//! The pairs of a case: a klager, and a decision she appeals. Each is open until it is withdrawn or decided, so that one may be while
//! another waits.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use klagesak_core::kodeverk::{
    Avgjoerelsesgjelder, Klagestilling, Klageutfall, Nyttvedtakgjelder, Partsendringsslag, Partsrolle,
};
use klagesak_core::melding::{
    Avgjoerelse, InnkommetKlage, Melding, NyttVedtak, Oversendelse, Part, Partsendring, Partsutvalg, Trekk,
    Vedtak, Vedtaksavgjoerelse,
};
use klagesak_core::verdi::{LokalId, Mengde, Uuid};

use crate::Tilstand;

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
    /// Who of them has withdrawn, of whose appeal, and the place of the message.
    trukne: BTreeMap<Par, BTreeSet<(usize, LokalId)>>,
    /// The withdrawals since something was last decided, with their places: the case may be sent over after them.
    trekk: Vec<(usize, Trekk)>,
    /// The places of messages that no longer count.
    borte: HashSet<usize>,
}

/// What a decision does to pairs that are closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lukket {
    /// It decides what was decided already, and does not mean to.
    pub(crate) paa_nytt: bool,
    /// It decides nothing but what is withdrawn.
    pub(crate) trukket: bool,
}

impl Parene {
    /// Takes the message at a place into account, in the state the case has before it; `erstattet` is the place of the one it
    /// replaces.
    pub(crate) fn note(
        &mut self,
        place: usize,
        melding: &Melding,
        erstattet: Option<usize>,
        foer: Tilstand,
    ) -> Lukket {
        self.borte.extend(erstattet);
        match melding {
            Melding::Oversendelse(m) => self.sent_over(place, &m.innhold, erstattet.is_some(), foer),
            Melding::InnkommetKlage(m) => self.appealed(&m.innhold),
            Melding::Trekk(m) => {
                self.trekk.push((place, m.innhold.clone()));
                self.withdrawn(place, &m.innhold);
            }
            Melding::Avgjoerelse(m) => return self.decided(place, &m.innhold),
            Melding::NyttVedtak(m) => {
                self.decided_anew(place, &m.innhold, foer.hos_statsforvalteren());
            }
            Melding::Partsendring(m) => self.came_in(&m.innhold),
            _ => {}
        }
        Lukket::default()
    }

    /// Whether an oversendelse is about what was decided anew after an annulment, while the Statsforvalter has the rest.
    pub(crate) fn ny_runde(&self, sent: &Oversendelse) -> bool {
        let annulled = self.par.values().flatten().any(|(_, stilling)| *stilling == Parstilling::Opphevet);
        let open = self.stillinger().filter(|(_, stilling)| *stilling == Parstilling::Aapent);
        let open: BTreeSet<Uuid> = open.map(|(par, _)| par.vedtak).collect();
        annulled && !open.is_empty() && sent.klage.gjelder_vedtak.iter().all(|id| !open.contains(id))
    }

    /// A correction leaves what has happened to a pair since it was first sent, and one round beside another leaves the other;
    /// else the case begins anew with what is sent.
    fn sent_over(&mut self, place: usize, sent: &Oversendelse, correction: bool, foer: Tilstand) {
        let beside = !correction && foer.hos_statsforvalteren();
        let kept = correction || matches!(foer, Tilstand::AvvistMottak | Tilstand::Returnert);
        let mut pairs = if beside { std::mem::take(&mut self.par) } else { BTreeMap::new() };
        for changes in pairs.values_mut() {
            // What was annulled goes on as the new decision.
            if standing(changes, &self.borte) == Parstilling::Opphevet {
                changes.push((place, Parstilling::AvsluttetNav));
            }
        }
        for par in pairs_of(sent) {
            let mut earlier = self.par.get(&par).cloned().filter(|_| kept);
            // What an older oversendelse opened stands on the new one.
            if let Some(first) = earlier.as_mut().and_then(|changes| changes.first_mut()) {
                first.0 = place;
            }
            pairs.insert(par, earlier.unwrap_or_else(|| vec![(place, Parstilling::Aapent)]));
        }
        self.par = pairs;
        for (place, trekk) in std::mem::take(&mut self.trekk) {
            self.withdrawn(place, &trekk);
            self.trekk.push((place, trekk));
        }
        let appealed = &sent.klage.gjelder_vedtak;
        let instead = sent.foersteinstans.nye_vedtak.iter().map(|nytt| {
            let named = &nytt.erstatter_vedtak_ider;
            let old = if named.is_empty() { appealed.iter() } else { named.iter() };
            (nytt.vedtak_id, old.copied().collect())
        });
        if beside {
            self.erstatter.extend(instead);
        } else {
            self.erstatter = instead.collect();
        }
    }

    /// Who appeals after having withdrawn, appeals.
    fn appealed(&mut self, klage: &InnkommetKlage) {
        let klagere = innlevert_av(klage);
        for (_, trekk) in &mut self.trekk {
            let left = trekk.part_ider.iter().filter(|id| !klagere.contains(id)).cloned().collect();
            trekk.part_ider = Mengde::new(left).unwrap_or_default();
        }
        self.trekk.retain(|(_, trekk)| !trekk.part_ider.is_empty());
    }

    fn withdrawn(&mut self, place: usize, trekk: &Trekk) {
        if self.borte.contains(&place) {
            return;
        }
        // Of several klagere nobody withdraws who is not named: absent never means all of them.
        let alone = self.par.keys().map(|par| &par.klager).collect::<BTreeSet<_>>().len() == 1;
        for (par, changes) in &mut self.par {
            let named = trekk.part_ider.contains(&par.klager) || trekk.part_ider.is_empty() && alone;
            let open = matches!(standing(changes, &self.borte), Parstilling::Aapent | Parstilling::Opphevet);
            if !open || !trekk.vedtak_ider.omfatter(&par.vedtak) {
                continue;
            }
            // For the dead, those who have come in withdraw; of several, the appeal stands until the last does.
            let hers = self.arvinger.get(&par.klager).map_or(named, |arvinger| {
                let trukne = self.trukne.entry(par.clone()).or_default();
                let says = trekk.trukket_av.part_id.as_ref();
                let by = |arving: &&LokalId| {
                    let alone = arvinger.len() == 1 && says.is_none();
                    trekk.part_ider.contains(*arving) || named && (says == Some(*arving) || alone)
                };
                trukne.extend(arvinger.iter().filter(by).map(|arving| (place, arving.clone())));
                let counts = |arving| {
                    trukne.iter().any(|(place, trukket)| trukket == arving && !self.borte.contains(place))
                };
                arvinger.iter().all(counts)
            });
            if hers {
                changes.push((place, Parstilling::Trukket));
            }
        }
    }

    fn decided(&mut self, place: usize, avgjoerelse: &Avgjoerelse) -> Lukket {
        // A change of one's own decision decides anew, and means to.
        let anew = avgjoerelse.gjelder != Avgjoerelsesgjelder::Klagen;
        let mut lukket = Lukket::default();
        for linje in avgjoerelse.vedtak.iter() {
            let stilling = match linje.utfall {
                Klageutfall::Opphevet => Parstilling::Opphevet,
                _ => Parstilling::Avgjort,
            };
            let named = self.meant(linje);
            let (mut withdrawn, mut others) = (false, false);
            for (par, changes) in &mut self.par {
                let hers = is_hers(&linje.part_ider, &par.klager, &self.arvinger);
                if !hers || named.as_ref().is_some_and(|ids| !ids.contains(&par.vedtak)) {
                    continue;
                }
                let before = standing(changes, &self.borte);
                withdrawn |= before == Parstilling::Trukket;
                others |= before != Parstilling::Trukket;
                // A line that closes what was withdrawn, or what the Nav-kontor ended, changes nothing of it.
                match before {
                    Parstilling::Trukket | Parstilling::AvsluttetNav => continue,
                    Parstilling::Aapent => {}
                    // Two lines of one decision may name the pair by the old decision and by Nav's own new one.
                    _ => lukket.paa_nytt |= changes.last().is_some_and(|(earlier, _)| *earlier != place),
                }
                changes.push((place, stilling));
            }
            lukket.trukket |= withdrawn && !others && linje.utfall != Klageutfall::Henlagt;
        }
        if avgjoerelse.gjelder == Avgjoerelsesgjelder::Klagen {
            self.trekk.clear();
        }
        lukket.paa_nytt &= !anew;
        lukket
    }

    /// What the Nav-kontor decides ends an appeal it has itself, and never one the Statsforvalter has. What is annulled it has
    /// itself, also when the Statsforvalter has the rest.
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
        if hos_sf && nytt.gjelder != Nyttvedtakgjelder::NyBehandling {
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
            let appealed = klage
                .fremsettelser
                .iter()
                .any(|f| f.part_ider.omfatter(&klager.part_id) && f.gjelder(vedtak));
            // A decision for one of two is not the other's to appeal.
            let made = sent.vedtak.iter().find(|v| v.vedtak_id == *vedtak);
            let hers = made.is_none_or(|v| v.part_ider.omfatter(&klager.part_id));
            if appealed && hers {
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

mod innlevert;
#[cfg(test)]
mod tests;

pub(crate) use innlevert::Innlevert;
use innlevert::innlevert_av;
