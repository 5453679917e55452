//! From a message to the formats of others, one concept to a file.

mod arkivmelding;
mod builder;
mod dokument;
mod journalpost;
mod korrespondanse;
mod mappe;
mod meldingsfil;
mod metadata;
mod part;
mod sak;
mod sbd;
mod skjerming;
mod valg;

pub use arkivmelding::to_arkivmelding;
pub use valg::{Side, Valg};
