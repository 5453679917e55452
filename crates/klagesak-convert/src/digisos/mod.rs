//! Digisos: the klage a person has sent on nav.no, and the events the citizen's page shows.
//!
//! [`from_klage`] makes a draft of an oversendelse from `klage.json` and `vedlegg.json`. [`to_soker`] makes from the messages of a
//! case the klage events, in the form of the last published schema that had them: `klager[]` of `digisos-soker.json`. Today's
//! schema tolerates the field and demands nothing of it. [`from_soker`] reads such a file.

mod form;
mod from;
mod koder;
mod to;

pub use from::{check_vedlegg, from_klage, from_soker};
pub use to::{Filreferanse, KLAGEHENDELSER, SOKER, Soker, to_soker};
