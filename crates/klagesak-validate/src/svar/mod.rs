//! Replies: a correct answer made from the message it answers.
//!
//! [`kvittering`] and [`svar`] write the head (swapped sender and receiver, `svarPaa`, the same case), and as much of the
//! content as follows from the message. Where nothing follows, the content is the least that has the right form, with a text
//! that says what to write. Ids, the time and the name of the sending system are the caller's: see [`Ramme`].
//!
//! ```
//! use klagesak_core::Language;
//! use klagesak_core::kodeverk::Kvitteringsresultat;
//! use klagesak_core::melding::{Avsendersystem, Melding};
//! use klagesak_validate::svar::{Ramme, Svarhode, kvittering};
//! use klagesak_validate::{Options, Policy, validate};
//!
//! let bytes = klagesak_core::mal::OVERSENDELSE_MINIMAL.as_bytes();
//! let now = "2026-04-22T09:05:00+02:00".parse()?;
//! let report = validate(bytes, &Options { policy: Policy::mottak(), ..Options::new(now) });
//! let system = Avsendersystem::builder()
//!     .navn("Eksempelarkiv".try_into()?)
//!     .leverandoer("Eksempel AS".try_into()?)
//!     .versjon("2.0.0".try_into()?)
//!     .build();
//! // Bring random ids; this one is for the example only.
//! let mut ids = std::iter::once("0b8e2f0e-51a4-4c83-9f0a-2f6d4f1b7c01".parse()?);
//! let ramme = Ramme { opprettet: now, system, language: Language::Nb, ids: &mut ids };
//!
//! // Also the head of a message that is no more than half there can be answered.
//! let hode = Svarhode::recover(bytes).unwrap();
//! let Melding::Kvittering(svar) = kvittering(hode, &report, ramme)? else { unreachable!() };
//! assert_eq!(svar.innhold.resultat, Kvitteringsresultat::Mottatt);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod avgjoerelse;
mod dokument;
mod error;
mod ettersendelse;
mod forespoersel;
mod hode;
mod kvittering;
mod may_answer;
mod ramme;
mod retur;
mod skjult;
mod status;
#[allow(clippy::module_inception, reason = "the function is called what the folder is called")]
mod svar;
mod trekk;

pub use klagesak_forloep::answers;

pub use error::SvarError;
pub use forespoersel::forespoersel_om_holdt_tilbake;
pub use hode::Svarhode;
pub use kvittering::{kvittering, kvittering_av_rapport};
pub use may_answer::may_answer;
pub use ramme::Ramme;
pub use svar::svar;

#[cfg(test)]
mod tests;
