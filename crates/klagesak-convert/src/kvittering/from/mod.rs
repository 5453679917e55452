//! From their receipts to drafts of ours.

mod eformidling;
mod fiks;
mod utkast;

pub use eformidling::from_eformidling;
pub use fiks::from_fiks;
pub(crate) use fiks::of_tree;
