//! The family of messages: one enum over every type, and all that differs by type.

use schemars::generate::SchemaGenerator;
use serde::Serialize;
use serde_json::Value;

use super::{
    Avgjoerelse, Dokument, Ettersendelse, Forespoersel, Hode, Innhold, InnkommetKlage, Konvolutt, Kvittering,
    NyttVedtak, Overfoering, Oversendelse, Part, Partsendring, Retur, Status, Trekk,
};
use crate::kodeverk::Meldingstype;
use crate::reader::{FromWire, Reader};

/// Declares the family: the one list of message types. Everything that differs by type in how a message is read, written or
/// described follows from it.
macro_rules! familie {
    ($($(#[$doc:meta])* $innhold:ident,)+) => {
        /// A message of any type.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum Melding {
            $($(#[$doc])* $innhold(Box<Konvolutt<$innhold>>),)+
        }

        impl Melding {
            /// The types this version has messages of.
            pub const TYPER: &'static [Meldingstype] = &[$($innhold::TYPE),+];

            /// The head, the same for every type.
            #[must_use]
            pub fn hode(&self) -> Hode<'_> {
                match self {
                    $(Self::$innhold(m) => m.hode(),)+
                }
            }

            /// Reads a message of a type; `None` for a type this version does not know.
            pub(crate) fn read(meldingstype: &Meldingstype, reader: &mut Reader<'_>) -> Option<Self> {
                Some(match meldingstype {
                    $(Meldingstype::$innhold => Self::$innhold(FromWire::read(reader)),)+
                    Meldingstype::Ukjent(_) => return None,
                })
            }

            /// The schema of a type as derived; `None` for a type this version does not know.
            pub(crate) fn derived_schema(meldingstype: &Meldingstype, generator: SchemaGenerator) -> Option<Value> {
                match meldingstype {
                    $(Meldingstype::$innhold => {
                        Some(generator.into_root_schema_for::<Konvolutt<$innhold>>().to_value())
                    })+
                    Meldingstype::Ukjent(_) => None,
                }
            }
        }

        $(impl From<Konvolutt<$innhold>> for Melding {
            fn from(melding: Konvolutt<$innhold>) -> Self {
                Self::$innhold(Box::new(melding))
            }
        })+
    };
}

familie! {
    /// `klagesak.oversendelse`: the whole case, from Nav-kontor to Statsforvalter.
    Oversendelse,
    /// `klagesak.kvittering`: received and accepted, or rejected with every finding.
    Kvittering,
    /// `klagesak.status`: where the case is.
    Status,
    /// `klagesak.forespoersel`: what is missing.
    Forespoersel,
    /// `klagesak.ettersendelse`: new documents, or a comment.
    Ettersendelse,
    /// `klagesak.avgjoerelse`: the outcome.
    Avgjoerelse,
    /// `klagesak.trekk`: the appeal is withdrawn.
    Trekk,
    /// `klagesak.retur`: the case cannot be treated here.
    Retur,
    /// `klagesak.klage`: the appeal as it came in.
    InnkommetKlage,
    /// `klagesak.nyttvedtak`: the first instance has decided anew.
    NyttVedtak,
    /// `klagesak.overfoering`: the case moves to another embete.
    Overfoering,
    /// `klagesak.partsendring`: somebody in the case changes.
    Partsendring,
}

impl Melding {
    /// The type of the message.
    #[must_use]
    pub fn meldingstype(&self) -> Meldingstype {
        self.hode().meldingstype
    }

    /// The documents that come with it. Types without any have none.
    #[must_use]
    pub fn dokumenter(&self) -> &[Dokument] {
        match self {
            Self::Oversendelse(m) => &m.innhold.dokumenter,
            Self::Ettersendelse(m) => &m.innhold.dokumenter,
            Self::Avgjoerelse(m) => &m.innhold.dokumenter,
            Self::Trekk(m) => &m.innhold.dokumenter,
            Self::InnkommetKlage(m) => &m.innhold.dokumenter,
            Self::NyttVedtak(m) => &m.innhold.dokumenter,
            Self::Partsendring(m) => &m.innhold.dokumenter,
            Self::Kvittering(_)
            | Self::Status(_)
            | Self::Forespoersel(_)
            | Self::Retur(_)
            | Self::Overfoering(_) => &[],
        }
    }

    /// The parties it tells of, each with its path from the top of the message.
    #[must_use]
    pub fn parter(&self) -> Vec<(String, &Part)> {
        match self {
            Self::Oversendelse(m) => in_order(&m.innhold.parter),
            Self::InnkommetKlage(m) => in_order(&m.innhold.parter),
            Self::Partsendring(m) => { &m.innhold.endringer }
                .iter()
                .enumerate()
                .filter_map(|(i, linje)| Some((format!("/innhold/endringer/{i}/part"), linje.part.as_ref()?)))
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn in_order(parter: &[Part]) -> Vec<(String, &Part)> {
    parter.iter().enumerate().map(|(i, part)| (format!("/innhold/parter/{i}"), part)).collect()
}
