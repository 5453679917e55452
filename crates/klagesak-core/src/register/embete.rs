//! The embeter, and the file that lists them.

use crate::kodeverk::Maalform;
use crate::verdi::Organisasjonsnummer;

use super::RegisterError;
use super::fil::{Rad, rader};

/// A County Governor's office, or STAF, the services they share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embete {
    /// The number in Enhetsregisteret.
    pub organisasjonsnummer: Organisasjonsnummer,
    /// The name as the office writes it itself, in its own language form.
    pub navn: Box<str>,
    /// The language form the office writes.
    pub maalform: Maalform,
    /// Whether this is STAF, which receives for all offices and decides no cases.
    pub staf: bool,
}

impl Embete {
    /// Reads a list: `organisasjonsnummer;navn;maalform;type`, the type `STATSFORVALTER` or `STAF`. Lines that begin with
    /// `#`, empty lines and the heading are passed over.
    ///
    /// # Errors
    /// [`RegisterError::Line`] for the first line that cannot be understood.
    pub fn parse_list(tekst: &str) -> Result<Vec<Self>, RegisterError> {
        rader(tekst, "organisasjonsnummer;").map(Self::parse).collect()
    }

    fn parse(rad: Rad<'_>) -> Result<Self, RegisterError> {
        let [nummer, navn, maalform, slag] = rad.felt()?;
        Ok(Self {
            organisasjonsnummer: rad.tolk(Organisasjonsnummer::new(nummer))?,
            navn: rad.navn(navn)?,
            maalform: match maalform {
                "NB" => Maalform::Nb,
                "NN" => Maalform::Nn,
                _ => return Err(rad.feil()),
            },
            staf: match slag {
                "STAF" => true,
                "STATSFORVALTER" => false,
                _ => return Err(rad.feil()),
            },
        })
    }
}
