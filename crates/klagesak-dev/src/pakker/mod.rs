//! Packages for the conformance suite and the tests, right and hostile. They are put together by hand, byte by byte, so that
//! what is tried does not also make what it is tried on.

// What cannot be made here is a bug, and must stop the generator.
#![allow(clippy::unwrap_used)]

mod aktive;
mod dokumenter;
mod gode;
mod judge;
mod krav;
mod nesten;
mod omslag;
mod ond;
mod onde;
mod pdfer;
pub mod rawzip;
mod sak;
mod signerte;
mod skjult;
mod utenfor;

pub use gode::gode;
pub use judge::{Verdict, judge};
pub use nesten::nesten;
pub use ond::{Grenser, Ond, Tillegg};
pub use sak::{Sak, asicmanifest, hex};
pub use utenfor::utenfor;

/// Every hostile package: one for each trick.
#[must_use]
pub fn onde() -> Vec<Ond> {
    let mut alle = onde::alle();
    alle.extend(dokumenter::alle());
    alle.extend(skjult::alle());
    alle.extend(aktive::alle());
    alle.extend(pdfer::alle());
    alle.extend(omslag::alle());
    alle.extend(signerte::alle());
    alle.extend(krav::alle());
    alle
}
