//! Statistics of many cases, by embete and by Nav-kontor.

use std::collections::BTreeMap;

use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Organisasjonsnummer, Tidspunkt};
use serde::Serialize;

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
        Self {
            per: now,
            minste_antall,
            totalt: tall(&saker.iter().collect::<Vec<_>>()),
            embeter: grouped(saker, |sak| sak.embete.as_ref().map(Organisasjonsnummer::as_str))
                .into_values()
                .map(|group| {
                    let nummer = group.first().and_then(|sak| sak.embete.clone());
                    let embete = nummer.as_ref().and_then(|nummer| registre.embete(nummer.as_str()));
                    Embetegruppe {
                        navn: embete.map(|embete| embete.navn.clone()),
                        organisasjonsnummer: nummer,
                        tall: tall(&group),
                    }
                })
                .collect(),
            kontorer: grouped(saker, |sak| {
                sak.kontor.as_ref().map(|k| (k.kommunenummer.as_str(), k.enhetsnummer.as_str()))
            })
            .into_values()
            .map(|group| {
                let kontor = group.first().and_then(|sak| sak.kontor.clone());
                Kontorgruppe { kommune: kontor.as_ref().and_then(kommune), kontor, tall: tall(&group) }
            })
            .collect(),
        }
    }
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
