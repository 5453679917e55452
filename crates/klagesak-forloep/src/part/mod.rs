//! What the person who appeals sees of the case: its status in words, and the days to know of.

mod deadline_text;
mod kroner;
mod partsfrist;
mod partsfristslag;
mod partside;
mod person;
mod statusforpart;
mod visible_events;

pub use partsfrist::Partsfrist;
pub use partsfristslag::Partsfristslag;
pub use partside::{Partside, Partssteg};
pub use person::{
    IngenSide, LINJER, Partskontakt, Personside, Personsituasjon, Personsteg, Persontekst, Personvedtak,
    STEGTEKSTER, Stand, Steg, TILLEGG, Tillegg, persontekst, tekster,
};
pub use statusforpart::{Partstatus, status_for_part};
