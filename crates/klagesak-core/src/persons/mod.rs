//! Finds numbers of persons in text that others may see.
//!
//! [`has_personnummer`] finds the numbers that can belong to somebody, so that a rule can call them an error;
//! [`resembles_personnummer`] also what is mistyped, so that nothing is let out that may tell who it is about. Names are found
//! by [`names`](crate::names).

mod known;
mod numbers;
mod resembling;

pub use known::has_number;
pub use numbers::has_personnummer;
pub use resembling::resembles_personnummer;
