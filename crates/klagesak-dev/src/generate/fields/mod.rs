//! The fields of the messages, read out of the schemas as the types give them.

mod kind;
mod objects;
mod rules;

pub(super) use kind::{Links, kind};
pub(super) use objects::{Field, Object, objects, values};
pub(super) use rules::{RulesOfFields, rules_of_fields};
