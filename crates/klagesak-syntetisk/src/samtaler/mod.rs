//! Whole conversations: the oversendelse, and what the NAV office and the Statsforvalter write to one another about it until the
//! case is decided, withdrawn or sent back.
//!
//! Each file makes one kind of message and takes the case one step; [`gang`] puts the steps together.

mod aktoerer;
mod avgjoerelse;
mod ettersendelse;
mod forespoersel;
mod gang;
mod hjemvisning;
mod kvittering;
mod oversendelse;
mod retur;
mod saker;
mod samtale;
mod status;
mod trekk;
mod ytelser;

pub use saker::{Meldinger, Saker};
