//! How the days of a case were spent.

use klagesak_core::verdi::{Dato, Tidspunkt};
use serde::Serialize;

use super::division::divide;
use super::{Fase, dager, virkedager};
use crate::Forloep;
use klagesak_core::norsk_tid::norsk_dato;

/// How the days of a case were spent, from the decision that is appealed until the case ended, or until the reference time.
///
/// The periods follow each other without gap or overlap, so that their days add up to the days of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Faser {
    /// The first day.
    pub fra: Dato,
    /// The day after the last that is counted: the day the case ended, or the day of the reference time.
    pub til: Dato,
    /// Whether the case has ended.
    pub avsluttet: bool,
    /// Calendar days.
    pub dager: u32,
    /// Working days.
    pub virkedager: u32,
    /// The periods, by time.
    pub perioder: Vec<Faseperiode>,
}

/// A time in one phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Faseperiode {
    /// The phase.
    pub fase: Fase,
    /// The first day.
    pub fra: Dato,
    /// The day after the last.
    pub til: Dato,
    /// Calendar days.
    pub dager: u32,
    /// Working days.
    pub virkedager: u32,
}

impl Faser {
    /// The phases of a case as they are at a reference time; what lies after it has not happened. `None` when the messages
    /// hold no oversendelse, which is what tells of the time before.
    #[must_use]
    pub fn new(forloep: &Forloep, now: Tidspunkt) -> Option<Self> {
        let division = divide(forloep);
        let today = norsk_dato(now).unwrap_or(Dato::SISTE);
        let end = division.end.filter(|day| *day <= today);
        let til = end.unwrap_or(today);
        let (fra, _) = *division.boundaries.first()?;
        let fra = fra.min(til);
        let ends = division.boundaries.iter().skip(1).map(|(day, _)| *day).chain([til]);
        let mut perioder: Vec<Faseperiode> = Vec::new();
        for ((day, fase), end_of_phase) in division.boundaries.iter().zip(ends) {
            let (fra, til) = ((*day).min(til), end_of_phase.min(til));
            match perioder.last_mut() {
                _ if fra == til => {}
                Some(last) if last.fase == *fase => *last = Faseperiode::new(*fase, last.fra, til),
                _ => perioder.push(Faseperiode::new(*fase, fra, til)),
            }
        }
        Some(Self {
            fra,
            til,
            avsluttet: end.is_some(),
            dager: dager(fra, til),
            virkedager: virkedager(fra, til),
            perioder,
        })
    }

    /// Calendar days in a phase, all its periods together.
    #[must_use]
    pub fn dager_i(&self, fase: Fase) -> u32 {
        self.perioder.iter().filter(|p| p.fase == fase).map(|p| p.dager).sum()
    }

    /// Working days in a phase, all its periods together.
    #[must_use]
    pub fn virkedager_i(&self, fase: Fase) -> u32 {
        self.perioder.iter().filter(|p| p.fase == fase).map(|p| p.virkedager).sum()
    }
}

impl Faseperiode {
    fn new(fase: Fase, fra: Dato, til: Dato) -> Self {
        Self { fase, fra, til, dager: dager(fra, til), virkedager: virkedager(fra, til) }
    }
}
