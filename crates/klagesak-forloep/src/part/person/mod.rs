//! The page of one person: a klager, somebody who came in for one, or somebody who helps.

mod annens;
mod betinget;
mod endring;
mod frister;
mod fyll;
mod gunst;
mod haster;
mod historikk;
mod ingenside;
mod klageadgang;
mod klagefrist;
mod kontakt;
mod kostnader;
mod krav;
mod leser;
mod navendring;
mod navfrist;
mod personside;
mod personsituasjon;
mod siden;
mod sperret;
mod spurt;
mod stand;
mod standene;
mod steg;
mod stemme;
mod synlig;
mod tekst;
mod tillegg;
mod tilleggene;
mod valg;
mod ved_nav;

pub use ingenside::IngenSide;
pub use kontakt::Partskontakt;
pub use personside::{Personside, Personsteg, Personvedtak};
pub use personsituasjon::Personsituasjon;
pub(super) use sperret::Sperret;
pub use stand::Stand;
pub use steg::Steg;
pub use tekst::{LINJER, Persontekst, STEGTEKSTER, TILLEGG, persontekst, tekster};
pub use tillegg::Tillegg;

#[cfg(test)]
mod tests;
