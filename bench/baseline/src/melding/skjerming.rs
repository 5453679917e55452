//! How the case is shielded in the public journal and the archive.

use serde::Deserialize;

use super::felles::objekt;
use super::lister::Skjermingshjemler;
use crate::verdi::Tittel;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Skjerming {
    pub hjemler: Skjermingshjemler,
    pub offentlig_tittel: Tittel,
}

objekt!(Skjerming);
