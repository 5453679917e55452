//! Whole numbers with bounds in their type.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

use super::ValueError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Heltall<const MIN: u64, const MAKS: u64>(u64);

impl<const MIN: u64, const MAKS: u64> Heltall<MIN, MAKS> {
    fn new(tall: u64) -> Result<Self, ValueError> {
        if (MIN..=MAKS).contains(&tall) {
            Ok(Self(tall))
        } else {
            Err(ValueError::OutOfRange { min: MIN, max: MAKS })
        }
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
