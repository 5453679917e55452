//! A person: number, name, and protected address.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Adresse;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Adressebeskyttelse, Identifikatortype};
use crate::reader::FromWire;
use crate::verdi::{
    Begrunnelse, DufNummer, Epost, Navn, Navneledd, Organisasjonsnummer, PersonidentifikatorVerdi,
    Personnummer, Telefon, ValueError,
};

/// En person. Kjønn, alder og fødselsdato utledes aldri av nummeret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Person {
    /// Nummeret personen er kjent under. Kan bare utelates for den som er fullmektig eller verge.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub identifikator: Option<Personidentifikator>,
    /// Navnet.
    pub navn: Personnavn,
    /// Om adressen er beskyttet. Er den strengt fortrolig, skal adresse, telefon og e-post ikke stå i meldingen.
    ///
    /// Skal med for den saken gjelder, den som klager, og den som har søkt sammen med dem. Mangler den, er det ukjent, og
    /// adressen behandles som beskyttet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adressebeskyttelse: Option<Adressebeskyttelse>,
    /// Postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adresse: Option<Adresse>,
    /// Telefonnummeret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    /// E-postadressen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
    /// Usant når adressen ikke er den samme som den til en person i saken med beskyttet adresse. Skal med når en annen i saken
    /// har beskyttet adresse, og denne personen har `adresse`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adressen_deles: Option<bool>,
}

/// Nummeret en person er kjent under, og hva slags nummer det er.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Personidentifikator {
    /// Hva slags nummer det er.
    #[serde(rename = "type")]
    pub slag: Identifikatortype,
    /// Selve nummeret, uten mellomrom. Skal med, med mindre typen er `INGEN`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub verdi: Option<PersonidentifikatorVerdi>,
    /// Hvorfor personen ikke har noe nummer. Skal med når typen er `INGEN`, og utelates ellers.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Begrunnelse>,
}

impl Person {
    /// The number of the person, where there is one.
    #[must_use]
    pub fn nummer(&self) -> Option<&str> {
        self.identifikator.as_ref()?.verdi.as_ref().map(PersonidentifikatorVerdi::as_str)
    }

    /// Whether a message must say nothing of where the person is: protected, or not known not to be.
    #[must_use]
    pub fn vernet(&self) -> bool {
        self.adressebeskyttelse.as_ref().is_none_or(Adressebeskyttelse::verner)
    }
}

impl Personnavn {
    /// The name as it is said: given name, middle name, family name.
    #[must_use]
    pub fn helt(&self) -> String {
        let ledd = [self.fornavn.as_ref(), self.mellomnavn.as_ref(), Some(&self.etternavn)];
        ledd.into_iter().flatten().map(Navneledd::as_str).collect::<Vec<_>>().join(" ")
    }
}

impl Personidentifikator {
    /// A fødselsnummer or D-nummer; the type follows from the number.
    ///
    /// # Errors
    /// [`ValueError`] when the form or a control digit is wrong.
    pub fn personnummer(verdi: &str) -> Result<Self, ValueError> {
        let d_nummer = Personnummer::parse(verdi)?.slag().is_d_nummer();
        let slag = if d_nummer { Identifikatortype::DNummer } else { Identifikatortype::Foedselsnummer };
        Ok(Self { slag, verdi: Some(PersonidentifikatorVerdi::from_wire(verdi)?), begrunnelse: None })
    }

    /// A DUF-nummer.
    ///
    /// # Errors
    /// [`ValueError`] when the form or the control number is wrong.
    pub fn duf_nummer(verdi: &str) -> Result<Self, ValueError> {
        DufNummer::parse(verdi)?;
        let verdi = Some(PersonidentifikatorVerdi::from_wire(verdi)?);
        Ok(Self { slag: Identifikatortype::DufNummer, verdi, begrunnelse: None })
    }
}

/// Navnet på en person.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Personnavn {
    /// Fornavn. Utelates for den som bare har ett navn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fornavn: Option<Navneledd>,
    /// Mellomnavn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub mellomnavn: Option<Navneledd>,
    /// Etternavn.
    pub etternavn: Navneledd,
}

/// En virksomhet som er part eller fullmektig, for eksempel et advokatfirma eller en organisasjon.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
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
