//! Version 2.0: a module with only what differs from the last minor version of 1. What does not differ is `pub use`.

mod dom;
mod overgang;
mod trekk;

pub(crate) use super::v1_1::TrukketAv;
pub(crate) use dom::judge;
pub(crate) use klagesak_core::melding::Dokument;
pub(crate) use overgang::{RENAMED, Tap, downgrade, upgrade};
pub(crate) use trekk::Trekk;
