//! The withdrawal of an appeal.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Innhold;
use super::felles::{objekt, oppgitt};
use super::lister::{Partsutvalg, Vedleggsliste, Vedtaksutvalg};
use crate::kodeverk::{Meldingstype, Partsrolle};
use crate::reader::FromWire;
use crate::verdi::{Dato, LokalId, Uuid};

/// At en klage er trukket, av en klager, og for alle vedtakene eller noen av dem.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Trekk {
    /// Hvem som sa at klagen trekkes. Det kan være en fullmektig.
    pub trukket_av: TrukketAv,
    /// Dagen Nav-kontoret eller Statsforvalteren fikk vite at klagen er trukket.
    pub dato: Dato,
    /// Hvem sin klage som er trukket: `partId` fra oversendelsen. Utelates bare når saken har én klager; det betyr aldri alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Vedtakene klagen ikke lenger gjelder. Utelates når klagen er trukket for alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: Vedtaksutvalg,
    /// Dokumentet der klagen trekkes, i `dokumenter`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
    /// Dokumentene.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for Trekk {
    const TYPE: Meldingstype = Meldingstype::Trekk;
}

/// Hvem som har trukket klagen. Nøyaktig én av `partId` og `rolle` skal være med.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct TrukketAv {
    /// `partId` fra oversendelsen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub part_id: Option<LokalId>,
    /// Rollen, når parten ikke er oppgitt med `partId`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub rolle: Option<Partsrolle>,
}

objekt!(Trekk, TrukketAv);
