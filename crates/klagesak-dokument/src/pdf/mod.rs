//! PDF: whether it opens, what it is, and what it can do besides being read.
//!
//! Objects are read when they are needed, straight from the bytes, and everything is paid for out of one account
//! (`budget`), so that a hostile file costs no more than the limits say. Nothing is drawn and nothing is decrypted.

mod budget;
mod check;
mod file;
pub(crate) mod find;
mod lexer;
mod name;
mod object;
mod pdfa;
mod portfolio;
mod recover;
mod sider;
mod stream;
mod unpack;
mod walk;
mod xref;

pub(super) use check::{check_all, frame_only};
