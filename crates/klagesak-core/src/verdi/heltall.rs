//! Whole numbers with bounds in their type.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::ValueError;
use crate::reader::{FromWire, Reader};

/// A whole number from `MIN` to `MAKS`. `3.0` is read as 3, since JSON Schema calls it an integer; it is written `3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Heltall<const MIN: u64, const MAKS: u64>(u64);

impl<const MIN: u64, const MAKS: u64> Heltall<MIN, MAKS> {
    /// A number within the bounds.
    ///
    /// # Errors
    /// [`ValueError::OutOfRange`] outside `MIN..=MAKS`.
    pub fn new(tall: u64) -> Result<Self, ValueError> {
        if (MIN..=MAKS).contains(&tall) {
            Ok(Self(tall))
        } else {
            Err(ValueError::OutOfRange { min: MIN, max: MAKS })
        }
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }
}

/// Numbers of every kind a system may hold.
macro_rules! fra_tall {
    ($($tall:ty),+) => {$(
        impl<const MIN: u64, const MAKS: u64> TryFrom<$tall> for Heltall<MIN, MAKS> {
            type Error = ValueError;
            fn try_from(tall: $tall) -> Result<Self, ValueError> {
                u64::try_from(tall).map_err(|_| ValueError::OutOfRange { min: MIN, max: MAKS }).and_then(Self::new)
            }
        }
    )+};
}
fra_tall!(u8, u16, u32, u64, usize, i32, i64);

impl<const MIN: u64, const MAKS: u64> Heltall<MIN, MAKS> {
    fn parse(tekst: &str) -> Result<Self, ValueError> {
        let only_digits = tekst.bytes().all(|b| b.is_ascii_digit());
        let tall = only_digits.then(|| tekst.parse().ok()).flatten();
        Self::new(tall.ok_or(ValueError::Form { expected: "heltall" })?)
    }
}

super::fra_tekst!(@ [<const MIN: u64, const MAKS: u64>] Heltall<MIN, MAKS>, Self::parse);

impl<const MIN: u64, const MAKS: u64> From<Heltall<MIN, MAKS>> for u64 {
    fn from(tall: Heltall<MIN, MAKS>) -> Self {
        tall.0
    }
}

impl<const MIN: u64, const MAKS: u64> fmt::Display for Heltall<MIN, MAKS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de, const MIN: u64, const MAKS: u64> Deserialize<'de> for Heltall<MIN, MAKS> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl de::Visitor<'_> for V {
            type Value = u64;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("heltall")
            }
            fn visit_u64<E>(self, v: u64) -> Result<u64, E> {
                Ok(v)
            }
            fn visit_i64<E: de::Error>(self, v: i64) -> Result<u64, E> {
                u64::try_from(v).map_err(|_| E::custom("negative number"))
            }
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            fn visit_f64<E: de::Error>(self, v: f64) -> Result<u64, E> {
                // 2^53: above it a float no longer tells neighbouring integers apart.
                if v.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&v) {
                    Ok(v as u64)
                } else {
                    Err(E::custom("not a whole number"))
                }
            }
        }
        Self::new(d.deserialize_u64(V)?).map_err(de::Error::custom)
    }
}

impl<const MIN: u64, const MAKS: u64> FromWire for Heltall<MIN, MAKS> {
    fn read(reader: &mut Reader<'_>) -> Self {
        reader.integer(MIN, MAKS).map_or_else(Self::stand_in, Self)
    }

    fn stand_in() -> Self {
        Self(MIN)
    }
}

impl<const MIN: u64, const MAKS: u64> JsonSchema for Heltall<MIN, MAKS> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("Heltall{MIN}til{MAKS}").into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAKS })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_every_kind_of_number_and_from_text() {
        type Nummer = Heltall<1, 500>;
        assert_eq!(Nummer::try_from(7usize), Nummer::new(7));
        assert_eq!(Nummer::try_from(-7i64), Err(ValueError::OutOfRange { min: 1, max: 500 }));
        assert_eq!("7".parse(), Nummer::new(7));
        for text in ["", "+7", "7.0", "99999999999999999999", "0"] {
            assert!(text.parse::<Nummer>().is_err(), "{text}");
        }
    }

    #[test]
    fn integral_floats_are_integers_and_nothing_else_is() {
        let les = |s| serde_json::from_str::<Heltall<1, 500>>(s).map(Heltall::get).ok();
        for (s, tall) in [
            ("3", Some(3)),
            ("3.0", Some(3)),
            ("3e2", Some(300)),
            ("3.5", None),
            ("0", None),
            ("-0", None),
            ("501", None),
            ("-1", None),
            ("\"3\"", None),
            ("null", None),
            ("1e300", None),
        ] {
            assert_eq!(les(s), tall, "{s}");
        }
    }
}
