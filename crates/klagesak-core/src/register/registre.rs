//! The registers together: the built-in ones, and those a caller brings.

use std::sync::OnceLock;

use crate::verdi::Dato;

use super::kommuneliste::{Kommuneliste, Oppfoering};
use super::{Embete, Kommune, Kommunetreff, Nummerserie, Oppslag, RegisterError};

/// The other built-in files. A test reads them strictly, so no line of them is ever lost.
pub(super) const EMBETER: &str = include_str!("../../data/statsforvaltere.csv");
pub(super) const SERIER: &str = include_str!("../../data/nummerserier.csv");

/// The lists that validation looks things up in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registre {
    kommuner: Kommuneliste,
    embeter: Vec<Embete>,
    serier: Vec<Nummerserie>,
}

impl Registre {
    /// The lists that come with this version of the standard.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static REGISTRE: OnceLock<Registre> = OnceLock::new();
        REGISTRE.get_or_init(|| {
            let kommuner = Kommuneliste::Innebygd;
            let embeter = Embete::parse_list(EMBETER).unwrap_or_default();
            Self { kommuner, embeter, serier: Nummerserie::parse_list(SERIER).unwrap_or_default() }
        })
    }

    /// Lists of the caller's own. The same number may occur several times in `kommuner`, for different periods.
    ///
    /// # Errors
    /// [`RegisterError`] when an office is listed twice, a municipality twice for the same day, or a municipality belongs to
    /// an office that is not listed.
    pub fn new(mut kommuner: Vec<Kommune>, embeter: Vec<Embete>) -> Result<Self, RegisterError> {
        for (i, embete) in embeter.iter().enumerate() {
            if embeter.iter().take(i).any(|e| e.organisasjonsnummer == embete.organisasjonsnummer) {
                let number = embete.organisasjonsnummer.as_str().into();
                return Err(RegisterError::DuplicateOffice { number });
            }
        }
        kommuner.sort_by(|a, b| (&a.nummer, a.gyldig_fra).cmp(&(&b.nummer, b.gyldig_fra)));
        for (forrige, neste) in kommuner.iter().zip(kommuner.iter().skip(1)) {
            let forbi = forrige.gyldig_til.zip(neste.gyldig_fra).is_some_and(|(til, fra)| til < fra);
            if forrige.nummer == neste.nummer && !forbi {
                return Err(RegisterError::DuplicateMunicipality { number: neste.nummer.as_str().into() });
            }
        }
        let registre = Self { kommuner: Kommuneliste::Egen(kommuner), embeter, serier: Vec::new() };
        match registre.kommuner().iter().find(|k| registre.embete(k.embete.as_str()).is_none()) {
            Some(k) => Err(RegisterError::UnknownOffice { number: k.nummer.as_str().into() }),
            None => Ok(registre),
        }
    }

    /// Adds series of numbers that are no longer in use.
    ///
    /// # Errors
    /// [`RegisterError::UnknownOffice`] when a series belongs to an office that is not listed.
    pub fn with_series(mut self, serier: Vec<Nummerserie>) -> Result<Self, RegisterError> {
        if let Some(serie) = serier.iter().find(|s| self.embete(s.embete.as_str()).is_none()) {
            return Err(RegisterError::UnknownOffice { number: serie.prefiks.clone() });
        }
        self.serier = serier;
        Ok(self)
    }

    /// The municipality that had this number on the day.
    #[must_use]
    pub fn kommune(&self, nummer: &str, dato: Dato) -> Oppslag<'_> {
        let serier = self.serier.iter().filter(|s| s.holds(nummer)).map(Oppfoering::av_serie);
        let mut utenfor = Oppslag::Ukjent;
        for funnet in self.kommuner.med_nummer(nummer).into_iter().chain(serier) {
            let Oppfoering { navn, embete, gyldig_fra, gyldig_til } = funnet;
            let Some(embete) = self.embete(embete) else { continue };
            let treff = Kommunetreff { navn, embete, gyldig_fra, gyldig_til };
            if treff.in_use_on(dato) {
                return Oppslag::Gyldig(treff);
            }
            utenfor = Oppslag::UtenforPeriode(treff);
        }
        utenfor
    }

    /// The office, or STAF, with this organisation number.
    #[must_use]
    pub fn embete(&self, organisasjonsnummer: &str) -> Option<&Embete> {
        self.embeter.iter().find(|e| e.organisasjonsnummer.as_str() == organisasjonsnummer)
    }

    /// Whether the organisation can receive an oversendelse: a County Governor's office or STAF.
    #[must_use]
    pub fn is_embete_or_staf(&self, organisasjonsnummer: &str) -> bool {
        self.embete(organisasjonsnummer).is_some()
    }

    /// All municipalities, by number.
    #[must_use]
    pub fn kommuner(&self) -> &[Kommune] {
        self.kommuner.alle()
    }

    /// All offices and STAF, in the order of the list.
    #[must_use]
    pub fn embeter(&self) -> &[Embete] {
        &self.embeter
    }

    /// All series of numbers that are no longer in use.
    #[must_use]
    pub fn serier(&self) -> &[Nummerserie] {
        &self.serier
    }
}
