//! The rules on packages, group PAKKE. They are written in `rules/PAKKE`; the code that finds something names the record by its id.
//!
//! Numbers follow the subject: 001–009 the container, 010–013 how much it may hold, 014–020 names of files, 021–028 what the message
//! says and the package holds, 029–031 XML and JSON, 032–043 and 045 ASiC-E, 044 and 046 the container,
//! 047 names of programs, 048 the arkivmelding, 101–116 the signature, 121–124 encryption. From 201 on they are
//! about the content of documents, and lie in `innhold`.

#[rustfmt::skip]
pub(crate) mod generated;
pub(crate) mod limits;

use klagesak_core::verdict::RuleInfo;

pub use generated::CATALOGUE;

/// Every rule, those on the content of documents last.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().chain(klagesak_dokument::regler::CATALOGUE).copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.as_str() == id)
}
