//! A klagesak shipment on disk: the message and its documents in a folder, a ZIP file or an ASiC-E.
//!
//! [`verify`](fn@verify) gives the verdict on a package. What is wrong with it is told as findings of the rules KO-PAKKE, see [`rules`]; an
//! [`Error`] is only for what could not be done. Nothing of what is found is ever written, and nothing is unpacked before it has
//! been judged.

mod asice;
mod container;
mod digest;
mod error;
pub mod kryptering;
mod manifest;
mod name;
mod options;
mod package;
pub mod pki;
pub mod rules;
pub mod signatur;
mod source;
mod verify;

pub use error::Error;
pub use options::Options;
pub use package::{Container, Entry, Package, Role, Signature};
pub use verify::{verify, verify_bytes};
