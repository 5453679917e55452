//! Whom at the Nav-kontor to contact.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Adresse;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::Kontaktrolle;
use crate::reader::FromWire;
use crate::verdi::{Epost, Navn, Telefon};

/// En ansatt på Nav-kontoret som embetet kan ta kontakt med.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Kontakt {
    /// Saksbehandler eller nærmeste leder.
    pub rolle: Kontaktrolle,
    /// Navnet.
    pub navn: Navn,
    /// Direkte telefonnummer.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    /// E-postadressen på jobb.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub epost: Option<Epost>,
}

/// Hvor en part kan ringe og skrive til virksomheten. Nevner ingen ansatt.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct KontaktForPart {
    /// Telefonnummeret partene kan ringe.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub telefon: Option<Telefon>,
    /// Adressen partene kan skrive til.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub postadresse: Option<Adresse>,
}

objekt!(Kontakt, KontaktForPart);
