//! From the messages of a case to what the citizen's page shows.

mod avgjoerelse;
mod fil;
mod forespoersel;
mod hendelser;
mod ledgered;
mod oversendelse;
mod rounds;
mod soker;
mod soknad;
mod status;

pub use fil::Filreferanse;
pub use soker::{KLAGEHENDELSER, SOKER, Soker, to_soker};
