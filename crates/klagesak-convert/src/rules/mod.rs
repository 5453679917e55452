//! The rules of conversion in three groups: TAP is what another format cannot carry, UTKAST what a person must look at or fill in
//! after a conversion to klagesak, and KILDE what is wrong with a file that is to be converted. They are written in `rules/TAP`,
//! `rules/UTKAST` and `rules/KILDE`; the code that finds something names the record by its id.
//!
//! Numbers follow the subject in all three groups: 001–019 for all formats, 020–059 arkivmelding, 060–079 Digisos, 080–099
//! receipts. In KILDE, 020–025 are about any XML.

#[rustfmt::skip]
pub(crate) mod generated;

use klagesak_core::verdict::RuleInfo;

pub use generated::CATALOGUE;

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.as_str() == id)
}
