use serde::Serialize;

use super::{Hode, Konvolutt, Oversendelse};
use crate::kodeverk::Meldingstype;

/// A message of any type.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Melding {
    /// `klagesak.oversendelse`
    Oversendelse(Box<Konvolutt<Oversendelse>>),
}

impl Melding {
    /// The head, the same for every type.
    #[must_use]
    pub fn hode(&self) -> Hode<'_> {
        match self {
            Self::Oversendelse(m) => m.hode(),
        }
    }

    /// The type of the message.
    #[must_use]
    pub fn meldingstype(&self) -> Meldingstype {
        self.hode().meldingstype
    }
}

impl From<Konvolutt<Oversendelse>> for Melding {
    fn from(m: Konvolutt<Oversendelse>) -> Self {
        Self::Oversendelse(Box::new(m))
    }
}
