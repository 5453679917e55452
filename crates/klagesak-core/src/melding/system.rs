//! The program that made the message.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::objekt;
use crate::reader::FromWire;
use crate::verdi::{Systemnavn, Systemversjon};

/// Datasystemet som laget meldingen, så en feil kan meldes til rett leverandør.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Avsendersystem {
    /// Navnet på systemet.
    pub navn: Systemnavn,
    /// Leverandøren av systemet.
    pub leverandoer: Systemnavn,
    /// Versjonen av systemet, slik leverandøren skriver den.
    pub versjon: Systemversjon,
}

objekt!(Avsendersystem);
