//! The formats there are, and what is known of each.

use std::fmt;
use std::str::FromStr;

use klagesak_core::Text;
use klagesak_core::kodeverk::Meldingstype;

/// A neighbouring format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// eFormidling: arkivmelding after Noark 5 v3.1, with its JSON header and receipt.
    Eformidling,
    /// Fiks Arkiv, version 1.
    FiksArkivV1,
    /// Fiks Arkiv, version 2.
    FiksArkivV2,
    /// Digisos: the klage a person has sent, and the events a citizen's page shows.
    Digisos,
}

/// What a conversion takes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// One message.
    Message,
    /// The messages of a case.
    Case,
}

/// What there is to know of a format before using it.
#[derive(Debug)]
#[non_exhaustive]
pub struct FormatInfo {
    /// The format.
    pub format: Format,
    /// Its name in the program `klagesak`.
    pub name: &'static str,
    /// What a person calls it.
    pub title: Text,
    /// What becomes of a message there.
    pub description: Text,
    /// What is converted to it at a time.
    pub unit: Unit,
    /// The types of messages it can be made from.
    pub to: &'static [Meldingstype],
    /// The types of messages it can be made into.
    pub from: &'static [Meldingstype],
}

/// The types that are archived, and the receipt.
const ARKIV: &[Meldingstype] = &[
    Meldingstype::Oversendelse,
    Meldingstype::Forespoersel,
    Meldingstype::Ettersendelse,
    Meldingstype::Avgjoerelse,
    Meldingstype::Trekk,
    Meldingstype::Kvittering,
    Meldingstype::InnkommetKlage,
    Meldingstype::NyttVedtak,
    Meldingstype::Overfoering,
    Meldingstype::Partsendring,
];

/// Every format, in the order a person should read them.
pub static FORMATS: &[FormatInfo] = &[
    FormatInfo {
        format: Format::Eformidling,
        name: "eformidling",
        title: Text {
            nb: "eFormidling arkivmelding",
            nn: "eFormidling arkivmelding",
            en: "eFormidling arkivmelding",
        },
        description: Text {
            nb: "Arkivmelding etter Noark 5 v3.1 med SBD-hode. En kvittering blir en arkivmelding_kvittering.",
            nn: "Arkivmelding etter Noark 5 v3.1 med SBD-hovud. Ei kvittering blir ei arkivmelding_kvittering.",
            en: "An arkivmelding after Noark 5 v3.1 with its SBD header. A receipt becomes an arkivmelding_kvittering.",
        },
        unit: Unit::Message,
        to: ARKIV,
        from: ARKIV,
    },
    FormatInfo {
        format: Format::FiksArkivV1,
        name: "fiks-arkiv-v1",
        title: Text { nb: "Fiks Arkiv, versjon 1", nn: "Fiks Arkiv, versjon 1", en: "Fiks Arkiv, version 1" },
        description: Text {
            nb: "Arkivmelding til KS Fiks Arkiv. En kvittering blir en arkivmeldingKvittering eller en feilmelding.",
            nn: "Arkivmelding til KS Fiks Arkiv. Ei kvittering blir ei arkivmeldingKvittering eller ei feilmelding.",
            en: "An arkivmelding to KS Fiks Arkiv. A receipt becomes an arkivmeldingKvittering or a feilmelding.",
        },
        unit: Unit::Message,
        to: ARKIV,
        from: ARKIV,
    },
    FormatInfo {
        format: Format::FiksArkivV2,
        name: "fiks-arkiv-v2",
        title: Text { nb: "Fiks Arkiv, versjon 2", nn: "Fiks Arkiv, versjon 2", en: "Fiks Arkiv, version 2" },
        description: Text {
            nb: "Som versjon 1, i navnerommene til versjon 2, som ennå er under arbeid.",
            nn: "Som versjon 1, i namneromma til versjon 2, som enno er under arbeid.",
            en: "As version 1, in the namespaces of version 2, which is still being worked on.",
        },
        unit: Unit::Message,
        to: ARKIV,
        from: ARKIV,
    },
    FormatInfo {
        format: Format::Digisos,
        name: "digisos",
        title: Text { nb: "Digisos", nn: "Digisos", en: "Digisos" },
        description: Text {
            nb: "En klage fra nav.no (klage.json og vedlegg.json) blir et utkast. En sak blir klagehendelser som innbyggerens side kan vise.",
            nn: "Ei klage frå nav.no (klage.json og vedlegg.json) blir eit utkast. Ei sak blir klagehendingar som sida til innbyggjaren kan vise.",
            en: "A klage from nav.no (klage.json and vedlegg.json) becomes a draft. A case becomes klage events that the citizen's page can show.",
        },
        unit: Unit::Case,
        to: Meldingstype::KJENTE,
        from: &[Meldingstype::Oversendelse],
    },
];

impl Format {
    /// What there is to know of the format.
    #[must_use]
    pub fn info(self) -> &'static FormatInfo {
        // Every format stands in the table, as a test shows.
        FORMATS.iter().find(|info| info.format == self).unwrap_or(&FORMATS[0])
    }

    /// Its name in the program `klagesak`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.info().name
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = ();
    fn from_str(name: &str) -> Result<Self, ()> {
        FORMATS.iter().find(|info| info.name == name).map(|info| info.format).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_stands_in_the_table_once() {
        use Format::*;
        for format in [Eformidling, FiksArkivV1, FiksArkivV2, Digisos] {
            assert_eq!(FORMATS.iter().filter(|info| info.format == format).count(), 1);
            assert_eq!(format.name().parse(), Ok(format));
        }
        assert_eq!("EFORMIDLING".parse::<Format>(), Err(()));
    }
}
