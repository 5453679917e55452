//! A deadline an area has of its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Spraaktekst;

/// En frist som er en annen på dette området enn i forvaltningsloven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Frist {
    /// Hvilken frist det er.
    pub slag: Fristslag,
    /// Hva den regnes fra.
    pub start: Spraaktekst,
    /// Hvor mange uker den er.
    #[schemars(range(min = 1, max = 52))]
    pub uker: u32,
    /// Hvor den står.
    #[schemars(length(min = 1, max = 500))]
    pub kilde: String,
    /// Om kilden er lest. En regel som bygger på det som ikke er lest, kan bare advare.
    pub lest: bool,
}

/// Fristene en profil kan ha egne av.
///
/// - `KLAGE`: fristen for å klage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fristslag {
    /// The deadline for an appeal.
    Klage,
}
