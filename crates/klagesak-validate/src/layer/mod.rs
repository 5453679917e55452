//! The layers of a verdict, one file each.

pub(crate) mod rules;
mod scarce;
pub(crate) mod schema;
pub(crate) mod syntax;
