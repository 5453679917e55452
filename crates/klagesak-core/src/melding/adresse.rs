//! A postal address.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::Adresselinjer;
use crate::reader::FromWire;
use crate::verdi::{Postnummer, Stedsnavn};

/// En postadresse. Skal ikke stå på en person med strengt fortrolig adresse.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Adresse {
    /// Gate, postboks, c/o: linjene over postnummeret.
    pub linjer: Adresselinjer,
    /// Postnummeret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub postnummer: Option<Postnummer>,
    /// Poststedet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub poststed: Option<Stedsnavn>,
    /// Landet, når det ikke er Norge.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub land: Option<Stedsnavn>,
}

objekt!(Adresse);
