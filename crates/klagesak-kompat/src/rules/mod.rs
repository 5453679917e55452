//! The rules on compatibility, group KOMPAT. They are written in `rules/KOMPAT`; the code that finds a change names the record by its
//! id. The severity is that of a change without the version step it demands.
//!
//! Their examples are edits of a published schema: the schema is the old version, and with the edits it is the new one. The base
//! `schemas` is a folder with some of the files of a version, as an object with a field for each file.
//!
//! Numbers follow the subject: 001–008 fields, 009–019 what a value may be, 020–024 types, constants and words, 025–027 what lies in
//! the folder of a version.

#[rustfmt::skip]
pub(super) mod generated;

use klagesak_core::verdict::RuleInfo;

pub use generated::CATALOGUE;

/// Every rule on compatibility.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.as_str() == id)
}
