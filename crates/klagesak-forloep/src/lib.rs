//! The case over time: its messages in order, the state they bring it to, where its days were spent, and what the person
//! sees of it.
//!
//! A single message can be right and still not fit the case it belongs to. [`Forloep`] puts the messages of a case in order;
//! [`OVERGANGER`] says which message may come when, and [`answers`] what may answer what; [`tid`] counts the days; [`Partside`]
//! is the page for the person who appeals. The rules on a whole case lie with the other rules, in `klagesak-validate`.

mod aapne_forespoersler;
mod forloep;
mod has_case;
pub mod henvisning;
mod innslag;
mod kommentert;
mod order;
mod par;
mod part;
mod parter;
pub mod side;
mod table;
pub mod tid;
pub mod tilstand;
pub mod ugunst;
mod veier;
mod vilkaar;
pub mod ytelser;

pub use aapne_forespoersler::AapneForespoersler;
pub use forloep::{Forloep, by_case};
pub(crate) use has_case::HasCase;
pub use innslag::{Innslag, Stilling};
pub use par::{Par, Parene, Parstilling, klagere};
pub use part::{
    IngenSide, Partsfrist, Partsfristslag, Partside, Partskontakt, Partssteg, Partstatus, Personside,
    Personsituasjon, Personsteg, Persontekst, Personvedtak, Stand, Steg, Tillegg, status_for_part,
};

/// The words of the page of one person, as data.
pub mod persontekster {
    pub use crate::part::{LINJER, STEGTEKSTER, TILLEGG, persontekst, tekster};
}
pub use table::table;
pub use tilstand::{OVERGANGER, Overgang, Tilstand};

pub use veier::{VEIER, Vei, answers, vei};
pub use vilkaar::{Situasjon, Vilkaar};

/// The example in the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
