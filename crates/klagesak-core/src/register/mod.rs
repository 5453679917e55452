//! The public registers that validation looks things up in: municipalities and the offices of the County Governors.
//!
//! They are inputs with built-in defaults ([`Registre::builtin`]), so that a verdict can be reproduced later with the lists of
//! its day.

mod embete;
mod feil;
mod fil;
mod kommune;
mod oppslag;
mod registre;
mod serie;

#[cfg(test)]
mod tests;

pub use embete::Embete;
pub use feil::RegisterError;
pub use kommune::Kommune;
pub use oppslag::{Kommunetreff, Oppslag};
pub use registre::Registre;
pub use serie::Nummerserie;
