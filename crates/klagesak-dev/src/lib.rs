//! Everything in the repository that is generated, and the check that it is fresh.
//!
//! `cargo dev generate` writes; the test suite calls [`stale`] and fails when a file on disk is another than the one that
//! would be written.

pub mod api;
pub mod docs;
pub mod eksempler;
pub mod forutsatt;
pub mod frozen;
pub mod generate;
pub mod judge;
pub mod kit;
pub mod lift;
pub mod lock;
pub mod pakker;
pub mod publish;
pub mod ratios;
pub mod reads;
mod tree;

pub use tree::{COPIES, File, Stale, root, stale, write, write_copies};
