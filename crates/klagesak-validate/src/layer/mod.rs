//! The layers of a verdict, one file each.

pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod syntax;
