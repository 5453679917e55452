//! The verdict on a package, in phases that take and give values: what its container lists, what the names say, the message,
//! every content in one pass, and then what the message and the manifest say of them.

mod archive;
mod asice;
mod attached;
mod documents;
mod entries;
mod inspect;
mod judged;
mod listed;
mod metadata;
mod named;
mod open;
mod phases;
mod read;
mod read_all;
mod with_message;
mod wrapping;

pub(crate) use judged::Judged;
pub use open::{Opened, verify, verify_bytes};
