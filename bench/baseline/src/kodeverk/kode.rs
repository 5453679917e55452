//! The macro that makes an enum out of a code list.

macro_rules! kodeverk {
    ($navn:ident $liste:literal { $($variant:ident $verdi:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $navn {
            $($variant,)+
            Ukjent(Box<str>),
        }

        impl $navn {
            #[must_use]
            pub fn verdi(&self) -> &str {
                match self {
                    $(Self::$variant => $verdi,)+
                    Self::Ukjent(verdi) => verdi,
                }
            }

            fn les(verdi: &str) -> Result<Self, $crate::verdi::ValueError> {
                match verdi {
                    $($verdi => Ok(Self::$variant),)+
                    _ => Err($crate::verdi::ValueError::Form { expected: concat!("kode i kodeverket ", $liste) }),
                }
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
                        match $navn::les(v) {
                            Err(_) if $crate::kodeverk::is_lenient() => Ok($navn::Ukjent(v.into())),
                            Err(_) => Err(E::custom(concat!("ukjent kode i kodeverket ", $liste))),
                            known => known.map_err(E::custom),
                        }
                    }
                }
                d.deserialize_str(V)
            }
        }
    };
}
pub(crate) use kodeverk;
