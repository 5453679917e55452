//! The municipalities, and the file that lists them.

use crate::verdi::{Dato, Kommunenummer, Organisasjonsnummer};

use super::RegisterError;
use super::fil::{Rad, rader};

/// A municipality under one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kommune {
    /// Four digits. Municipalities are identified by number, never by name.
    pub nummer: Kommunenummer,
    /// The name, with all its languages where the municipality has several.
    pub navn: Box<str>,
    /// The County Governor's office it belongs to.
    pub embete: Organisasjonsnummer,
    /// First day of the number; none when it is older than anything that matters here.
    pub gyldig_fra: Option<Dato>,
    /// Last day of the number; none while it is in use.
    pub gyldig_til: Option<Dato>,
}

impl Kommune {
    /// Reads a list: `kommunenummer;navn;embete_orgnr;gyldig_fra;gyldig_til`, the dates empty where there is no limit. Lines
    /// that begin with `#`, empty lines and the heading are passed over.
    ///
    /// # Errors
    /// [`RegisterError::Line`] for the first line that cannot be understood.
    pub fn parse_list(tekst: &str) -> Result<Vec<Self>, RegisterError> {
        rader(tekst, "kommunenummer;").map(Self::parse).collect()
    }

    fn parse(rad: Rad<'_>) -> Result<Self, RegisterError> {
        let [nummer, navn, embete, fra, til] = rad.felt()?;
        Ok(Self {
            nummer: rad.tolk(Kommunenummer::from_wire(nummer))?,
            navn: rad.navn(navn)?,
            embete: rad.tolk(Organisasjonsnummer::new(embete))?,
            gyldig_fra: rad.dato(fra)?,
            gyldig_til: rad.dato(til)?,
        })
    }
}
