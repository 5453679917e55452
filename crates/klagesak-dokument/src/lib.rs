//! Looking into documents: whether a file is what the manifest says, whether it can be read and kept, and whether it is
//! safe to open.
//!
//! [`examine`] takes the bytes of a document, [`Examiner`] takes them piece by piece while they are read for something else.
//! Both give findings of the rules KO-PAKKE from 201 on, and what the file was found to be, for those who want to fill in the
//! manifest. Nothing is drawn, run or decrypted, and no text of a document stands in a finding.

mod adresse;
mod arkiv;
mod bilde;
mod claim;
mod epost;
mod executable;
mod fakta;
mod funn;
mod grenser;
mod kind;
mod kontor;
mod nettside;
mod pdf;
mod region;
pub mod regler;
mod sideinnhold;
mod skript;
mod skritt;
pub mod source;
mod tekst;
mod undersoek;
mod unescaped;
mod xml;

pub use claim::Claim;
pub use fakta::{Dokumentfakta, Pdfa};
pub use grenser::ContentLimits;
pub use source::Source;
pub use undersoek::{Examined, Examiner, examine, examine_reader};

/// The example in the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
