//! Series of municipality numbers that are no longer in use.

use crate::verdi::{Dato, Organisasjonsnummer};

use super::RegisterError;
use super::fil::{Rad, rader};

/// Municipality numbers that are no longer in use, known by how they begin.
///
/// An appeal may concern a decision from before the counties were divided again in 2024, so the numbers of 2020–2023 must be
/// understood. All municipalities of one series belonged to the same office, and the name is of no use to the rules, so the
/// beginning of the number is enough; the price is that a number of the series that no municipality ever had is taken for
/// one that had ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nummerserie {
    /// The first digits of the numbers, two to four.
    pub prefiks: Box<str>,
    /// The county the series belonged to, or the municipality when the series is a single number.
    pub navn: Box<str>,
    /// The County Governor's office it belonged to.
    pub embete: Organisasjonsnummer,
    /// First day of the series.
    pub gyldig_fra: Option<Dato>,
    /// Last day of the series.
    pub gyldig_til: Option<Dato>,
}

impl Nummerserie {
    /// Reads a list: `prefiks;navn;embete_orgnr;gyldig_fra;gyldig_til`. Lines that begin with `#`, empty lines and the heading
    /// are passed over.
    ///
    /// # Errors
    /// [`RegisterError::Line`] for the first line that cannot be understood.
    pub fn parse_list(tekst: &str) -> Result<Vec<Self>, RegisterError> {
        rader(tekst, "prefiks;").map(Self::parse).collect()
    }

    fn parse(rad: Rad<'_>) -> Result<Self, RegisterError> {
        let [prefiks, navn, embete, fra, til] = rad.felt()?;
        if !(2..=4).contains(&prefiks.len()) || !prefiks.bytes().all(|b| b.is_ascii_digit()) {
            return Err(rad.feil());
        }
        Ok(Self {
            prefiks: prefiks.into(),
            navn: rad.navn(navn)?,
            embete: rad.tolk(Organisasjonsnummer::new(embete))?,
            gyldig_fra: rad.dato(fra)?,
            gyldig_til: rad.dato(til)?,
        })
    }

    pub(super) fn holds(&self, kommunenummer: &str) -> bool {
        kommunenummer.len() == 4
            && kommunenummer.bytes().all(|b| b.is_ascii_digit())
            && kommunenummer.starts_with(&*self.prefiks)
    }
}
