//! The answer to looking up a municipality on a day.

use crate::verdi::Dato;

use super::Embete;

/// What the register knows of a municipality number on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oppslag<'a> {
    /// No municipality has or had the number.
    Ukjent,
    /// The number is known, but was not in use on the day.
    UtenforPeriode(Kommunetreff<'a>),
    /// The number was in use on the day.
    Gyldig(Kommunetreff<'a>),
}

impl<'a> Oppslag<'a> {
    /// What was found, whether or not it was in use on the day.
    #[must_use]
    pub fn treff(self) -> Option<Kommunetreff<'a>> {
        match self {
            Self::Ukjent => None,
            Self::UtenforPeriode(treff) | Self::Gyldig(treff) => Some(treff),
        }
    }

    /// What was found, if it was in use on the day.
    #[must_use]
    pub fn valid(self) -> Option<Kommunetreff<'a>> {
        match self {
            Self::Gyldig(treff) => Some(treff),
            Self::Ukjent | Self::UtenforPeriode(_) => None,
        }
    }
}

/// A municipality, or the series its number belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kommunetreff<'a> {
    /// The municipality; for a number of a series the county it lay in.
    pub navn: &'a str,
    /// The County Governor's office that treats its appeals.
    pub embete: &'a Embete,
    /// First day of the number; none means always.
    pub gyldig_fra: Option<Dato>,
    /// Last day of the number; none means still.
    pub gyldig_til: Option<Dato>,
}

impl Kommunetreff<'_> {
    pub(super) fn in_use_on(&self, dato: Dato) -> bool {
        self.gyldig_fra.is_none_or(|fra| fra <= dato) && self.gyldig_til.is_none_or(|til| dato <= til)
    }
}
