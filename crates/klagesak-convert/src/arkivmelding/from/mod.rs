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

pub use arkivmelding::{dialect, from_arkivmelding};
