//! The examples of rules that no edit of one message can make, by name: whole packages, conversions, and files of other systems.
//!
//! A rule's document names them: `pakker/endret-dokument`, `konverter/arkiv-landet-som-ord`.

// What cannot be made here is a bug, and must stop the generator.
#![allow(clippy::unwrap_used)]

mod alle;
mod eksempel;
mod funn;
mod grunnlag;
mod inndata;
mod kilde_arkivmelding;
mod kilde_json;
mod kilde_xml;
mod konvertering;
mod pakke;
mod skrevet;
mod tap_arkiv;
mod tap_digisos;
mod tap_kvittering;
mod utkast_arkiv;
mod utkast_digisos;
mod utkast_kvittering;

pub use alle::alle;
pub use eksempel::{Eksempel, Viser};
pub use funn::Funn;
