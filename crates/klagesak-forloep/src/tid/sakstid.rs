//! The times of one case, as statistics need them.

use klagesak_core::verdi::Organisasjonsnummer;

use super::{Behandling, Fase, Kontor, Tidslinje, dager};

/// The little of a case that statistics need.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sakstid {
    /// The Statsforvalter.
    pub embete: Option<Organisasjonsnummer>,
    /// The Nav-kontor.
    pub kontor: Option<Kontor>,
    /// Whether the case has ended.
    pub avsluttet: bool,
    /// Calendar days the person has waited: [`Ventetid`](super::Ventetid). A case that is sent back has not ended: the person
    /// waits on.
    pub ventetid: u32,
    /// Each time the Statsforvalter decided, annulments included.
    pub behandlinger: Vec<Behandling>,
    /// Calendar days in each phase, in the order of [`Fase::ALLE`].
    pub dager: Vec<u32>,
}

impl Sakstid {
    /// The times of a case; `None` when nothing is known of where its days were spent.
    #[must_use]
    pub fn new(tidslinje: &Tidslinje) -> Option<Self> {
        let faser = tidslinje.faser.as_ref()?;
        Some(Self {
            embete: tidslinje.embete.clone(),
            kontor: tidslinje.kontor.clone(),
            avsluttet: faser.avsluttet,
            ventetid: tidslinje
                .ventetid
                .map_or_else(|| dager(faser.fra, faser.til), |ventetid| ventetid.dager),
            behandlinger: tidslinje.behandlinger.clone(),
            dager: Fase::ALLE.iter().map(|fase| faser.dager_i(*fase)).collect(),
        })
    }
}
