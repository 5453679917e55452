//! A person: number, name, and protected address.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Adresse;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Adressebeskyttelse, Identifikatortype};
use crate::verdi::{
    DufNummer, Epost, Navn, Navneledd, Organisasjonsnummer, PersonidentifikatorVerdi, Personnummer, Telefon,
    ValueError,
};

/// En person. Kjønn, alder og fødselsdato utledes aldri av nummeret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Person {
    /// Nummeret personen er kjent under.
    pub identifikator: Personidentifikator,
    /// Navnet.
    pub navn: Personnavn,
    /// Om adressen er beskyttet. Er den det, skal adresse, telefon og e-post ikke stå i meldingen.
    pub adressebeskyttelse: Adressebeskyttelse,
    /// Postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adresse: Option<Adresse>,
    /// Telefonnummeret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    /// E-postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
}

/// Nummeret en person er kjent under, og hva slags nummer det er.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Personidentifikator {
    /// Hva slags nummer det er.
    #[serde(rename = "type")]
    pub slag: Identifikatortype,
    /// Selve nummeret, uten mellomrom.
    pub verdi: PersonidentifikatorVerdi,
}

impl Personidentifikator {
    /// A fødselsnummer or D-nummer; the type follows from the number.
    ///
    /// # Errors
    /// [`ValueError`] when the form or a control digit is wrong.
    pub fn personnummer(verdi: &str) -> Result<Self, ValueError> {
        let d_nummer = Personnummer::parse(verdi)?.slag().is_d_nummer();
        let slag = if d_nummer { Identifikatortype::DNummer } else { Identifikatortype::Foedselsnummer };
        Ok(Self { slag, verdi: PersonidentifikatorVerdi::from_wire(verdi)? })
    }

    /// A DUF-nummer.
    ///
    /// # Errors
    /// [`ValueError`] when the form or the control number is wrong.
    pub fn duf_nummer(verdi: &str) -> Result<Self, ValueError> {
        DufNummer::parse(verdi)?;
        Ok(Self { slag: Identifikatortype::DufNummer, verdi: PersonidentifikatorVerdi::from_wire(verdi)? })
    }
}

/// Navnet på en person.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Personnavn {
    /// Fornavn.
    pub fornavn: Navneledd,
    /// Mellomnavn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub mellomnavn: Option<Navneledd>,
    /// Etternavn.
    pub etternavn: Navneledd,
}

/// En virksomhet som er part eller fullmektig, for eksempel et advokatfirma eller en organisasjon.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct VirksomhetPart {
    /// Organisasjonsnummeret, når virksomheten har et.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
    /// Navnet.
    pub navn: Navn,
    /// Postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adresse: Option<Adresse>,
    /// Telefonnummeret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    /// E-postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
    /// Den som fører saken i virksomheten.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontaktperson: Option<Navn>,
}

objekt!(Person, Personidentifikator, Personnavn, VirksomhetPart);
