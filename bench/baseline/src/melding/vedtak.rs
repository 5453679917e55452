//! A decision, and when the party was told of it.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{
    Partsutvalg, Soeknadsliste, Underretningsliste, Vedtaksutvalg, Vilkaarsliste, Ytelsesliste,
};
use super::{Hjemmel, NavKontor};
use crate::kodeverk::{Avvisningsgrunn, Form, Underretningsmaate, Vedtakstype, Vedtaksutfall};
use crate::verdi::{Beskrivelse, Dato, LokalId, Saksnummer, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Vedtak {
    pub vedtak_id: Uuid,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub erstatter_vedtak_ider: Vedtaksutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kontor: Option<NavKontor>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub saksnummer: Option<Saksnummer>,
    pub dato: Dato,
    #[serde(rename = "type")]
    pub slag: Vedtakstype,
    pub utfall: Vedtaksutfall,
    #[serde(default, deserialize_with = "oppgitt")]
    pub form: Option<Form>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub nedtegnet: Option<Dato>,
    #[serde(default)]
    pub soeknader: Soeknadsliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub avviser_klage: Option<AvvistKlage>,
    #[serde(default)]
    pub underretninger: Underretningsliste,
    #[serde(default)]
    pub ytelser: Ytelsesliste,
    #[serde(default)]
    pub vilkaar: Vilkaarsliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Underretning {
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub sendt: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub varslet: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kommet_frem: Option<Dato>,
    pub maate: Underretningsmaate,
    pub klageadgang_opplyst: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Soeknad {
    pub dato: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub form: Option<Form>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct AvvistKlage {
    pub mottatt_dato: Dato,
    pub vedtak_id: Uuid,
    pub grunn: Avvisningsgrunn,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Vilkaar {
    pub beskrivelse: Beskrivelse,
    #[serde(default, deserialize_with = "oppgitt")]
    pub hjemmel: Option<Hjemmel>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub ytelse_id: Option<LokalId>,
}

objekt!(Vedtak, Underretning, Soeknad, AvvistKlage, Vilkaar);
