//! Code lists: each an enum on the wire and a table of labels, sources and validity.
//!
//! A code list is data. A code is never removed and never changes meaning within a major version; it gets a last day of
//! validity instead. A code that a newer minor version has added is kept as `Ukjent`, so that nothing is lost when the
//! message is written back.

mod lempelig;
mod liste;
mod sak;

pub use lempelig::lenient;
pub use liste::{Kode, Kodeverk, KodeverkInfo};
pub use sak::{Miljoe, Profil};

pub(crate) use lempelig::is_lenient;
pub(crate) use liste::{kodeverk, skjema};

/// Every code list of the standard, in alphabetical order of their names.
pub const ALLE: &[&KodeverkInfo] = &[&Miljoe::INFO, &Profil::INFO];
