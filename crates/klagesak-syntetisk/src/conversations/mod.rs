//! Whole conversations: the oversendelse, and what the Nav office and the Statsforvalter write to one another about it until the
//! case is decided, withdrawn or sent back.
//!
//! Each file makes one kind of message and takes the case one step; [`course`] puts the steps together.

mod actors;
mod avgjoerelse;
mod conversation;
mod course;
mod ettersendelse;
mod forespoersel;
mod hjemvisning;
mod innkommet;
mod kvittering;
mod omgjoering;
mod overfoering;
mod oversendelse;
mod partsendring;
mod retur;
mod saker;
mod sidespor;
mod status;
mod trekk;
mod ytelser;

pub use saker::{Meldinger, Saker};
