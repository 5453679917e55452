//! Statistics of many cases, by embete and by Nav-kontor.

use std::collections::BTreeMap;

use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Organisasjonsnummer, Tidspunkt};
use serde::Serialize;

use super::skjul::skjul;
use super::{Kontor, Sakstid, Tall};
use klagesak_core::norsk_tid::norsk_dato;

/// What many cases come to: in all, by Statsforvalter and by Nav-kontor.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Statistikk {
    /// The reference time.
    pub per: Tidspunkt,
    /// Figures that fewer cases than this stand behind are left out; 0 when none are.
    pub minste_antall: usize,
    /// All cases.
    pub totalt: Tall,
    /// By Statsforvalter, by organisation number; what is known of none comes first.
    pub embeter: Vec<Embetegruppe>,
    /// By Nav-kontor, by municipality and office; what is known of none comes first.
    pub kontorer: Vec<Kontorgruppe>,
}

/// The cases of one Statsforvalter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Embetegruppe {
    /// Its number; none when the messages do not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
    /// Its name in the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub navn: Option<Box<str>>,
    /// The figures.
    #[serde(flatten)]
    pub tall: Tall,
}

/// The cases of one Nav-kontor.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Kontorgruppe {
    /// Its numbers; none when the messages do not tell.
    #[serde(flatten)]
    pub kontor: Option<Kontor>,
    /// The name of the municipality in the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kommune: Option<Box<str>>,
    /// The figures.
    #[serde(flatten)]
    pub tall: Tall,
}

impl Statistikk {
    /// The statistics of some cases. Figures that fewer than `minste_antall` cases stand behind are left out; the usual limit
    /// is [`SMAA_GRUPPER`](super::SMAA_GRUPPER), and 0 leaves out nothing. The order of the cases does not matter.
    #[must_use]
    pub fn new(saker: &[Sakstid], now: Tidspunkt, minste_antall: usize, registre: &Registre) -> Self {
        let today = norsk_dato(now).unwrap_or(Dato::SISTE);
        let tall = |group: &[&Sakstid]| Tall::new(group, minste_antall);
        let kommune = |kontor: &Kontor| {
            Some(registre.kommune(kontor.kommunenummer.as_str(), today).treff()?.navn.into())
        };
        let embeter = grouped(saker, |sak| sak.embete.as_ref().map(Organisasjonsnummer::as_str));
        let embeter: Vec<_> = embeter.into_values().collect();
        let kontorer = grouped(saker, |sak| {
            sak.kontor.as_ref().map(|k| (k.kommunenummer.as_str(), k.enhetsnummer.as_str()))
        });
        let kontorer: Vec<_> = kontorer.into_values().collect();
        let alle: Vec<&Sakstid> = saker.iter().collect();
        let sums = sums(&embeter, &kontorer);
        let mut statistikk = Self {
            per: now,
            minste_antall,
            totalt: tall(&alle),
            embeter: embeter
                .iter()
                .map(|group| {
                    let nummer = group.first().and_then(|sak| sak.embete.clone());
                    let embete = nummer.as_ref().and_then(|nummer| registre.embete(nummer.as_str()));
                    Embetegruppe {
                        navn: embete.map(|embete| embete.navn.clone()),
                        organisasjonsnummer: nummer,
                        tall: tall(group),
                    }
                })
                .collect(),
            kontorer: kontorer
                .iter()
                .map(|group| {
                    let kontor = group.first().and_then(|sak| sak.kontor.clone());
                    Kontorgruppe { kommune: kontor.as_ref().and_then(kommune), kontor, tall: tall(group) }
                })
                .collect(),
        };
        let grupper: Vec<Vec<&Sakstid>> = [alle].into_iter().chain(embeter).chain(kontorer).collect();
        skjul(&mut statistikk.tall(), &grupper, &sums, minste_antall);
        statistikk
    }

    /// All figures: those in all, of each embete, and of each office.
    fn tall(&mut self) -> Vec<&mut Tall> {
        let embeter = self.embeter.iter_mut().map(|gruppe| &mut gruppe.tall);
        let kontorer = self.kontorer.iter_mut().map(|gruppe| &mut gruppe.tall);
        [&mut self.totalt].into_iter().chain(embeter).chain(kontorer).collect()
    }
}

/// Which groups make up which: the embeter and the offices all cases, and the offices of an embete its cases, where none of them has
/// sent cases to another as well.
fn sums(embeter: &[Vec<&Sakstid>], kontorer: &[Vec<&Sakstid>]) -> Vec<(usize, Vec<usize>)> {
    let first = 1 + embeter.len();
    let mut sums = vec![(0, (1..first).collect()), (0, (first..first + kontorer.len()).collect())];
    for (place, embete) in embeter.iter().enumerate() {
        let own = |gruppe: &[&Sakstid]| {
            gruppe.iter().all(|sak| embete.first().is_some_and(|e| e.embete == sak.embete))
        };
        let parts: Vec<usize> = (0..kontorer.len())
            .filter(|kontor| own(&kontorer[*kontor]))
            .map(|kontor| first + kontor)
            .collect();
        let counted: usize = parts.iter().map(|part| kontorer[part - first].len()).sum();
        if counted == embete.len() {
            sums.push((1 + place, parts));
        }
    }
    sums
}

fn grouped<'a, K: Ord>(
    saker: &'a [Sakstid],
    key: impl Fn(&'a Sakstid) -> K,
) -> BTreeMap<K, Vec<&'a Sakstid>> {
    let mut groups: BTreeMap<K, Vec<&Sakstid>> = BTreeMap::new();
    for sak in saker {
        groups.entry(key(sak)).or_default().push(sak);
    }
    groups
}
