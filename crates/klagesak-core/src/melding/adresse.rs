//! A postal address.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use crate::verdi::{Liste, Tekst};

/// En postadresse. Skal ikke stå på en person med adressebeskyttelse.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Adresse {
    /// Gate, postboks, c/o: linjene over postnummeret.
    pub linjer: Liste<Tekst<100>, 1, 4>,
    /// Postnummeret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub postnummer: Option<Tekst<10>>,
    /// Poststedet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub poststed: Option<Tekst<100>>,
    /// Landet, når det ikke er Norge.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub land: Option<Tekst<100>>,
}

objekt!(Adresse);
