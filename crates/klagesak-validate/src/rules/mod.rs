//! The rules, one file or folder per group.
//!
//! ```
//! use klagesak_validate::rules;
//!
//! let rule = rules::find("KO-KLAGE-001").unwrap();
//! assert_eq!(rule.info.title.nb, "Klagen er mottatt tidligst den dagen vedtaket ble fattet.");
//! assert!(rules::all().count() > 250);
//! ```

mod forespoersel;
mod hast;
mod personvern;
mod retur;
pub(crate) mod syntaks;
mod trekk;
mod utsatt;
pub(crate) mod versjon;

mod avgjoerelse;
mod dokument;
mod ettersendelse;
mod foersteinstans;
mod forloep;
mod fremstilling;
mod hode;
mod klage;
mod kvittering;
mod part;
pub(crate) mod skjema;
mod status;
mod vedtak;

use crate::Rule;

/// Every rule, group by group in the order a reader meets them.
pub const CATALOGUE: &[&[&Rule]] = &[
    syntaks::RULES,
    skjema::felt::RULES,
    skjema::verdier::RULES,
    versjon::RULES,
    hode::melding::RULES,
    hode::adressering::RULES,
    hode::kommune::RULES,
    hode::svar::RULES,
    part::opplysninger::RULES,
    part::roller::RULES,
    part::representasjon::RULES,
    part::fullmakt::RULES,
    part::identifikator::RULES,
    part::testnummer::RULES,
    vedtak::grunnlag::RULES,
    vedtak::ytelse::RULES,
    vedtak::utfall::RULES,
    klage::datoer::RULES,
    klage::punkter::RULES,
    klage::frist::RULES,
    klage::oversittelse::RULES,
    foersteinstans::behandling::RULES,
    foersteinstans::nytt_vedtak::RULES,
    fremstilling::vurderinger::RULES,
    fremstilling::innhold::RULES,
    fremstilling::forelegging::RULES,
    fremstilling::kommentarer::RULES,
    dokument::paakrevd::RULES,
    dokument::henvisninger::RULES,
    dokument::rekkefoelge::RULES,
    dokument::oppfoering::RULES,
    dokument::filnavn::RULES,
    dokument::personer_i_filnavn::RULES,
    dokument::filer::RULES,
    hast::RULES,
    utsatt::RULES,
    personvern::RULES,
    kvittering::resultat::RULES,
    kvittering::funn::RULES,
    status::tid::RULES,
    status::innhold::RULES,
    forespoersel::RULES,
    ettersendelse::svar::RULES,
    ettersendelse::kommentar::RULES,
    trekk::RULES,
    retur::RULES,
    avgjoerelse::utfall::RULES,
    avgjoerelse::ytelser::RULES,
    avgjoerelse::samsvar::RULES,
    avgjoerelse::hjemvisning::RULES,
    avgjoerelse::kostnader::RULES,
    avgjoerelse::underretning::RULES,
    avgjoerelse::ugunst::RULES,
    forloep::sammenheng::RULES,
    forloep::gang::RULES,
    forloep::tur::RULES,
    forloep::svar::RULES,
    forloep::innhold::RULES,
    forloep::utfall::RULES,
    forloep::dekning::RULES,
    forloep::parter::RULES,
    forloep::retning::RULES,
    forloep::henvisning::RULES,
    forloep::avsender::RULES,
    forloep::personer::RULES,
    forloep::omfang::RULES,
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
