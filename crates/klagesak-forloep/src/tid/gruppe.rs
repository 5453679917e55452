//! The figures of a group of cases.

use serde::Serialize;

use super::{Antall, Fase, Sakstid, nearest_rank};

/// What a group of cases comes to.
///
/// A figure is there when enough cases stand behind it. Times are in calendar days, of cases that have ended.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tall {
    /// How many cases.
    pub saker: Antall,
    /// Those that have not ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aapne: Option<usize>,
    /// From the application, or the notice of what the office was about to decide, until the last decision was sent; a case that is
    /// sent back has not ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ventetid: Option<Fordeling>,
    /// From the Statsforvalter received the case until it decided, each time it did, annulments included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub behandlingstid: Option<Fordeling>,
    /// The share, from 0 to 1, of what the Statsforvalter decided that it decided within the norm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub innen_normen: Option<f64>,
    /// The median of each phase, in the order a case goes through them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faser: Vec<Fasemedian>,
}

/// How some times are spread, by nearest rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fordeling {
    /// How many times; none where a small number would follow from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub antall: Option<usize>,
    /// Half of them are not above this.
    pub median: u32,
    /// Nine of ten are not above this. Of fewer than ten it would be the longest of all, which is one person's time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persentil90: Option<u32>,
}

/// How long cases are in a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Fasemedian {
    /// The phase.
    pub fase: Fase,
    /// The median of calendar days. A case that is never in the phase counts with none.
    pub median: u32,
}

impl Tall {
    /// The figures of a group. Those that fewer cases than `grense` stand behind are left out.
    pub(super) fn new(saker: &[&Sakstid], grense: usize) -> Self {
        let antall = Antall::new(saker.len(), grense);
        let avsluttede: Vec<_> = saker.iter().filter(|sak| sak.avsluttet).collect();
        let fordeling = |values: Vec<u32>| Fordeling::new(values, grense);
        let behandlinger: Vec<_> = saker.iter().flat_map(|sak| &sak.behandlinger).collect();
        let within = behandlinger.iter().filter(|b| b.innen_normen).count();
        // One case that is decided many times is still one.
        let decided = saker.iter().filter(|sak| !sak.behandlinger.is_empty()).count();
        let behandlingstid =
            fordeling(behandlinger.iter().map(|b| b.dager).collect()).filter(|_| decided >= grense);
        let ventetid = fordeling(avsluttede.iter().map(|sak| sak.ventetid).collect());
        let faser = Fase::ALLE.iter().copied().enumerate().filter_map(|(i, fase)| {
            let dager = avsluttede.iter().filter_map(|sak| sak.dager.get(i).copied()).collect();
            Some(Fasemedian { fase, median: fordeling(dager)?.median })
        });
        Self {
            saker: antall,
            aapne: (!antall.skjult()).then_some(saker.len() - avsluttede.len()),
            faser: faser.collect(),
            innen_normen: behandlingstid.map(|_| share(within, behandlinger.len())),
            ventetid,
            behandlingstid,
        }
    }
}

impl Fordeling {
    fn new(mut values: Vec<u32>, grense: usize) -> Option<Self> {
        values.sort_unstable();
        let antall = values.len();
        Some(Self {
            antall: Some(antall),
            median: nearest_rank(&values, 50).filter(|_| antall >= grense)?,
            persentil90: nearest_rank(&values, 90).filter(|_| antall >= grense.min(1) * 10),
        })
    }
}

/// With three decimals: more would be a precision the numbers do not have.
#[allow(clippy::cast_precision_loss, reason = "numbers of cases are small")]
fn share(part: usize, whole: usize) -> f64 {
    (part as f64 / whole as f64 * 1000.0).round() / 1000.0
}
