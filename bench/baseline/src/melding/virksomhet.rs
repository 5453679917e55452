//! An organisation that sends or receives, and the Nav-kontor in it.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use crate::kodeverk::Virksomhetsrolle;
use crate::verdi::{Enhetsnummer, Kommunenummer, Navn, Organisasjonsnummer, Stedsnavn, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Virksomhet {
    pub organisasjonsnummer: Organisasjonsnummer,
    pub navn: Navn,
    pub rolle: Virksomhetsrolle,
    #[serde(default, deserialize_with = "oppgitt")]
    pub nav_kontor: Option<NavKontor>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub fiks_konto_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct NavKontor {
    pub enhetsnummer: Enhetsnummer,
    pub kommunenummer: Kommunenummer,
    #[serde(default, deserialize_with = "oppgitt")]
    pub bydel: Option<Stedsnavn>,
}

objekt!(Virksomhet, NavKontor);
