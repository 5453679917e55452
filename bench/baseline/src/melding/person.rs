//! A person: number, name, and protected address.

use serde::Deserialize;

use super::Adresse;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Adressebeskyttelse, Identifikatortype};
use crate::verdi::{
    Begrunnelse, Epost, Navn, Navneledd, Organisasjonsnummer, PersonidentifikatorVerdi, Telefon,
};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Person {
    #[serde(default, deserialize_with = "oppgitt")]
    pub identifikator: Option<Personidentifikator>,
    pub navn: Personnavn,
    #[serde(default, deserialize_with = "oppgitt")]
    pub adressebeskyttelse: Option<Adressebeskyttelse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub adresse: Option<Adresse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub adressen_deles: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Personidentifikator {
    #[serde(rename = "type")]
    pub slag: Identifikatortype,
    #[serde(default, deserialize_with = "oppgitt")]
    pub verdi: Option<PersonidentifikatorVerdi>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Begrunnelse>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Personnavn {
    #[serde(default, deserialize_with = "oppgitt")]
    pub fornavn: Option<Navneledd>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub mellomnavn: Option<Navneledd>,
    pub etternavn: Navneledd,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct VirksomhetPart {
    #[serde(default, deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
    pub navn: Navn,
    #[serde(default, deserialize_with = "oppgitt")]
    pub adresse: Option<Adresse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kontaktperson: Option<Navn>,
}

objekt!(Person, Personidentifikator, Personnavn, VirksomhetPart);
