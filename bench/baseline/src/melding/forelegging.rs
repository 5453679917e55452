//! Whether the statement of the case was put before the parties, and what they said.

use serde::Deserialize;

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use super::lister::Partsutvalg;
use crate::kodeverk::IkkeForelagtgrunn;
use crate::verdi::{Begrunnelse, Dato, LokalId, Redegjoerelse, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Forelagt {
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub dato: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kommentarfrist: Option<Dato>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct IkkeForelagt {
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub grunn: IkkeForelagtgrunn,
    #[serde(default, deserialize_with = "oppgitt")]
    pub hjemmel: Option<Hjemmel>,
    pub begrunnelse: Begrunnelse,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Kommentar {
    pub part_id: LokalId,
    pub mottatt_dato: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub tekst: Option<Redegjoerelse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

objekt!(Forelagt, IkkeForelagt, Kommentar);
