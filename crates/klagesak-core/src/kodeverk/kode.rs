//! What a code list is, and the macro that makes one out of a table of codes.

use std::collections::BTreeMap;

use crate::text::Text;
use crate::version::Version;

/// One code of a code list.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Kode {
    /// The value on the wire.
    pub verdi: &'static str,
    /// What a person reads.
    pub navn: Text,
    /// Where the code comes from, when another place than the list as a whole.
    pub kilde: Option<&'static str>,
    /// The format version that introduced the code.
    pub siden: &'static str,
    /// First day the code may be used, `YYYY-MM-DD`; none means always.
    pub gyldig_fra: Option<&'static str>,
    /// Last day the code may be used, `YYYY-MM-DD`; none means still.
    pub gyldig_til: Option<&'static str>,
}

impl Kode {
    /// A code of the first version, with the source of its list and no days of its own.
    #[must_use]
    pub const fn new(verdi: &'static str, navn: Text) -> Self {
        Self { verdi, navn, kilde: None, siden: "1.0", gyldig_fra: None, gyldig_til: None }
    }

    /// The same code, introduced by a later version.
    #[must_use]
    pub const fn siden(self, version: &'static str) -> Self {
        Self { siden: version, ..self }
    }

    /// Whether a version has the code.
    #[must_use]
    pub fn is_of(&self, version: Version) -> bool {
        Version::parse(self.siden).is_none_or(|since| since <= version)
    }
}

/// A code list as a whole.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct KodeverkInfo {
    /// Name of the list, as in `schemas/1.0/kodeverk/<navn>.json`.
    pub navn: &'static str,
    /// What the list is for, in bokmål: the standard's text.
    pub beskrivelse: &'static [&'static str],
    /// Where the list comes from.
    pub kilde: &'static str,
    /// Whether a profile may have codes of its own, and leave some of these out.
    pub aapen: bool,
    /// The codes, in the order a person should read them.
    pub koder: &'static [Kode],
}

impl KodeverkInfo {
    /// The same list with other codes, as a later version has it.
    #[must_use]
    pub const fn with_koder(self, koder: &'static [Kode]) -> Self {
        Self { koder, ..self }
    }

    /// Whether a version has the list: whether it has any of its codes.
    #[must_use]
    pub fn is_of(&self, version: Version) -> bool {
        self.koder.iter().any(|kode| kode.is_of(version))
    }

    /// The code with this wire value.
    #[must_use]
    pub fn find(&self, verdi: &str) -> Option<&'static Kode> {
        self.koder.iter().find(|k| k.verdi == verdi)
    }
}

/// A type whose values are the codes of one list.
pub trait Kodeverk: Sized {
    /// The list.
    const INFO: KodeverkInfo;

    /// The value on the wire.
    fn verdi(&self) -> &str;

    /// The entry of the list; `None` for a code this version does not know.
    fn kode(&self) -> Option<&'static Kode> {
        Self::INFO.find(self.verdi())
    }
}

