//! The schemas as a tree a web server can serve as it is.

mod html;
mod place;
mod tree;

pub use place::{PublishError, publish};
pub use tree::{Address, tree};
