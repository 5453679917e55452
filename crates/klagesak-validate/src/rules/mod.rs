//! The rules, one file per group.

mod dokument;
mod filer;
mod filnavn;
mod foersteinstans;
mod fremstilling;
mod hast;
mod henvisninger;
mod hode;
mod klage;
mod klagefrist;
mod manifest;
mod oppfoering;
mod part;
mod personer_i_filnavn;
mod personvern;
pub(crate) mod skjema;
pub(crate) mod syntaks;
mod utsatt;
mod vedtak;
pub(crate) mod versjon;

use crate::Rule;

/// Every rule, group by group in the order a reader meets them.
pub const CATALOGUE: &[&[&Rule]] = &[
    syntaks::RULES,
    skjema::RULES,
    versjon::RULES,
    hode::RULES,
    part::RULES,
    vedtak::RULES,
    klage::RULES,
    klagefrist::RULES,
    foersteinstans::RULES,
    fremstilling::RULES,
    dokument::RULES,
    henvisninger::RULES,
    manifest::RULES,
    oppfoering::RULES,
    filnavn::RULES,
    personer_i_filnavn::RULES,
    filer::RULES,
    hast::RULES,
    utsatt::RULES,
    personvern::RULES,
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CATALOGUE.iter().copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.info.id.0 == id)
}
