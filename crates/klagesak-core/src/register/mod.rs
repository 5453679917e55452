//! The public registers that validation looks things up in: municipalities and the offices of the County Governors.
//!
//! They are inputs with built-in defaults ([`Registre::builtin`]), so that a verdict can be reproduced later with the lists of
//! its day.
//!
//! ```
//! use klagesak_core::register::{Oppslag, Registre};
//!
//! let registre = Registre::builtin();
//! let stavanger = registre.kommune("1103", "2026-03-01".parse()?).valid().unwrap();
//! assert_eq!(stavanger.embete.organisasjonsnummer.as_str(), "974763230");
//!
//! // A number that is no longer in use was, on a day before.
//! assert!(matches!(registre.kommune("9999", "2026-03-01".parse()?), Oppslag::Ukjent));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod embete;
mod error;
mod fil;
mod kommune;
mod kommuneliste;
mod oppslag;
mod registre;
mod serie;

#[cfg(test)]
mod tests;

pub use embete::Embete;
pub use error::RegisterError;
pub use kommune::Kommune;
pub use oppslag::{Kommunetreff, Oppslag};
pub use registre::Registre;
pub use serie::Nummerserie;
