//! The withdrawal of an appeal.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Innhold;
use super::felles::{objekt, oppgitt};
use super::lister::{TrukneVedtak, Vedleggsliste};
use crate::kodeverk::{Meldingstype, Partsrolle, Trekkomfang};
use crate::verdi::{Dato, LokalId, Uuid};

/// At klagen er trukket, helt eller for noen av vedtakene.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Trekk {
    /// Hvem som har trukket klagen.
    pub trukket_av: TrukketAv,
    /// Dagen Nav-kontoret fikk vite at klagen er trukket.
    pub dato: Dato,
    /// Om hele klagen er trukket.
    pub omfang: Trekkomfang,
    /// `vedtakId` til vedtakene klagen ikke lenger gjelder. Skal med når omfanget er `DELVIS`.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: TrukneVedtak,
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
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
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
