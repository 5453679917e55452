//! The verdict on a case: of each message, and of the whole.

#[expect(clippy::module_inception, reason = "the type has the name of its room")]
mod case;
mod forms;
mod group;
mod json;
mod text;

pub use case::{Case, CaseFile};
