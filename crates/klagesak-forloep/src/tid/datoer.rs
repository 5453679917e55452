//! The days the times of a case are counted between.

use klagesak_core::melding::Melding;
use klagesak_core::verdi::Dato;
use serde::Serialize;

use super::Behandling;
use super::division::{day_of, paaklagede};
use crate::{Forloep, Tilstand};

/// The days the times of a case are counted between. When a case was sent over again after it had come back, they are those
/// of the last time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Datoer {
    /// The decision that is appealed; the earliest when there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vedtak: Option<Dato>,
    /// The Nav-kontor received the appeal; the first of them when it was made several times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub klage_mottatt: Option<Dato>,
    /// The case was sent over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oversendt: Option<Dato>,
    /// The Statsforvalter received it, and accepted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mottatt_statsforvalter: Option<Dato>,
    /// The Statsforvalter decided the appeal, also when it annulled the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avgjort: Option<Dato>,
    /// The Statsforvalter decided some of it, and had the rest still.
    #[serde(skip)]
    delvis_avgjort: Option<Dato>,
    /// The appeal was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trukket: Option<Dato>,
    /// The case came back without being treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returnert: Option<Dato>,
}

impl Datoer {
    /// The days of a case. Messages the standard does not expect where they stand count for nothing.
    #[must_use]
    pub fn new(forloep: &Forloep) -> Self {
        Self::each_time(forloep).pop().unwrap_or_default()
    }

    /// The days of each time the case was sent over.
    pub(super) fn each_time(forloep: &Forloep) -> Vec<Self> {
        let mut earlier = Vec::new();
        let mut datoer = Self::default();
        for (_, entry) in forloep.gyldige() {
            let Some(etter) = entry.etter else { continue };
            let day = day_of(forloep, entry);
            if let Melding::Oversendelse(m) = &entry.melding {
                // A corrected message does not start the time anew for a Statsforvalter that has the case already.
                let again = entry.foer.hos_statsforvalteren();
                if !again && datoer.oversendt.is_some() {
                    earlier.push(datoer.clone());
                }
                datoer = Self {
                    vedtak: paaklagede(&m.innhold).iter().map(|v| v.dato).min(),
                    klage_mottatt: Some(m.innhold.klage.foerst_mottatt()),
                    oversendt: if again { datoer.oversendt } else { day },
                    mottatt_statsforvalter: datoer.mottatt_statsforvalter.filter(|_| again),
                    ..Self::default()
                };
                continue;
            }
            match (entry.foer, etter) {
                (Tilstand::Oversendt, Tilstand::Mottatt) => {
                    datoer.mottatt_statsforvalter = datoer.mottatt_statsforvalter.or(day);
                }
                (Tilstand::Trukket, Tilstand::Mottatt) => datoer.trukket = None,
                // What closes a withdrawn appeal decides nothing.
                (Tilstand::Trukket, Tilstand::Avgjort) => {}
                // What one of several withdraws ends the case on the day the Statsforvalter had decided the rest.
                (foer, Tilstand::Avgjort | Tilstand::Hjemvist)
                    if foer != etter && matches!(entry.melding, Melding::Trekk(_)) =>
                {
                    datoer.avgjort = datoer.avgjort.or(datoer.delvis_avgjort);
                }
                (_, Tilstand::Avgjort | Tilstand::Hjemvist) if datoer.trukket.is_none() => {
                    datoer.avgjort = datoer.avgjort.or(day);
                }
                (_, Tilstand::Oversendt | Tilstand::Mottatt | Tilstand::TilOpplysning) if matches!(&entry.melding, Melding::Avgjoerelse(m) if m.innhold.om_klagen()) =>
                {
                    datoer.delvis_avgjort = day.max(datoer.delvis_avgjort);
                }
                (_, Tilstand::Trukket) => datoer.trukket = datoer.trukket.or(day),
                (_, Tilstand::Returnert) => datoer.returnert = datoer.returnert.or(day),
                _ => {}
            }
        }
        earlier.push(datoer);
        earlier
    }

    /// The time the Statsforvalter used; none when it has not decided.
    #[must_use]
    pub fn behandling(&self) -> Option<Behandling> {
        Some(Behandling::new(self.mottatt_statsforvalter.or(self.oversendt)?, self.avgjort?))
    }

    /// Its calendar days.
    #[must_use]
    pub fn behandlingstid(&self) -> Option<u32> {
        Some(self.behandling()?.dager)
    }
}
