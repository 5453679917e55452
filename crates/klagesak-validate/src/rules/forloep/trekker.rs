//! Who withdraws for whom (FORLOEP): the klager herself, whoever acts for her that day, or who has come in for one who is dead.

use klagesak_core::kodeverk::{Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Part, Trekk};
use klagesak_core::verdi::LokalId;

use super::beskjed::handler_for;
use super::hjelpere::er_ute;
use super::trekk::{trekk, trukket_av};
use crate::forloep::klagere;
use crate::rules::generated::forloep::{KO_FORLOEP_071_DOED, KO_FORLOEP_071_IKKE_LENGER_HJELPER};
use crate::{Forloep, ForloepScope};

/// What somebody who withdraws is to the klager, the nearest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Forhold {
    Kan,
    Doed,
    HandletFoer,
    /// Another klager, who is not said to act for this one.
    AnnenKlager,
    Ingen,
}

struct Saken<'a> {
    forloep: &'a Forloep,
    place: usize,
    trekk: &'a Trekk,
    parter: Vec<&'a Part>,
}

impl<'a> Saken<'a> {
    fn alle(forloep: &'a Forloep) -> impl Iterator<Item = Self> {
        trekk(forloep).map(move |(place, trekk, _)| Self {
            forloep,
            place,
            trekk,
            parter: forloep.parter_foer(place),
        })
    }

    fn part(&self, id: &LokalId) -> Option<&'a Part> {
        self.parter.iter().copied().find(|part| part.part_id == *id)
    }

    /// Whose appeals are withdrawn. Of several klagere one who isn't named is another finding.
    fn klagere(&self) -> Vec<&'a Part> {
        let sent = self.forloep.oversendelse_foer(self.place);
        let alle = sent.map(|sent| klagere(&sent.innhold.parter)).unwrap_or_default();
        match (&*self.trekk.part_ider, &*alle) {
            ([], [_]) => alle,
            (ider, _) => ider.iter().filter_map(|id| self.part(id)).collect(),
        }
    }

    /// What the nearest of those who may have withdrawn is to each klager.
    fn forhold(&self) -> Vec<Forhold> {
        let Some(mut av) = trukket_av(self.trekk, &self.parter) else { return Vec::new() };
        if self.trekk.trukket_av.rolle == Some(Partsrolle::Klager) {
            // Who has come in for one who is dead, is the klager now.
            let inn = self.forloep.partsendringer(self.place).filter(|linje| linje.trer_inn_for.is_some());
            av.extend(inn.filter_map(|linje| self.part(&linje.part_id)));
        }
        let nearest = |klager: &Part| av.iter().map(|part| self.er_for(part, klager)).min();
        self.klagere().into_iter().map(|klager| nearest(klager).unwrap_or(Forhold::Ingen)).collect()
    }

    fn er_for(&self, part: &Part, klager: &Part) -> Forhold {
        if self.er_doed(part) {
            return Forhold::Doed;
        }
        let arver = |a: &Part, b: &Part| {
            let mut inn = self.forloep.partsendringer(self.place);
            inn.any(|linje| linje.part_id == a.part_id && linje.trer_inn_for.as_ref() == Some(&b.part_id))
        };
        let came_in = part.er(&Partsrolle::Arving) || part.er(&Partsrolle::Doedsbo);
        if part.part_id == klager.part_id || came_in || arver(part, klager) {
            return Forhold::Kan;
        }
        // The heir of the dead may have a helper.
        let own = self.parter.iter().copied().filter(|other| arver(other, klager)).chain([klager]);
        if own.into_iter().any(|own| handler_for(part, own)) {
            return if er_ute(self.forloep, self.place, &part.part_id, self.trekk.dato) {
                Forhold::HandletFoer
            } else {
                Forhold::Kan
            };
        }
        if part.er(&Partsrolle::Klager) { Forhold::AnnenKlager } else { Forhold::Ingen }
    }

    fn er_doed(&self, part: &Part) -> bool {
        self.forloep.partsendringer(self.place).any(|linje| {
            let doed = linje.slag == Partsendringsslag::Doed && linje.gjelder_fra < self.trekk.dato;
            doed && linje.part_id == part.part_id
        })
    }

    /// Whether some message of the case says that the one who withdrew acts for every klager she withdrew for.
    fn handler_ifoelge_en_annen(&self) -> bool {
        self.klagere().iter().all(|klager| {
            let messages = self.forloep.gyldige().flat_map(|(_, entry)| entry.melding.parter());
            let mut av =
                messages.filter(|(_, part)| self.trekk.trukket_av.part_id.as_ref() == Some(&part.part_id));
            av.any(|(_, part)| part.representerer.contains(&klager.part_id))
        })
    }
}

pub(in crate::rules) fn av_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for saken in Saken::alle(forloep) {
        // One letter may be from several klagere: the one named is one of them.
        let med = { &saken.trekk.trukket_av.part_id }.iter().any(|id| saken.trekk.part_ider.contains(id));
        let wrong = |forhold: &Forhold| match forhold {
            Forhold::Ingen => true,
            Forhold::AnnenKlager => med || saken.trekk.trukket_av.part_id.is_none(),
            _ => false,
        };
        if saken.forhold().iter().any(wrong) {
            scope.at(saken.place, "/innhold/trukketAv", &[]);
        }
    }
}

pub(in crate::rules) fn av_en_annen_klager(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for saken in Saken::alle(forloep) {
        let Some(av) = &saken.trekk.trukket_av.part_id else { continue };
        let silent = saken.trekk.part_ider.contains(av)
            || forloep.etter_ukjent(saken.place)
            || saken.handler_ifoelge_en_annen();
        if !silent && saken.forhold().contains(&Forhold::AnnenKlager) {
            scope.at(saken.place, "/innhold/trukketAv/partId", &[]);
        }
    }
}

pub(in crate::rules) fn av_en_som_er_ute(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for saken in Saken::alle(forloep) {
        let forhold = saken.forhold();
        let funnet = if forhold.contains(&Forhold::Doed) {
            KO_FORLOEP_071_DOED
        } else if forhold.contains(&Forhold::HandletFoer) {
            KO_FORLOEP_071_IKKE_LENGER_HJELPER
        } else {
            continue;
        };
        scope.at(saken.place, "/innhold/trukketAv", &[("funnet", funnet.into())]);
    }
}
