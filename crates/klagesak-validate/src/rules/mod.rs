//! The rules, one file per group.

mod adressering;
mod dokument;
mod filer;
mod filnavn;
mod foersteinstans;
mod forelegging;
mod fremstilling;
mod fullmakt;
mod hast;
mod henvisninger;
mod hode;
mod identifikator;
mod klage;
mod klagefrist;
mod klageinnhold;
mod kommentarer;
mod kommune;
mod manifest;
mod nyttvedtak;
mod oppfoering;
mod oversittelse;
mod part;
mod personer_i_filnavn;
mod personvern;
mod representasjon;
mod roller;
pub(crate) mod skjema;
pub(crate) mod skjemaverdi;
pub(crate) mod syntaks;
mod testnummer;
mod utsatt;
mod vedtak;
mod vedtaksutfall;
pub(crate) mod versjon;
mod vurderinger;
mod ytelse;

use crate::Rule;

/// Every rule, group by group in the order a reader meets them.
pub const CATALOGUE: &[&[&Rule]] = &[
    syntaks::RULES,
    skjema::RULES,
    skjemaverdi::RULES,
    versjon::RULES,
    hode::RULES,
    adressering::RULES,
    kommune::RULES,
    part::RULES,
    roller::RULES,
    representasjon::RULES,
    fullmakt::RULES,
    identifikator::RULES,
    testnummer::RULES,
    vedtak::RULES,
    ytelse::RULES,
    vedtaksutfall::RULES,
    klage::RULES,
    klageinnhold::RULES,
    klagefrist::RULES,
    oversittelse::RULES,
    foersteinstans::RULES,
    nyttvedtak::RULES,
    vurderinger::RULES,
    fremstilling::RULES,
    forelegging::RULES,
    kommentarer::RULES,
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
