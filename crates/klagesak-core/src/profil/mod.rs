//! Profiles: what an area of cases narrows the core to, as data.
//!
//! The core is any appeal from a municipality to the Statsforvalter. A profile is a table, `profiles/<ID>.toml`, that says which codes of the
//! open lists are used and which are added, which provisions an appealed decision may rest on, which fields must be there, and so on.
//! Nothing in it computes, and it only takes away: what a profile accepts, the core accepts.
//!
//! ```
//! use klagesak_core::profil::Profiler;
//!
//! let profil = Profiler::builtin().find("OEKONOMISK_SOSIALHJELP").unwrap();
//! assert_eq!(profil.navn.nb, "Økonomisk sosialhjelp");
//! assert!(profil.bestemmelse("SOTJL", "18").is_some_and(|bestemmelse| bestemmelse.lest));
//! ```

mod bestemmelse;
mod dokumentkrav;
mod error;
mod felt;
mod frist;
mod kode;
mod proev;
mod profiler;
mod spraaktekst;
mod tabell;

#[cfg(test)]
mod tests;

pub use bestemmelse::{Bestemmelse, Klageadgang, Lovtabell, Merke};
pub use dokumentkrav::{Dokumentkrav, Vilkaar};
pub use error::ProfilError;
pub use frist::{Frist, Fristslag};
pub use kode::{EgenKode, Koder};
pub use profiler::Profiler;
pub use spraaktekst::Spraaktekst;
pub use tabell::{Avslaatt, Profiltabell};
