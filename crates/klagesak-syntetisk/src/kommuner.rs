//! Nav offices that do not exist, in municipalities that do.

use klagesak_core::melding::NavKontor;
use klagesak_core::register::{Embete, Registre};
use klagesak_core::verdi::{Dato, Enhetsnummer, Kommunenummer, Navn, Tekst, ValueError};

/// A Nav office that does not exist, in a municipality that does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kontor {
    pub(super) navn: &'static str,
    pub(super) enhetsnummer: &'static str,
    pub(super) kommunenummer: &'static str,
    pub(super) bydel: Option<&'static str>,
}

const fn kontor(navn: &'static str, enhetsnummer: &'static str, kommunenummer: &'static str) -> Kontor {
    Kontor { navn, enhetsnummer, kommunenummer, bydel: None }
}

/// At least one in the district of every embete.
pub(super) const KONTORER: &[Kontor] = &[
    Kontor { bydel: Some("Storøya"), ..kontor("Nav Storøya", "9901", "0301") },
    Kontor { bydel: Some("Lillevann"), ..kontor("Nav Lillevann", "9902", "0301") },
    kontor("Nav Prøvevik", "9903", "3101"),
    kontor("Nav Fjordøy", "9904", "3201"),
    kontor("Nav Elvebakken", "9905", "3301"),
    kontor("Nav Testdal", "9906", "3403"),
    kontor("Nav Granåsen", "9907", "3411"),
    kontor("Nav Skjærvika", "9908", "3907"),
    kontor("Nav Mønsterås", "9909", "4003"),
    kontor("Nav Sørlandsbyen", "9910", "4204"),
    kontor("Nav Eksempel", "9911", "1103"),
    kontor("Nav Høgfjellet", "9912", "4601"),
    kontor("Nav Sjøbygda", "9913", "4640"),
    kontor("Nav Ytterøyane", "9914", "1506"),
    kontor("Nav Båtsundet", "9915", "1580"),
    kontor("Nav Kjøpmannstorget", "9916", "5001"),
    kontor("Nav Gïele", "9917", "5041"),
    kontor("Nav Nordlysvegen", "9918", "1804"),
    kontor("Nav Vaerie", "9919", "1826"),
    kontor("Nav Ishavskaia", "9920", "5501"),
    kontor("Nav Čáhcejohka", "9921", "5610"),
    kontor("Nav Duottarluohkká", "9922", "5612"),
    kontor("Nav Gáisávuotna", "9923", "5540"),
];

impl Kontor {
    /// The embete of the municipality on a day.
    pub(super) fn embete(&self, dag: Dato) -> Result<&'static Embete, ValueError> {
        let treff = Registre::builtin().kommune(self.kommunenummer, dag).valid();
        treff.map(|treff| treff.embete).ok_or(ValueError::Empty)
    }

    /// The office as a message names it.
    pub(super) fn nav_kontor(&self) -> Result<NavKontor, ValueError> {
        Ok(NavKontor::builder()
            .enhetsnummer(Enhetsnummer::from_wire(self.enhetsnummer)?)
            .kommunenummer(Kommunenummer::from_wire(self.kommunenummer)?)
            .maybe_bydel(self.bydel.map(Tekst::new).transpose()?)
            .build())
    }
}

/// The name of an embete.
pub(super) fn embetenavn(embete: &Embete) -> Result<Navn, ValueError> {
    Tekst::new(&*embete.navn)
}

/// STAF, which can receive for every embete.
pub(super) fn staf() -> Result<&'static Embete, ValueError> {
    Registre::builtin().embeter().iter().find(|embete| embete.staf).ok_or(ValueError::Empty)
}
