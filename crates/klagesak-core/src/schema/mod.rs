//! The published JSON Schemas, made from the types.

mod generate;
mod index;
mod transform;

pub use generate::{
    code_list, code_list_as_of, marked, message, message_as_of, message_with_base, publish, report,
    report_as_of, shared,
};
pub use index::{index, index_as_of, message_file};
