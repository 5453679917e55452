//! From an arkivmelding to a draft of a message, one concept to a file.

mod arkivmelding;
mod avvik;
mod dialekt;
mod dokument;
mod korrespondanse;
mod krav;
mod mappe;
mod metadata;
mod part;
mod rest;
mod skisse;

pub use arkivmelding::from_arkivmelding;
pub(crate) use arkivmelding::{dialect, of_tree};
