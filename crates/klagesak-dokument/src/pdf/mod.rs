//! PDF: whether it opens, what it is, and what it can do besides being read.
//!
//! Objects are read when they are needed, straight from the bytes, and everything is paid for out of one account
//! (`budget`), so that a hostile file costs no more than the limits say. Nothing is drawn and nothing is decrypted.
//!
//! What a file is (`file`: pages, parts, PDF/A) is read as its tables say, or where they are broken by searching. What it can
//! do is judged of every object there is (`sveip`), whether anything leads to it or not: readers differ on where a damaged
//! file leads. Only of a file that is whole (`hel`) does it count where the tables lead (`walk`). Documents that lie beside it
//! (`tillegg`) count wherever they are.

mod budget;
mod check;
mod evner;
mod file;
mod filters;
pub(crate) mod find;
mod hel;
mod lexer;
mod name;
mod object;
mod objektstroem;
mod pdfa;
mod portfolio;
mod predictor;
mod recover;
mod sider;
mod stream;
mod sveip;
mod tekst;
mod tillegg;
mod unpack;
mod walk;
mod xfa;
mod xref;

pub(super) use check::{check_all, frame_only};
