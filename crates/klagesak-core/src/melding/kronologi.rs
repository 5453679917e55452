//! Events of the case, and the answers to the points of the appeal.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentreferanser, Hjemmelsliste};
use crate::reader::FromWire;
use crate::verdi::{Beskrivelse, Dato, Klagepunktnummer, Redegjoerelse, Vurderingstekst};

/// Én hendelse i saken.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Kronologipunkt {
    /// Dagen det skjedde.
    pub dato: Dato,
    /// Hva som skjedde.
    pub hendelse: Beskrivelse,
    /// Dokumentene som viser det.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokument_ider: Dokumentreferanser,
}

/// Nav-kontorets svar på ett klagepunkt.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Vurdering {
    /// Nummeret på klagepunktet som besvares. Kan bare mangle når klagen er uten begrunnelse.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub klagepunkt: Option<Klagepunktnummer>,
    /// Vurderingen.
    pub vurdering: Vurderingstekst,
    /// Bestemmelsene vurderingen bygger på.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub hjemler: Hjemmelsliste,
    /// Dokumentene vurderingen bygger på.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokument_ider: Dokumentreferanser,
}

/// Hensynet til barn. Vurderingen skal være synlig i enhver sak som berører barn.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Barn {
    /// Om saken berører barn.
    pub beroert: bool,
    /// Hvordan barnas behov er vurdert. Skal med når saken berører barn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub vurdering: Option<Redegjoerelse>,
}

objekt!(Kronologipunkt, Vurdering, Barn);
