//! The receipt for a message.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Funnliste, Sperrede};
use super::{Arkivsak, Innhold};
use crate::kodeverk::{Alvorlighet, Kvitteringsresultat, Meldingstype};
use crate::verdi::{Beskrivelse, JsonPeker, RegelId, Tidspunkt, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Kvittering {
    pub resultat: Kvitteringsresultat,
    pub mottatt: Tidspunkt,
    #[serde(default, deserialize_with = "oppgitt")]
    pub statsforvalter_sak: Option<Arkivsak>,
    #[serde(default)]
    pub funn: Funnliste,
    #[serde(default)]
    pub sperret: Sperrede,
}

impl Innhold for Kvittering {
    const TYPE: Meldingstype = Meldingstype::Kvittering;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Sperret {
    pub melding_id: Uuid,
    pub tidspunkt: Tidspunkt,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Kvitteringsfunn {
    pub regel: RegelId,
    pub alvorlighet: Alvorlighet,
    pub sti: JsonPeker,
    pub melding: Beskrivelse,
}

objekt!(Kvittering, Kvitteringsfunn, Sperret);
