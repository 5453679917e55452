//! A postal address.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::Adresselinjer;
use crate::verdi::{Postnummer, Stedsnavn};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Adresse {
    pub linjer: Adresselinjer,
    #[serde(default, deserialize_with = "oppgitt")]
    pub postnummer: Option<Postnummer>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub poststed: Option<Stedsnavn>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub land: Option<Stedsnavn>,
}

objekt!(Adresse);
