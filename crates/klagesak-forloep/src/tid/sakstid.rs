//! The times of one case, as statistics need them.

use klagesak_core::verdi::Organisasjonsnummer;

use super::{Fase, Kontor, Tidslinje, dager};

/// The little of a case that statistics need.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sakstid {
    /// The Statsforvalter.
    pub embete: Option<Organisasjonsnummer>,
    /// The NAV-kontor.
    pub kontor: Option<Kontor>,
    /// Whether the case has ended.
    pub avsluttet: bool,
    /// Calendar days from the NAV-kontor received the appeal until the case ended.
    pub ventetid: u32,
    /// Calendar days the Statsforvalter used; none when it has not decided. See
    /// [`Datoer::behandlingstid`](super::Datoer::behandlingstid).
    pub behandlingstid: Option<u32>,
    /// Calendar days in each phase, in the order of [`Fase::ALLE`].
    pub dager: Vec<u32>,
}

impl Sakstid {
    /// The times of a case; `None` when nothing is known of where its days were spent.
    #[must_use]
    pub fn new(tidslinje: &Tidslinje) -> Option<Self> {
        let faser = tidslinje.faser.as_ref()?;
        let mottatt = tidslinje.datoer.klage_mottatt.unwrap_or(faser.fra);
        Some(Self {
            embete: tidslinje.embete.clone(),
            kontor: tidslinje.kontor.clone(),
            avsluttet: faser.avsluttet,
            ventetid: dager(mottatt, faser.til),
            // A decision after the reference time has not been made yet.
            behandlingstid: tidslinje.datoer.behandlingstid().filter(|_| faser.avsluttet),
            dager: Fase::ALLE.iter().map(|fase| faser.dager_i(*fase)).collect(),
        })
    }
}
