//! A person: number, name, and protected address.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Adresse;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Adressebeskyttelse, Identifikatortype};
use crate::verdi::{
    DufNummer, Organisasjonsnummer, PersonidentifikatorVerdi, Personnummer, Tekst, ValueError,
};

/// En person. Kjønn, alder og fødselsdato utledes aldri av nummeret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
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
    pub telefon: Option<Tekst<30>>,
    /// E-postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub epost: Option<Tekst<254>>,
}

/// Nummeret en person er kjent under, og hva slags nummer det er.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
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
pub struct Personnavn {
    /// Fornavn.
    pub fornavn: Tekst<100>,
    /// Mellomnavn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub mellomnavn: Option<Tekst<100>>,
    /// Etternavn.
    pub etternavn: Tekst<100>,
}

/// En virksomhet som er part eller fullmektig, for eksempel et advokatfirma eller en organisasjon.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct VirksomhetPart {
    /// Organisasjonsnummeret, når virksomheten har et.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
    /// Navnet.
    pub navn: Tekst<200>,
    /// Postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adresse: Option<Adresse>,
    /// Telefonnummeret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub telefon: Option<Tekst<30>>,
    /// E-postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub epost: Option<Tekst<254>>,
    /// Den som fører saken i virksomheten.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontaktperson: Option<Tekst<200>>,
}

objekt!(Person, Personidentifikator, Personnavn, VirksomhetPart);
