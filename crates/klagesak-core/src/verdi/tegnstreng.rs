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
            personlig: $personlig:literal $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $navn(Box<str>);

        impl $navn {
            /// The pattern of the published schema.
            pub const MOENSTER: &'static str = $moenster;
            /// A value of the right form, synthetic.
            pub const EKSEMPEL: &'static str = $eksempel;

            /// Keeps a value of the right written form; control digits, if any, are not looked at.
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
