//! The verdict on a package: what its container lists, then every content in one pass, then what the message and the
//! manifests say of it.

mod asice;
mod documents;
mod entries;
mod look;
mod metadata;
mod open;
mod pass;
mod work;

pub(crate) use open::Judged;
pub use open::{Opened, verify, verify_bytes};
