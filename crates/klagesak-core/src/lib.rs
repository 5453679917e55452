//! The words of the klagesak standard.
//!
//! A *klagesak-oversendelse* carries an appeal about økonomisk sosialhjelp from the Nav-kontor that upheld its decision to the
//! Statsforvalter that decides the appeal. This crate has the typed messages ([`melding`]), the small checked types they are
//! made of ([`verdi`]), code lists ([`kodeverk`]), registers ([`register`]), the JSON Schemas derived from the types
//! ([`schema`]), reading and writing ([`read`](mod@read), [`write`](mod@write)), and the vocabulary of a verdict ([`verdict`]). It does no I/O, has
//! no clock and starts no threads.
//!
//! Domain types and fields bear the Norwegian names they have on the wire; machinery is in English.

extern crate self as klagesak_core;

pub mod adresse;
pub mod base;
pub mod day_in_words;
pub mod example;
pub mod frister;
pub mod helligdager;
mod json;
pub mod kodeverk;
pub mod limits;
pub mod lovgrunnlag;
pub mod mal;
pub mod melding;
pub mod names;
pub mod norsk_tid;
pub mod persons;
pub mod profil;
pub mod read;
pub mod reader;
pub mod register;
pub mod samme_sak;
pub mod schema;
pub mod signaturkrav;
pub mod sperring;
pub mod syntax;
pub mod text;
pub mod unknown;
pub mod verdi;
pub mod verdict;
pub mod version;
pub mod write;

pub use limits::Limits;
pub use melding::Melding;
pub use read::{Read, ReadError, read, read_with};
pub use text::{Language, Text};
pub use version::Version;
pub use write::{write, write_pretty};
