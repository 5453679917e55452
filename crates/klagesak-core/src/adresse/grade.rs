//! How strictly what is known of an address is kept.

use crate::kodeverk::Adressebeskyttelse;

/// How strictly an address is kept. The stricter is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vern {
    /// It is not known whether it is protected: kept from what is shown and converted, and nobody's fault.
    Ukjent,
    /// Confidential: those who need it may have it.
    Fortrolig,
    /// Strictly confidential, in Norway or abroad: nobody's to write.
    Strengt,
}

impl Vern {
    /// How strictly a person's address is kept; none where anyone may know it.
    #[must_use]
    pub fn of(beskyttelse: Option<&Adressebeskyttelse>) -> Option<Self> {
        match beskyttelse {
            None => Some(Self::Ukjent),
            Some(Adressebeskyttelse::Ugradert) => None,
            Some(Adressebeskyttelse::Fortrolig) => Some(Self::Fortrolig),
            // A grade this version does not know may be the strictest.
            Some(_) => Some(Self::Strengt),
        }
    }
}
