//! The case over time, and the verdict on it: [`klagesak_forloep`] with what the rules add.

pub use klagesak_forloep::*;

pub use crate::case::{CaseReport, ForloepScope, looked_at, validate_case};
