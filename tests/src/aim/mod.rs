//! Messages that are each aimed at one keyword at one place of a published schema, and miss none.

mod node;
mod reach;
mod series;
mod spoil;
mod target;

pub use series::{Aimed, aimed};
pub use target::{Target, targets};
