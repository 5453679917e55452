//! How the case is shielded in the public journal and the archive.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::objekt;
use super::lister::Skjermingshjemler;
use crate::reader::FromWire;
use crate::verdi::Tittel;

/// Skjerming av saken i journal og arkiv.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Skjerming {
    /// Bestemmelsene som gjør at saken er unntatt offentlighet.
    pub hjemler: Skjermingshjemler,
    /// Tittelen som kan stå i en offentlig journal: nøytral, uten navn og nummer. Selv at noen er klient, er taushetsbelagt.
    pub offentlig_tittel: Tittel,
}

objekt!(Skjerming);
