//! What an arkivmelding is, in each of its dialects: data that writing and reading share.

mod felt;
pub(crate) mod grunner;
mod hode;
mod innhold;
pub(crate) mod ord;
pub(crate) mod personvern;
mod profil;
pub(crate) mod tid;
pub(crate) mod typer;
pub(crate) mod verdi;

pub(crate) use felt::{Felt, Gruppe, PREFIKS, Tabell, tabeller};
pub(crate) use innhold::PART;
pub(crate) use profil::{EFORMIDLING, Koder, Profil};
