//! Numbers of cases, hidden where they are small.

use std::fmt;

use serde::{Serialize, Serializer};

/// Groups smaller than this are not described, unless the caller asks for it.
///
/// Some offices have two appeals a year, and that somebody has an appeal about økonomisk sosialhjelp is confidential in
/// itself: how long the two waited must not be told to whoever knows one of them. That such an office has some cases is
/// told; their number is not, and can't be worked out from the others either, since as many more are left out as that takes.
pub const SMAA_GRUPPER: usize = 5;

/// How many cases, or that they are too few to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Antall {
    /// This many.
    Noeyaktig(usize),
    /// Some, and fewer than this.
    FaerreEnn(usize),
    /// Not told, since a smaller number would follow from it.
    IkkeOppgitt,
}

impl Antall {
    /// Tells the number unless it is some and fewer than the limit.
    pub(super) fn new(antall: usize, grense: usize) -> Self {
        if antall > 0 && antall < grense { Self::FaerreEnn(grense) } else { Self::Noeyaktig(antall) }
    }

    /// Whether the number is not told.
    #[must_use]
    pub fn skjult(self) -> bool {
        !matches!(self, Self::Noeyaktig(_))
    }
}

impl fmt::Display for Antall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Noeyaktig(antall) => antall.fmt(f),
            Self::FaerreEnn(grense) => f.pad(&format!("<{grense}")),
            Self::IkkeOppgitt => f.pad("–"),
        }
    }
}

/// A number, or a text: `"<5"`, or `"–"` where the number is not told.
impl Serialize for Antall {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Noeyaktig(antall) => antall.serialize(s),
            Self::FaerreEnn(_) | Self::IkkeOppgitt => s.collect_str(self),
        }
    }
}
