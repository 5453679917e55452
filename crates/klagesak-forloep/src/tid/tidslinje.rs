//! One case over time, with everything derived from its messages.

use klagesak_core::melding::Melding;
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::register::{Embete, Registre};
use klagesak_core::verdi::{Dato, Organisasjonsnummer, Tidspunkt, Uuid};
use serde::{Serialize, Serializer};

use super::{Behandling, Datoer, Faser, Frist, Hendelse, Kontor, Ventetid, frister, hendelser, kontor};
use crate::{Forloep, Tilstand};

/// One case over time. It says nothing about a person and nothing of what the case is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tidslinje {
    /// The case.
    pub klagesak_id: Uuid,
    /// The reference time.
    pub per: Tidspunkt,
    /// The state the messages leave it in.
    #[serde(serialize_with = "code")]
    pub tilstand: Tilstand,
    /// The Statsforvalter, by organisation number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embete: Option<Organisasjonsnummer>,
    /// The Nav-kontor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kontor: Option<Kontor>,
    /// The days its times are counted between.
    pub datoer: Datoer,
    /// Each time the Statsforvalter decided, annulments included: what the norm measures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub behandlinger: Vec<Behandling>,
    /// How long the person has waited; none when the messages hold no oversendelse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ventetid: Option<Ventetid>,
    /// What happened, by date.
    pub hendelser: Vec<Hendelse>,
    /// Deadlines, by date.
    pub frister: Vec<Frist>,
    /// Where the days were spent; none when the messages hold no oversendelse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faser: Option<Faser>,
}

impl Tidslinje {
    /// One case as it is at a reference time, from its messages in any order. What was made later is left out. `None` when
    /// there are no messages.
    #[must_use]
    pub fn new(messages: Vec<Melding>, now: Tidspunkt, registre: &Registre) -> Option<Self> {
        let forloep = &Forloep::per(messages, now);
        let klagesak_id = forloep.klagesak_id()?;
        let embete = kontor::embete(forloep, registre);
        let faser = Faser::new(forloep, now);
        Some(Self {
            klagesak_id,
            per: now,
            tilstand: forloep.tilstand(),
            embete: embete.map(|embete: &Embete| embete.organisasjonsnummer.clone()),
            kontor: Kontor::of(forloep),
            datoer: Datoer::new(forloep),
            behandlinger: behandlinger(forloep, now),
            hendelser: hendelser(forloep),
            frister: frister(forloep),
            ventetid: faser.as_ref().and_then(|faser| Ventetid::new(forloep, faser, now)),
            faser,
        })
    }
}

/// A decision dated after the reference time has not been made yet.
fn behandlinger(forloep: &Forloep, now: Tidspunkt) -> Vec<Behandling> {
    let today = norsk_dato(now).unwrap_or(Dato::SISTE);
    let each = Datoer::each_time(forloep);
    each.iter().filter_map(Datoer::behandling).filter(|b| b.avgjort <= today).collect()
}

fn code<S: Serializer>(tilstand: &Tilstand, s: S) -> Result<S::Ok, S::Error> {
    s.serialize_str(tilstand.code())
}
