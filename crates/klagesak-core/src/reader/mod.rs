//! One pass from text to message: every fault on the way is noted with its place, and the reading goes on.
//!
//! A cursor knows JSON and nothing else. `Reader` knows objects, lists and values with their limits, and where it is; it goes
//! through every type with the same code. What differs by type is a table of fields, which `#[derive(FromWire)]` writes, and a few
//! lines for each kind of value. A value that is faulty or missing gets a stand-in of its type, so that the rest can be read and
//! judged; its place is among the [`Fault`]s.

mod anything;
mod canonical;
mod cursor;
mod fault;
mod field;
mod head;
mod list;
mod number;
mod object;
mod path;
mod places;
#[allow(clippy::module_inception, reason = "the reader is called what the folder is called")]
mod reader;
#[cfg(test)]
mod tests;
mod text;
mod wire;

pub(crate) use canonical::{canonical, quoted};
pub use fault::{Fault, FaultKind, Form, JsonType};
pub(crate) use field::{Field, Table};
pub use head::Head;
pub(crate) use klagesak_derive::FromWire;
pub use places::{Place, places, range};
pub use reader::Outcome;
pub(crate) use reader::Reader;
pub(crate) use text::Token;
pub(crate) use wire::FromWire;
