//! How the case is shielded in the public journal and the archive.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::objekt;
use crate::kodeverk::Skjermingshjemmel;
use crate::verdi::{Mengde, Tekst};

/// Skjerming av saken i journal og arkiv.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Skjerming {
    /// Bestemmelsene som gjør at saken er unntatt offentlighet.
    pub hjemler: Mengde<Skjermingshjemmel, 1, 3>,
    /// Tittelen som kan stå i en offentlig journal: nøytral, uten navn og nummer. Selv at noen er klient, er taushetsbelagt.
    pub offentlig_tittel: Tekst<200>,
}

objekt!(Skjerming);
