//! The messages, as on the wire: the head every message has, and the content of each type.
//!
//! Doc comments here are the text of the standard; they become the descriptions of the published schemas.

mod adresse;
mod dokument;
mod familie;
mod felles;
mod foersteinstans;
mod forelegging;
mod hjemmel;
mod hode;
mod klage;
mod klagefrist;
mod kontakt;
mod konvolutt;
mod kronologi;
mod oversendelse;
mod part;
mod person;
mod prioritet;
mod referanser;
mod saksfremstilling;
mod skjerming;
mod system;
mod utvidelser;
mod vedtak;
mod virksomhet;
mod ytelse;

pub use adresse::Adresse;
pub use dokument::{Dokument, Partsinnsyn};
pub use familie::Melding;
pub use foersteinstans::{Foersteinstans, Medarbeider, NyttVedtak};
pub use forelegging::{Forelagt, IkkeForelagt, Kommentar};
pub use hjemmel::Hjemmel;
pub use hode::Hode;
pub use klage::{Klage, Klagepunkt};
pub use klagefrist::{Iverksettingsavgjoerelse, Klagefrist, Oversittelse, UtsattIverksetting};
pub use kontakt::Kontakt;
pub use konvolutt::{Innhold, Konvolutt, Typemerke};
pub use kronologi::{Barn, Kronologipunkt, Vurdering};
pub use oversendelse::{AndreKlager, Oversendelse};
pub use part::{Fullmakt, Part, Spraak};
pub use person::{Person, Personidentifikator, Personnavn, VirksomhetPart};
pub use prioritet::Prioritet;
pub use referanser::{Arkivsak, NavFagsak, Referanser};
pub use saksfremstilling::Saksfremstilling;
pub use skjerming::Skjerming;
pub use system::Avsendersystem;
pub use utvidelser::Utvidelser;
pub use vedtak::{Underretning, Vedtak};
pub use virksomhet::{NavKontor, Virksomhet};
pub use ytelse::{Periode, Ytelse};
