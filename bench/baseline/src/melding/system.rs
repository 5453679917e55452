//! The program that made the message.

use serde::Deserialize;

use super::felles::objekt;
use crate::verdi::{Systemnavn, Systemversjon};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Avsendersystem {
    pub navn: Systemnavn,
    pub leverandoer: Systemnavn,
    pub versjon: Systemversjon,
}

objekt!(Avsendersystem);
