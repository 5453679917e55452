//! Arkivmelding: a message as a saksmappe with a journalpost, for the archives of this country, and back.
//!
//! The dialects differ in names, order, codes and shape. What sets them apart is data, see `profil` and `typer`; writing (`to`)
//! and reading (`from`) are the same for all, one concept to a file in each.

mod felt;
mod from;
mod grunner;
mod hode;
mod innhold;
mod ord;
mod personvern;
mod profil;
mod sideveier;
mod tabeller;
mod tid;
mod to;
mod typer;
mod verdi;

pub use from::from_arkivmelding;
pub(crate) use from::{dialect, of_tree};
pub use to::{Side, Valg, to_arkivmelding};

use felt::{Felt, Gruppe, PREFIKS, Tabell};
use innhold::PART;
use profil::{EFORMIDLING, Profil};
use sideveier::ENDRING;
use tabeller::tabeller;

pub(crate) use ord::FAGSYSTEM;
pub(crate) use verdi::{tidspunkt, uuid};
