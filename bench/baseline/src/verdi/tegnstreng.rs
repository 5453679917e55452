//! A token: a string with a written form.

macro_rules! tegnstreng {
    ($navn:ident { tittel: $tittel:literal, maks: $maks:literal, form: $form:expr $(,)? }) => {
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $navn(Box<str>);

        impl $navn {
            fn from_wire(verdi: &str) -> Result<Self, $crate::verdi::ValueError> {
                let form: fn(&[u8]) -> bool = $form;
                if verdi.len() <= $maks && form(verdi.as_bytes()) {
                    Ok(Self(verdi.into()))
                } else {
                    Err($crate::verdi::ValueError::Form { expected: $tittel })
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
    };
}
pub(super) use tegnstreng;
