//! The code lists: each an enum of the values on the wire.

mod avgjoerelse;
mod dokument;
mod foersteinstans;
mod forloep;
mod klage;
mod kode;
mod lenient;
mod lov;
mod part;
mod prioritet;
mod sak;
mod sidespor;
mod status;
mod svar;
mod vedtak;
mod virksomhet;

pub use avgjoerelse::{
    Avgjoerelsesgjelder, Avgjoerelsesomfang, Endringsgrunn, Endringsretning, Henleggelsesgrunn, Klageutfall,
    Kravutfall,
};
pub use dokument::{Dokumenttype, Mimetype, Retning, Variantformat};
pub use foersteinstans::{Foersteinstansutfall, Klagestilling};
pub use forloep::{Ansvarlig, Ettersender, Forespurt, IkkeForelagtgrunn};
pub use klage::{Avvisningsgrunn, Form, Fristgrunnlag, Iverksettingsutfall, Klagekanal, Oversittelsesgrunn};
pub use lenient::lenient;
pub use lov::{Lov, Skjermingshjemmel};
pub use part::{Adressebeskyttelse, Fullmaktsgrunnlag, Identifikatortype, Maalform, Partsrolle};
pub use prioritet::Hastegrunn;
pub use sak::{Lovgrunnlag, Meldingstype, Miljoe, Profil};
pub use sidespor::{Nyttvedtakgjelder, Overfoeringsaarsak, Partsendringsslag, Sperregrunn};
pub use status::Statuskode;
pub use svar::{Alvorlighet, Kvitteringsresultat, Returaarsak};
pub use vedtak::{Underretningsmaate, Vedtakstype, Vedtaksutfall, Ytelsesform};
pub use virksomhet::{Instans, Kontaktrolle, Virksomhetsrolle};

pub(crate) use kode::kodeverk;
pub(crate) use lenient::is_lenient;
