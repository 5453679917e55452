//! Version 1.1. For real there would be no module: a minor version lies in the same types as the first, marked with the version
//! each new thing came in. Here the types of 1.0 are repeated, since those of the library must stay what they are.

mod partsrolle;
mod regel;
mod trekk;

pub(crate) use partsrolle::{INFO, Partsrolle};
pub(crate) use regel::{BEKREFTET_FOER_TRUKKET, judge};
pub(crate) use trekk::{Trekk, TrukketAv};
