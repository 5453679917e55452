//! The receipt for a message.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Funnliste, Sperrede};
use super::{Arkivsak, Innhold};
use crate::kodeverk::{Alvorlighet, Kvitteringsresultat, Meldingstype};
use crate::reader::FromWire;
use crate::verdi::{Beskrivelse, JsonPeker, RegelId, Tidspunkt, Uuid};

/// Svar på at en melding er mottatt: godtatt, eller avvist med hvert funn som må rettes.
///
/// Er ikke en avgjørelse av klagen, og sier ikke noe om hvor lang tid den tar.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Kvittering {
    /// Hva mottakeren gjorde med meldingen.
    pub resultat: Kvitteringsresultat,
    /// Når meldingen kom frem.
    pub mottatt: Tidspunkt,
    /// Saken hos Statsforvalteren, når den er opprettet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub statsforvalter_sak: Option<Arkivsak>,
    /// Det som ble funnet da meldingen ble kontrollert. Minst ett funn er `FEIL` når resultatet er `AVVIST`.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub funn: Funnliste,
    /// Meldingene der det mottakeren ba om å sperre, er sperret.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub sperret: Sperrede,
}

impl Innhold for Kvittering {
    const TYPE: Meldingstype = Meldingstype::Kvittering;
}

/// At noe i en melding er sperret hos den som kvitterer.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Sperret {
    /// `meldingId` til meldingen.
    pub melding_id: Uuid,
    /// Når det ble sperret.
    pub tidspunkt: Tidspunkt,
}

/// Ett funn i meldingen det kvitteres for. Inneholder ingen verdier fra meldingen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Kvitteringsfunn {
    /// Regelen.
    pub regel: RegelId,
    /// Hvor alvorlig funnet er for mottakeren.
    pub alvorlighet: Alvorlighet,
    /// Stedet i meldingen som JSON Pointer; tom for hele meldingen.
    pub sti: JsonPeker,
    /// Hva som er funnet.
    pub melding: Beskrivelse,
}

objekt!(Kvittering, Kvitteringsfunn, Sperret);