/// Declares a code list: the enum and its table in one place.
///
/// Each code is `Variant "WIRE" ["nb", "nn", "en"]`, optionally followed by `{ felt: verdi, … }` for the fields of [`Kode`]
/// that differ from the usual (`kilde`, `siden`, `gyldig_fra`, `gyldig_til`). With `aapen: Annen` behind the source, a profile may have
/// codes of its own.
macro_rules! kodeverk {
    (
        $(#[doc = $doc:literal])+
        $navn:ident $liste:literal, kilde: $kilde:literal $(, aapen: $annen:ident)? {
            $($variant:ident $verdi:literal [$nb:literal, $nn:literal, $en:literal $(,)?] $({ $($felt:ident: $feltverdi:expr),+ $(,)? })?),+
            $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $navn {
            $(#[doc = $nb] $variant,)+
            $(
                /// A code only a profile has; what follows from it is in the table of the profile.
                $annen(Box<str>),
            )?
            /// A code added by a newer minor version; kept as it was.
            Ukjent(Box<str>),
        }

        impl $navn {
            /// The codes this version knows.
            pub const KJENTE: &'static [Self] = &[$(Self::$variant),+];

            const AAPEN: bool = {
                let open: &[&str] = &[$(stringify!($annen))?];
                !open.is_empty()
            };
        }

        impl $crate::kodeverk::Kodeverk for $navn {
            const INFO: $crate::kodeverk::KodeverkInfo = $crate::kodeverk::KodeverkInfo {
                navn: $liste,
                beskrivelse: &[$($doc),+],
                kilde: $kilde,
                aapen: Self::AAPEN,
                koder: &[$($crate::kodeverk::Kode {
                    $($($felt: $feltverdi,)+)?
                    ..$crate::kodeverk::Kode::new($verdi, $crate::text::Text { nb: $nb, nn: $nn, en: $en })
                }),+],
            };

            fn verdi(&self) -> &str {
                match self {
                    $(Self::$variant => $verdi,)+
                    $(Self::$annen(verdi) => verdi,)?
                    Self::Ukjent(verdi) => verdi,
                }
            }
        }

        impl $navn {
            fn les(verdi: &str) -> Result<Self, $crate::verdi::ValueError> {
                match verdi {
                    $($verdi => Ok(Self::$variant),)+
                    $(egen if $crate::kodeverk::er_kode(egen) => Ok(Self::$annen(egen.into())),)?
                    _ => Err($crate::verdi::ValueError::Form { expected: concat!("kode i kodeverket ", $liste) }),
                }
            }
        }

        $crate::verdi::fra_tekst!(@ [] $navn, Self::les);

        impl std::fmt::Display for $navn {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::kodeverk::Kodeverk::verdi(self))
            }
        }

        impl serde::Serialize for $navn {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str($crate::kodeverk::Kodeverk::verdi(self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $navn {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                struct V;
                impl serde::de::Visitor<'_> for V {
                    type Value = $navn;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("kode i kodeverket ", $liste))
                    }
                    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<$navn, E> {
                        $navn::les(v).map_err(E::custom)
                    }
                }
                d.deserialize_str(V)
            }
        }

        impl $crate::reader::FromWire for $navn {
            fn read(reader: &mut $crate::reader::Reader<'_>) -> Self {
                reader
                    .code($liste, Self::AAPEN, |verdi| Self::les(verdi).ok(), Self::Ukjent)
                    .unwrap_or_else(Self::stand_in)
            }

            fn stand_in() -> Self {
                Self::KJENTE.first().cloned().unwrap_or_else(|| Self::Ukjent("".into()))
            }
        }

        impl schemars::JsonSchema for $navn {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($navn).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::kodeverk::skjema(&<Self as $crate::kodeverk::Kodeverk>::INFO)
            }
        }
    };
}
pub(crate) use kodeverk;

/// How a code of an open list is written.
pub(crate) const KODEFORM: &str = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$";
/// Most characters of a code of an open list.
pub(crate) const LENGSTE_KODE: usize = 60;

/// Whether a text is written as a code of an open list is.
pub(crate) fn er_kode(text: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    text.len() <= LENGSTE_KODE
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.split('_').all(word)
}

/// The schema of a code list, in the core: of an open one only how a code is written. Codes of later versions than the first are
/// marked, for the schema to be published as of any version.
#[must_use]
pub fn skjema(info: &KodeverkInfo) -> schemars::Schema {
    if info.aapen {
        return schemars::json_schema!({
            "description": beskrivelse(info),
            "type": "string",
            "pattern": KODEFORM,
            "maxLength": LENGSTE_KODE,
            // Which list it is and what the core knows of it, for whoever narrows it; never published.
            "x-kodeverk": info.navn,
            "x-koder": info.koder.iter().map(|k| (k.verdi, (k.navn.nb, k.siden))).collect::<BTreeMap<_, _>>(),
        });
    }
    let siden: serde_json::Map<_, _> = info
        .koder
        .iter()
        .filter(|k| k.siden != "1.0")
        .map(|k| (k.verdi.to_owned(), k.siden.into()))
        .collect();
    let mut skjema = valg(&beskrivelse(info), info.koder.iter().map(|k| (k.verdi, k.navn.nb)));
    if !siden.is_empty() {
        skjema.insert("x-siden-koder".into(), siden.into());
    }
    skjema
}

/// The schema of a list with these codes, each with its name. `enum` rather than `oneOf`: validators name the place of a wrong code, and
/// code generators make a real enum of it.
pub(crate) fn valg<'a>(
    beskrivelse: &str,
    koder: impl Iterator<Item = (&'a str, &'a str)> + Clone,
) -> schemars::Schema {
    let linjer: Vec<_> = koder.clone().map(|(verdi, navn)| format!("- `{verdi}`: {navn}")).collect();
    schemars::json_schema!({
        "description": format!("{beskrivelse}\n\n{}", linjer.join("\n")),
        "type": "string",
        "enum": koder.map(|(verdi, _)| verdi).collect::<Vec<_>>(),
    })
}

fn beskrivelse(info: &KodeverkInfo) -> String {
    info.beskrivelse.iter().map(|linje| linje.trim()).collect::<Vec<_>>().join("\n")
}
