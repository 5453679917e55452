//! From the messages of a case to what the citizen's page shows.

mod avgjoerelse;
mod fil;
mod forespoersel;
mod hendelser;
mod klage;
mod ledgered;
mod nyttvedtak;
mod oversendelse;
mod rounds;
mod soker;
mod soknad;
mod status;

pub use fil::Filreferanse;
pub use soker::{KLAGEHENDELSER, SOKER, Soker, to_soker};
