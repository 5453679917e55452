//! PDF: whether it opens, what it is, and what it can do besides being read.
//!
//! Objects are read when they are needed, straight from the bytes, and everything is paid for out of one account
//! (`regnskap`), so that a hostile file costs no more than the limits say. Nothing is drawn and nothing is decrypted.

mod fil;
pub(crate) mod finn;
mod gjennomgang;
mod kontroll;
mod leser;
mod let_opp;
mod navn;
mod objekt;
mod pakket;
mod pdfa;
mod regnskap;
mod sammensatt;
mod sider;
mod stroem;
mod xref;

pub(super) use kontroll::{bare_rammen, kontroller};
