//! Code lists: each an enum on the wire and a table of labels, sources and validity.
//!
//! A code list is data. A code is never removed and never changes meaning within a major version; it gets a last day of
//! validity instead. A code that a newer minor version has added is kept as `Ukjent`, so that nothing is lost when the
//! message is written back.
//!
//! ```
//! use klagesak_core::kodeverk::{self, Klageutfall, Kodeverk};
//!
//! let utfall = Klageutfall::Stadfestet;
//! assert_eq!(utfall.verdi(), "STADFESTET");
//! assert!(utfall.kode().is_some_and(|kode| kode.siden == "1.0"));
//!
//! // Every list as data.
//! let list = kodeverk::ALLE.iter().find(|list| list.navn == "klageutfall").unwrap();
//! assert_eq!(list.koder.len(), Klageutfall::KJENTE.len());
//! ```

mod avgjoerelse;
mod dokument;
mod foersteinstans;
mod forloep;
mod kjoerer;
mod klage;
mod kode;
mod lov;
mod part;
mod prioritet;
mod sak;
mod sidespor;
mod status;
mod statustekst;
mod svar;
mod vedtak;
mod virksomhet;

#[cfg(test)]
mod tests;

pub use avgjoerelse::{
    Avgjoerelsesgjelder, Avgjoerelsesomfang, Endringsgrunn, Endringsretning, Henleggelsesgrunn, Klageutfall,
    Kravutfall,
};
pub use dokument::{Dokumenttype, Mimetype, Retning, Variantformat};
pub use foersteinstans::{Foersteinstansutfall, Klagestilling};
pub use forloep::{Ansvarlig, Ettersender, Forespurt, IkkeForelagtgrunn};
pub use kjoerer::runs;
pub use klage::{Avvisningsgrunn, Form, Fristgrunnlag, Iverksettingsutfall, Klagekanal, Oversittelsesgrunn};
pub use kode::{Kode, Kodeverk, KodeverkInfo, skjema};
pub use lov::{Lov, Skjermingshjemmel};
pub use part::{Adressebeskyttelse, Fullmaktsgrunnlag, Identifikatortype, Maalform, Partsrolle};
pub use prioritet::Hastegrunn;
pub use sak::{Lovgrunnlag, Meldingstype, Miljoe, Profil};
pub use sidespor::{Nyttvedtakgjelder, Overfoeringsaarsak, Partsendringsslag, Sperregrunn};
pub use status::Statuskode;
pub use statustekst::{Statusgrunn, Statustekst, statustekst, statustekst_ved};
pub use svar::{Alvorlighet, Kvitteringsresultat, Returaarsak};
pub use vedtak::{Underretningsmaate, Vedtakstype, Vedtaksutfall, Ytelsesform};
pub use virksomhet::{Instans, Kontaktrolle, Virksomhetsrolle};

pub(crate) use kode::{er_kode, kodeverk, valg};

/// Every code list of the standard, in alphabetical order of their names.
pub const ALLE: &[&KodeverkInfo] = &[
    &Adressebeskyttelse::INFO,
    &Alvorlighet::INFO,
    &Ansvarlig::INFO,
    &Avgjoerelsesgjelder::INFO,
    &Avgjoerelsesomfang::INFO,
    &Avvisningsgrunn::INFO,
    &Dokumenttype::INFO,
    &Endringsgrunn::INFO,
    &Endringsretning::INFO,
    &Ettersender::INFO,
    &Foersteinstansutfall::INFO,
    &Forespurt::INFO,
    &Form::INFO,
    &Fristgrunnlag::INFO,
    &Fullmaktsgrunnlag::INFO,
    &Hastegrunn::INFO,
    &Henleggelsesgrunn::INFO,
    &Identifikatortype::INFO,
    &IkkeForelagtgrunn::INFO,
    &Instans::INFO,
    &Iverksettingsutfall::INFO,
    &Klagekanal::INFO,
    &Klagestilling::INFO,
    &Klageutfall::INFO,
    &Kontaktrolle::INFO,
    &Kravutfall::INFO,
    &Kvitteringsresultat::INFO,
    &Lov::INFO,
    &Lovgrunnlag::INFO,
    &Maalform::INFO,
    &Meldingstype::INFO,
    &Miljoe::INFO,
    &Mimetype::INFO,
    &Nyttvedtakgjelder::INFO,
    &Overfoeringsaarsak::INFO,
    &Oversittelsesgrunn::INFO,
    &Partsendringsslag::INFO,
    &Partsrolle::INFO,
    &Profil::INFO,
    &Retning::INFO,
    &Returaarsak::INFO,
    &Skjermingshjemmel::INFO,
    &Sperregrunn::INFO,
    &Statuskode::INFO,
    &Underretningsmaate::INFO,
    &Variantformat::INFO,
    &Vedtakstype::INFO,
    &Vedtaksutfall::INFO,
    &Virksomhetsrolle::INFO,
    &Ytelsesform::INFO,
];
