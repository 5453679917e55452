//! Finds the names of parties in titles and file names, where anyone may see them, and tells how surely it is a name.
//!
//! A whole name is always one, and so is a name that is nothing else. A name that is also an everyday word, a month or a place says
//! little alone: it counts where the words around it show a person. A virksomhet is nobody, and its name is not looked for.

mod context;
mod find;
mod fold;
mod ordliste;
mod piece;

#[cfg(test)]
mod measured;
#[cfg(test)]
mod tests;

use crate::melding::Personnavn;

use fold::{same, words};
use ordliste::Ord;

pub use find::Names;

/// How surely a text names a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Naming {
    /// A name that is also a word or a place, where it seems to be a person.
    Likely,
    /// A given name and a surname together, or a name that is nothing else.
    Certain,
}

/// Whether two names have a word in common, however it is written: one who marries keeps the first name.
#[must_use]
pub fn share_a_name(a: &Personnavn, b: &Personnavn) -> bool {
    let (a, b) = (a.helt(), b.helt());
    words(&a).any(|a| words(&b).any(|b| same(a, b)))
}
