//! From the files of Digisos to drafts.

mod ids;
mod klage;
mod part;
mod soker;
mod tekst;
mod vedlegg;

pub(super) use klage::instant;
pub use klage::{check_vedlegg, from_klage};
pub use soker::from_soker;
