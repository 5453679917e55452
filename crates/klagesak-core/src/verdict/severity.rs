//! How serious a finding is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Hvor alvorlig et funn er.
///
/// - `FEIL`: meldingen skal ikke sendes og ikke godtas.
/// - `ADVARSEL`: meldingen kan behandles, men noen må se på den.
/// - `MERKNAD`: et råd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Alvorlighet")]
pub enum Severity {
    /// Råd.
    #[serde(rename = "MERKNAD")]
    Notice,
    /// Kan behandles, men noen må se på det.
    #[serde(rename = "ADVARSEL")]
    Warning,
    /// Skal ikke sendes og ikke godtas.
    #[serde(rename = "FEIL")]
    Error,
}

impl Severity {
    /// The code on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Notice => "MERKNAD",
            Self::Warning => "ADVARSEL",
            Self::Error => "FEIL",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> crate::text::Text {
        let (nb, nn, en) = match self {
            Self::Notice => ("merknad", "merknad", "note"),
            Self::Warning => ("advarsel", "åtvaring", "warning"),
            Self::Error => ("feil", "feil", "error"),
        };
        crate::text::Text { nb, nn, en }
    }
}
