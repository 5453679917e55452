//! The rules on packages, group PAKKE, one file per subject.

pub(crate) mod asice;
pub(crate) mod container;
pub(crate) mod correspondence;
pub(crate) mod kryptering;
pub(crate) mod limits;
pub(crate) mod name;
pub(crate) mod signatur;
pub(crate) mod xml;

mod common;

use klagesak_core::verdict::RuleInfo;

/// Every rule on packages, subject by subject in the order a reader meets them.
pub static CATALOGUE: &[&[&RuleInfo]] = &[
    container::RULES,
    limits::RULES,
    name::RULES,
    correspondence::RULES,
    xml::RULES,
    asice::RULES,
    signatur::RULES,
    kryptering::RULES,
];

/// Every rule, those on the content of documents last.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().chain(klagesak_dokument::regler::CATALOGUE).copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.0 == id)
}
