//! The offices of a case.

use klagesak_core::melding::{Melding, Virksomhet};
use klagesak_core::register::{Embete, Registre};
use klagesak_core::verdi::{Enhetsnummer, Kommunenummer};
use serde::Serialize;

use crate::Forloep;
use klagesak_core::norsk_tid::norsk_dato;

/// A Nav-kontor, by its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Kontor {
    /// The municipality.
    pub kommunenummer: Kommunenummer,
    /// The office. A municipality may have several.
    pub enhetsnummer: Enhetsnummer,
}

impl Kontor {
    /// The office that sent the case over; the last one when it was sent again.
    #[must_use]
    pub fn of(forloep: &Forloep) -> Option<Self> {
        let (_, last) = forloep.oversendelser().last()?;
        let kontor = last.avsender.nav_kontor.as_ref()?;
        Some(Self { kommunenummer: kontor.kommunenummer.clone(), enhetsnummer: kontor.enhetsnummer.clone() })
    }
}

/// The office of the Statsforvalter that treats a case: the last that takes part in the conversation, or, when STAF receives
/// for all of them and none has answered, the one the municipality belongs to. `None` when the register knows neither.
pub(super) fn embete<'r>(forloep: &Forloep, registre: &'r Registre) -> Option<&'r Embete> {
    let takes_part = |virksomhet: &Virksomhet| {
        registre.embete(virksomhet.organisasjonsnummer.as_str()).filter(|embete| !embete.staf)
    };
    let innslag: Vec<_> = forloep.gyldige().filter(|(_, entry)| entry.etter.is_some()).collect();
    let last = innslag.iter().rev().find_map(|(_, entry)| {
        let hode = entry.hode();
        takes_part(hode.avsender).or_else(|| takes_part(hode.mottaker))
    });
    last.or_else(|| {
        let melding = innslag.iter().rev().find(|(_, e)| matches!(e.melding, Melding::Oversendelse(_)));
        let dato = norsk_dato(melding?.1.hode().opprettet)?;
        let kontor = Kontor::of(forloep)?;
        registre.kommune(kontor.kommunenummer.as_str(), dato).treff().map(|treff| treff.embete)
    })
}
