//! The conversation about one case: its messages in order, the state they bring the case to, and the verdict on the whole.
//!
//! A single message can be right and still not fit the case it belongs to. [`Forloep`] puts the messages of a case in order;
//! [`tilstand`] says which message may come when; [`validate_case`] gives every finding of the group FORLOEP.

mod apne;
mod fristtekst;
mod har_saken;
pub(crate) mod henvisning;
mod partsfrist;
mod partside;
mod per;
mod rapport;
mod rekkefoelge;
mod samtale;
mod scope;
pub mod statusforpart;
mod tabell;
pub mod tilstand;
mod vilkaar;

pub use apne::AapneForespoersler;
pub(crate) use har_saken::HarSaken;
pub use partsfrist::{Fristslag, Partsfrist};
pub use partside::{Partside, Partssteg};
pub use rapport::{CaseReport, validate_case};
pub use samtale::{Forloep, Innslag, Stilling, by_case};
pub use scope::ForloepScope;
pub use statusforpart::{Partstatus, status_for_part};
pub use tabell::table;
pub use tilstand::{OVERGANGER, Overgang, Tilstand};
pub use vilkaar::{Situasjon, Vilkaar};
