//! The arkivmelding, held against the message it stands beside. An archive that cannot read the message registers what this says,
//! so it must not speak of another case. What is left out, in another order or numbered anew is no contradiction.

mod arkiv;
mod facts;
mod path;
mod spelling;
#[cfg(test)]
mod tests;

pub(super) use arkiv::Arkiv;
pub(super) use facts::Facts;
