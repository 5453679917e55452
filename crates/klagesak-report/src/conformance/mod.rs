//! What another implementation of the standard makes of the conformance kit: its answers, held against the manifest.

mod answer;
mod case;
mod claims;
mod forms;
mod html;
mod junit;
mod layer;
mod table;
mod text;
mod verdict;
mod words;

pub use answer::{Answer, Failed};
pub use case::{Case, Expected, Kind};
pub use claims::Claim;
pub use table::Table;
