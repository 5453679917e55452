//! What the checks look at, measured: every value of the messages we have is changed, and a rule whose findings change has looked there.
//! The `reads` of a document are held against it, and proposed from it.

mod change;
mod changes;
mod corpus;
mod held;
mod measuring;
mod place;
mod proposal;
mod schema;
mod trial;
mod trials;
mod write;

pub use held::Fault;
pub use measuring::Measuring;
pub use proposal::Proposal;
pub use write::{list, write};
