//! Everything that is put on disk: packages that are built, and packages that are unpacked. Both lie under another name until
//! they are whole and have been judged.

mod build;
mod contents;
mod copy;
mod encrypt;
mod fill;
mod place;
mod receiver;
mod sink;
mod unpack;
mod zip;

pub use build::{Build, Built, Signer};
pub use fill::fill_in;
pub use receiver::Receiver;
pub use unpack::unpack;
