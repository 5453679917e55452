//! Events of the case, and the answers to the points of the appeal.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentreferanser, Hjemmelsliste};
use crate::verdi::{Beskrivelse, Dato, Klagepunktnummer, Redegjoerelse, Vurderingstekst};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Kronologipunkt {
    pub dato: Dato,
    pub hendelse: Beskrivelse,
    #[serde(default)]
    pub dokument_ider: Dokumentreferanser,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Vurdering {
    #[serde(default, deserialize_with = "oppgitt")]
    pub klagepunkt: Option<Klagepunktnummer>,
    pub vurdering: Vurderingstekst,
    #[serde(default)]
    pub hjemler: Hjemmelsliste,
    #[serde(default)]
    pub dokument_ider: Dokumentreferanser,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Barn {
    pub beroert: bool,
    #[serde(default, deserialize_with = "oppgitt")]
    pub vurdering: Option<Redegjoerelse>,
}

objekt!(Kronologipunkt, Vurdering, Barn);
