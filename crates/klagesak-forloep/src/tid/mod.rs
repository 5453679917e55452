//! Time: when things happened in a case, where its days were spent, and what a folder of cases comes to.
//!
//! Everything here is derived from the messages, by the calendar in Norway ([`norsk_dato`]); nothing is typed in anew, and a
//! point in time that is not in a message is given by the caller. [`Tidslinje`] is one case; [`Sakstid`] is the little of it
//! that [`Statistikk`] needs; none of them says anything about a person.
//!
//! ```
//! use klagesak_core::register::Registre;
//! use klagesak_core::{mal, read};
//! use klagesak_forloep::tid::{Fase, Tidslinje};
//!
//! let messages = [mal::OVERSENDELSE_MINIMAL, mal::KVITTERING, mal::AVGJOERELSE];
//! let messages = messages.map(|text| read(text.as_bytes()).unwrap().message);
//! let now = "2026-11-01T12:00:00+01:00".parse()?;
//! let tidslinje = Tidslinje::new(messages.into(), now, Registre::builtin()).unwrap();
//! let faser = tidslinje.faser.unwrap();
//! assert!(faser.dager_i(Fase::HosStatsforvalteren) > 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod antall;
mod behandling;
mod dager;
mod datoer;
mod division;
mod fase;
mod faser;
mod frist;
mod fristslag;
mod gruppe;
mod hendelse;
mod hendelser;
mod klagefrist;
mod kontor;
mod percentile;
mod sakstid;
mod skjul;
mod statistikk;
mod tidslinje;
mod unanswered;
mod ventetid;

#[cfg(test)]
mod tests;

pub use antall::{Antall, SMAA_GRUPPER};
pub use behandling::Behandling;
pub use dager::{dager, virkedager};
pub use datoer::Datoer;
pub use fase::Fase;
pub use faser::{Faseperiode, Faser};
pub use frist::{Frist, frister};
pub(crate) use frist::{avgjoerelse, kostnadsfrist};
pub use fristslag::Fristslag;
pub use gruppe::{Fasemedian, Fordeling, Tall};
pub use hendelse::Hendelsesslag;
pub use hendelser::{Hendelse, hendelser};
pub use klagesak_core::norsk_tid::norsk_dato;
pub use kontor::Kontor;
pub use percentile::nearest_rank;
pub use sakstid::Sakstid;
pub use statistikk::{Embetegruppe, Kontorgruppe, Statistikk};
pub use tidslinje::Tidslinje;
pub use ventetid::Ventetid;

/// Months from the Statsforvalter received a case until it is decided, that nine of ten cases are to keep. It is a norm the
/// offices are measured by, not a provision.
pub const NORM_MAANEDER: u32 = 3;
