//! Events of the case, and the answers to the points of the appeal.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use crate::verdi::{Dato, Fritekst, Heltall, Liste, Mengde, Uuid};

/// Én hendelse i saken.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Kronologipunkt {
    /// Dagen det skjedde.
    pub dato: Dato,
    /// Hva som skjedde.
    pub hendelse: Fritekst<2000>,
    /// Dokumentene som viser det.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokument_ider: Mengde<Uuid, 0, 50>,
}

/// NAV-kontorets svar på ett klagepunkt.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Vurdering {
    /// Nummeret på klagepunktet som besvares.
    pub klagepunkt: Heltall<1, 50>,
    /// Vurderingen.
    pub vurdering: Fritekst<20000>,
    /// Bestemmelsene vurderingen bygger på.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub hjemler: Liste<Hjemmel, 0, 20>,
    /// Dokumentene vurderingen bygger på.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokument_ider: Mengde<Uuid, 0, 50>,
}

/// Hensynet til barn. Vurderingen skal være synlig i enhver sak som berører barn.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Barn {
    /// Om saken berører barn.
    pub beroert: bool,
    /// Hvordan barnas behov er vurdert. Skal med når saken berører barn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub vurdering: Option<Fritekst<10000>>,
}

objekt!(Kronologipunkt, Vurdering, Barn);
