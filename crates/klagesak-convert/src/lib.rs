//! Klagesak messages to and from the formats of the systems around them.
//!
//! What goes out is a [`Conversion`]: files, and a finding of the rules `KO-TAP` for everything the other format cannot carry.
//! What comes in is an [`Utkast`]: the JSON of a message where anything may be missing, and findings that say what a person must
//! look at or fill in. Nothing is lost, guessed or given a default without a finding. See [`FORMATS`] for what there is.
//!
//! The crate does no I/O, has no clock and starts no threads. Findings never quote what they are about.

pub mod arkivmelding;
mod conversion;
mod crosswalk;
pub mod digisos;
mod error;
mod format;
mod kind;
pub mod kvittering;
mod ledger;
pub mod loss;
mod missing;
pub mod rules;
mod source;
mod sperret;
mod time;
mod utkast;
mod vern;
pub mod xml;

pub use conversion::{Conversion, File};
pub use error::Error;
pub use format::{FORMATS, Format, FormatInfo, Unit};
pub use kind::{Detected, Kind, detect, to};
pub use sperret::unblocked;
pub use utkast::{Incomplete, SourceFile, Utkast};
pub use vern::shielded;
