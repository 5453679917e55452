//! Where the case is, for the page of the person who appeals.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Innhold;
use super::felles::{objekt, oppgitt};
use super::lister::{Hendelsesliste, Partsutvalg};
use crate::kodeverk::{Ansvarlig, Meldingstype, Statuskode};
use crate::reader::FromWire;
use crate::verdi::{Dato, Tidspunkt, Uuid};

/// Hvor saken er nå, og veien dit, på en form en side for den som klager kan vise.
///
/// Kilde: forvaltningsloven § 11 a. Inneholder ingen opplysninger om personen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Status {
    /// Hendelsene, eldste først.
    pub hendelser: Hendelsesliste,
}

impl Innhold for Status {
    const TYPE: Meldingstype = Meldingstype::Status;
}

/// Én hendelse i saken.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Statushendelse {
    /// Hendelsens id. Kommer samme id igjen, er det den samme hendelsen.
    pub hendelse_id: Uuid,
    /// Når det skjedde.
    pub tidspunkt: Tidspunkt,
    /// `partId` til dem hendelsen gjelder. Mangler den, gjelder den alle i saken.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Hva som skjedde.
    pub status: Statuskode,
    /// Hvem som har saken nå.
    pub ansvarlig: Ansvarlig,
    /// Siste dag for den som er ansvarlig til å gjøre sitt.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
    /// Dagen svar er ventet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub forventet_svar: Option<Dato>,
    /// Om hendelsen skal vises for parten.
    pub synlig_for_part: bool,
}

objekt!(Status, Statushendelse);
