//! Whom at the Nav-kontor to contact.

use serde::Deserialize;

use super::Adresse;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::Kontaktrolle;
use crate::verdi::{Epost, Navn, Telefon};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Kontakt {
    pub rolle: Kontaktrolle,
    pub navn: Navn,
    #[serde(default, deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct KontaktForPart {
    #[serde(default, deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub postadresse: Option<Adresse>,
}

objekt!(Kontakt, KontaktForPart);
