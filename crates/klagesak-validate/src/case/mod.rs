//! The verdict on a whole case.

mod report;
mod scope;

pub use report::{CaseReport, looked_at, validate_case};
pub use scope::ForloepScope;
