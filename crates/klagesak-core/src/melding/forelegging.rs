//! Whether the statement of the case was put before the parties, and what they said.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use super::lister::Partsutvalg;
use crate::kodeverk::IkkeForelagtgrunn;
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Dato, LokalId, Redegjoerelse, Uuid};

/// At saksfremstillingen er lagt frem for klageren eller fullmektigen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Forelagt {
    /// `partId` til dem den er lagt frem for. Mangler den, er det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Dagen den ble sendt eller levert.
    pub dato: Dato,
    /// Siste dag for å komme med kommentarer. Nav-kontoret trenger ikke vente på dem før saken sendes over.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kommentarfrist: Option<Dato>,
}

/// At saksfremstillingen ikke er lagt frem, og hvorfor. Kilde: forvaltningsloven §§ 19 og 33 fjerde ledd.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct IkkeForelagt {
    /// `partId` til dem den ikke er lagt frem for. Mangler den, er det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Om parten ikke kan se den, eller ikke var å få tak i.
    pub grunn: IkkeForelagtgrunn,
    /// Bestemmelsen som gir adgang til det. Skal med når grunnen er `UNNTATT_INNSYN`, og utelates ellers.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hjemmel: Option<Hjemmel>,
    /// Begrunnelsen. Når parten ikke var å få tak i: hva som er forsøkt.
    pub begrunnelse: Begrunnelse,
}

/// En parts kommentar til saksfremstillingen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Kommentar {
    /// Parten som kommenterer.
    pub part_id: LokalId,
    /// Dagen kommentaren kom.
    pub mottatt_dato: Dato,
    /// Kommentaren, når den er kort.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub tekst: Option<Redegjoerelse>,
    /// Kommentaren i `dokumenter`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

objekt!(Forelagt, IkkeForelagt, Kommentar);
