//! A document that must be in an oversendelse.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Dokumenter som skal være med i en oversendelse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dokumentkrav {
    /// Når de skal være med.
    pub naar: Vilkaar,
    /// Kodene i kodeverket `dokumenttype`. Det holder med én av dem.
    #[schemars(length(min = 1, max = 20))]
    pub typer: Vec<String>,
    /// Hvor kravet kommer fra.
    #[schemars(length(min = 1, max = 500))]
    pub kilde: String,
}

/// Når et dokument skal være med. Kjernen vet hvordan hvert vilkår avgjøres.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown_fields)]
pub enum Vilkaar {
    /// Alltid.
    Alltid,
    /// Når et påklaget vedtak bygger på en av disse bestemmelsene i denne loven.
    EtterBestemmelse {
        /// Koden i kodeverket `lov`.
        lov: String,
        /// Paragrafene.
        #[schemars(length(min = 1, max = 50))]
        paragrafer: Vec<String>,
    },
    /// Når noen i saken har denne rollen.
    Rolle {
        /// Koden i kodeverket `partsrolle`.
        rolle: String,
    },
}
