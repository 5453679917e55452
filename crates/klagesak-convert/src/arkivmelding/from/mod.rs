//! From an arkivmelding to a draft of a message, one concept to a file.

mod arkivmelding;
mod demands;
mod dialekt;
mod disagreements;
mod dokument;
mod korrespondanse;
mod mappe;
mod metadata;
mod part;
mod rest;
mod sketch;

pub use arkivmelding::from_arkivmelding;
pub(crate) use arkivmelding::{dialect, of_tree};
