//! Whole numbers with bounds in their type.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::ValueError;

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
