//! A token: a string with a written form that a regular expression describes exactly.

/// Declares a token type from its doc comment, title, pattern, limit, example and check. The check is written by
/// hand because a compiled pattern is an order of magnitude slower; a test holds the two together.
macro_rules! tegnstreng {
    (
        $(#[doc = $doc:literal])+
        $navn:ident {
            tittel: $tittel:literal,
            moenster: $moenster:literal,
            maks: $maks:literal,
            eksempel: $eksempel:literal,
            form: $form:expr,
            $(kontroll: $kontroll:expr,)?
            personlig: $personlig:tt $(, lesing: $lesing:tt)? $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $navn(smol_str::SmolStr);

        impl $navn {
            /// The pattern of the published schema.
            pub const MOENSTER: &'static str = $moenster;
            /// A value of the right form, synthetic.
            pub const EKSEMPEL: &'static str = $eksempel;

            /// A checked value: of the right written form, and with right control digits where it has any.
            ///
            /// # Errors
            /// [`ValueError::Form`](crate::verdi::ValueError) and [`ValueError::ControlDigit`](crate::verdi::ValueError).
            pub fn new(verdi: impl AsRef<str>) -> Result<Self, $crate::verdi::ValueError> {
                let verdi = Self::from_wire(verdi.as_ref())?;
                $(
                    let kontroll: fn(&Self) -> bool = $kontroll;
                    if !kontroll(&verdi) {
                        return Err($crate::verdi::ValueError::ControlDigit);
                    }
                )?
                Ok(verdi)
            }

            /// Keeps a value of the right written form, for readers: control digits, if any, are not looked at. Whoever makes a
            /// value uses [`new`](Self::new).
            ///
            /// # Errors
            /// [`ValueError::Form`](crate::verdi::ValueError) when the form is another.
            pub fn from_wire(verdi: &str) -> Result<Self, $crate::verdi::ValueError> {
                let form: fn(&[u8]) -> bool = $form;
                if verdi.len() <= $maks && form(verdi.as_bytes()) {
                    Ok(Self(verdi.into()))
                } else {
                    Err($crate::verdi::ValueError::Form { expected: $tittel })
                }
            }

            /// The value as written on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::verdi::fra_tekst!($navn);
        $crate::verdi::vises!($navn $personlig);
        $crate::verdi::leses!($navn { $tittel, $maks, $form } $($lesing)?);

        impl AsRef<str> for $navn {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Debug for $navn {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                if $personlig {
                    f.write_str(concat!(stringify!($navn), "(…)"))
                } else {
                    write!(f, concat!(stringify!($navn), "({})"), self.0)
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $navn {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                struct V;
                impl serde::de::Visitor<'_> for V {
                    type Value = $navn;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($tittel)
                    }
                    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<$navn, E> {
                        $navn::from_wire(v).map_err(E::custom)
                    }
                }
                d.deserialize_str(V)
            }
        }

        impl schemars::JsonSchema for $navn {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($navn).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "title": $tittel,
                    "description": ([$($doc),+].map(str::trim).join("\n")),
                    "type": "string",
                    "maxLength": $maks,
                    "pattern": $moenster,
                    "examples": [$eksempel],
                })
            }
        }
    };
}
pub(crate) use tegnstreng;

/// `Display` for tokens that are about nobody; one that may be is written only where its text is asked for by name.
macro_rules! vises {
    ($navn:ident false) => {
        impl std::fmt::Display for $navn {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
    ($navn:ident true) => {};
}
pub(crate) use vises;

/// How a token is read from the wire; of one that does it in its own way, nothing.
macro_rules! leses {
    ($navn:ident { $tittel:literal, $maks:literal, $form:expr }) => {
        impl $crate::reader::FromWire for $navn {
            fn read(reader: &mut $crate::reader::Reader<'_>) -> Self {
                static TOKEN: $crate::reader::Token = $crate::reader::Token {
                    form: $crate::reader::Form { title: $tittel, example: $navn::EKSEMPEL },
                    is: $form,
                    max: $maks,
                };
                reader.token(&TOKEN).map_or_else(Self::stand_in, Self)
            }

            fn stand_in() -> Self {
                Self(Self::EKSEMPEL.into())
            }
        }
    };
    ($navn:ident { $($rest:tt)* } egen) => {};
}
pub(crate) use leses;

/// The ways from text every value has, all by its `new` or `parse`: `"…".parse()`, and `try_into()` from `&str` and `String`.
macro_rules! fra_tekst {
    ($navn:ident $(<const $($grense:ident: $tall:ty),+>)?) => {
        $crate::verdi::fra_tekst!(@ [$(<$(const $grense: $tall),+>)?] $navn $(<$($grense),+>)?, Self::new);
    };
    ($navn:ident, $les:expr) => {
        $crate::verdi::fra_tekst!(@ [] $navn, $les);
    };
    (@ [$($generisk:tt)*] $navn:ty, $les:expr) => {
        impl $($generisk)* std::str::FromStr for $navn {
            type Err = $crate::verdi::ValueError;
            fn from_str(tekst: &str) -> Result<Self, Self::Err> {
                $les(tekst)
            }
        }

        impl $($generisk)* TryFrom<&str> for $navn {
            type Error = $crate::verdi::ValueError;
            fn try_from(tekst: &str) -> Result<Self, Self::Error> {
                $les(tekst)
            }
        }

        impl $($generisk)* TryFrom<String> for $navn {
            type Error = $crate::verdi::ValueError;
            fn try_from(tekst: String) -> Result<Self, Self::Error> {
                $les(&*tekst)
            }
        }
    };
}
pub(crate) use fra_tekst;
