//! The page of one person: a klager, somebody who came in for one, or somebody who helps.

mod frister;
mod fyll;
mod gunst;
mod haster;
mod historikk;
mod ingenside;
mod klageadgang;
mod kontakt;
mod kostnader;
mod krav;
mod leser;
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

pub use ingenside::IngenSide;
pub use kontakt::Partskontakt;
pub use personside::{Personside, Personsteg, Personvedtak};
pub use personsituasjon::Personsituasjon;
pub use stand::Stand;
pub use steg::Steg;
pub use tekst::{LINJER, Persontekst, STEGTEKSTER, TILLEGG, persontekst, tekster};
pub use tillegg::Tillegg;

#[cfg(test)]
mod tests;
