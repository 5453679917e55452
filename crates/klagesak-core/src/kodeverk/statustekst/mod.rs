//! What the person who appealed is told: of each status code, and of what other codes of the case tell besides.

mod aarsak;
mod grunn;
mod koder;
mod retning;
mod spurt;
mod tekst;
mod utfall;

#[cfg(test)]
mod tests;

pub use grunn::{Statusgrunn, statustekst_ved};
pub use tekst::{Statustekst, statustekst};
