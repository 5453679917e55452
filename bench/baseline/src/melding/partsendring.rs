//! Somebody in the case changes: a helper, an address, a name, or a death.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Partsendringer, Sperringer, Vedleggsliste};
use super::{Innhold, Part};
use crate::kodeverk::{Adressebeskyttelse, Meldingstype, Partsendringsslag, Sperregrunn};
use crate::verdi::{Dato, JsonPeker, LokalId, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Partsendring {
    #[serde(default)]
    pub endringer: Partsendringer,
    #[serde(default)]
    pub sperres: Sperringer,
    #[serde(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for Partsendring {
    const TYPE: Meldingstype = Meldingstype::Partsendring;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Partsendringslinje {
    pub part_id: LokalId,
    pub slag: Partsendringsslag,
    pub gjelder_fra: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub part: Option<Part>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub trer_inn_for: Option<LokalId>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub adressebeskyttelse: Option<Adressebeskyttelse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Sperring {
    pub melding_id: Uuid,
    #[serde(default, deserialize_with = "oppgitt")]
    pub sti: Option<JsonPeker>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
    pub grunn: Sperregrunn,
}

objekt!(Partsendring, Partsendringslinje, Sperring);
