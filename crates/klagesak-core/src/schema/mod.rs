//! The published JSON Schemas, made from the types.

mod generate;
mod index;
mod transform;

pub use generate::{code_list, marked, message, message_with_base, report, shared};
pub use index::{index, message_file};
