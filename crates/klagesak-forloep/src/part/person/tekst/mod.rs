//! What the person reads, as data: a text for each situation, each decision, and each thing beside.

mod avgjort;
mod avsluttet;
mod avvist;
pub(super) mod betinget;
pub(super) mod faste;
mod historikk;
mod hos_nav;
mod hos_statsforvalteren;
mod linjer;
mod persontekst;
mod returnert;
mod tillegg;

pub use historikk::STEGTEKSTER;
pub use linjer::LINJER;
pub use persontekst::{Persontekst, persontekst, tekster};
pub use tillegg::TILLEGG;
