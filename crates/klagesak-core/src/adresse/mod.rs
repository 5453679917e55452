//! Addresses, phone numbers and e-mail in text: where a person lives, however it is written.
//!
//! [`Kjente`] holds the values that are known to lead to somebody and finds them again: in another spelling, another case, with
//! other signs between, in a file name. [`resembling`] counts what only looks like an address. Neither quotes what it finds.
//!
//! ```
//! use klagesak_core::adresse::Kjente;
//!
//! let kjente = Kjente::of_lines("# the flat\nStorgata 5 B, 7030 Trondheim\n900 11 222\n")?;
//! for text in ["Bor i STORGT. 5", "06-husleie-storgaten-5b.pdf", "ring +47 90 01 12 22"] {
//!     assert!(kjente.any_in(text));
//! }
//! assert!(!kjente.any_in("Storgata 52, 7014 Trondheim"));
//! # Ok::<(), usize>(())
//! ```

mod area;
mod fold;
mod grade;
mod kjente;
mod lines;
mod measures;
mod numbers;
mod pieces;
mod places;
pub mod raw;
pub mod resembling;
mod street;
#[cfg(test)]
mod tests;
mod texts;
mod verdi;
pub mod vernede;

pub use grade::Vern;
pub use kjente::Kjente;
pub use places::{mask, masked, places, resembling_places};
pub use vernede::{Vernede, Vernesak};
