//! The rules on messages: the checks, one file or folder per group. What a rule demands, its texts, sources and examples are written
//! in `rules/<GRUPPE>/KO-<GRUPPE>-<nnn>.md`; the records in `generated` are made from that, and name the check. What a layer finds
//! as it works (SYNTAKS, SKJEMA, VERSJON) has no check; the layer names the record.
//!
//! ```
//! use klagesak_validate::rules;
//!
//! let rule = rules::find("KO-KLAGE-001").unwrap();
//! assert_eq!(rule.info.title().nb, "Klagen er mottatt tidligst den dagen vedtaket ble fattet.");
//! assert!(rules::all().count() > 250);
//! ```

#[rustfmt::skip]
pub(crate) mod generated;

mod foedselsdato;
mod forespoersel;
mod hast;
mod nyttvedtak;
mod overfoering;
mod partsendring;
mod personvern;
mod profil;
mod retur;
mod tekst;
mod trekk;
mod utsatt;
mod utvalg;
mod vern;

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
mod status;
mod vedtak;

pub use generated::CATALOGUE;

use crate::Rule;

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    CATALOGUE.iter().copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.info.id.as_str() == id)
}
