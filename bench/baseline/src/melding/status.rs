//! Where the case is, for the page of the person who appeals.

use serde::Deserialize;

use super::Innhold;
use super::felles::{objekt, oppgitt};
use super::lister::{Hendelsesliste, Partsutvalg};
use crate::kodeverk::{Ansvarlig, Meldingstype, Statuskode};
use crate::verdi::{Dato, Tidspunkt, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Status {
    pub hendelser: Hendelsesliste,
}

impl Innhold for Status {
    const TYPE: Meldingstype = Meldingstype::Status;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Statushendelse {
    pub hendelse_id: Uuid,
    pub tidspunkt: Tidspunkt,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub status: Statuskode,
    pub ansvarlig: Ansvarlig,
    #[serde(default, deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub forventet_svar: Option<Dato>,
    pub synlig_for_part: bool,
}

objekt!(Status, Statushendelse);
