//! Lists and sets whose length is bounded in their type.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, de};

use super::ValueError;

macro_rules! liste {
    ($navn:ident $(, $krav:ident)?) => {
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $navn<T, const MIN: usize, const MAKS: usize>(Vec<T>);

        impl<T $(: $krav)?, const MIN: usize, const MAKS: usize> $navn<T, MIN, MAKS> {
            fn new(ledd: Vec<T>) -> Result<Self, ValueError> {
                if !(MIN..=MAKS).contains(&ledd.len()) {
                    return Err(ValueError::Count { min: MIN, max: MAKS });
                }
                $(
                    let like = |a: &T, b: &T| $krav::eq(a, b);
                    let dobbelt = |(i, a): (usize, &T)| ledd.iter().take(i).any(|b| like(a, b));
                    if ledd.iter().enumerate().any(dobbelt) {
                        return Err(ValueError::Duplicate);
                    }
                )?
                Ok(Self(ledd))
            }
        }

        impl<T, const MAKS: usize> Default for $navn<T, 0, MAKS> {
            fn default() -> Self {
                Self(Vec::new())
            }
        }

        impl<T, const MIN: usize, const MAKS: usize> Deref for $navn<T, MIN, MAKS> {
            type Target = [T];
            fn deref(&self) -> &[T] {
                &self.0
            }
        }

        impl<'de, T: Deserialize<'de> $(+ $krav)?, const MIN: usize, const MAKS: usize> Deserialize<'de>
            for $navn<T, MIN, MAKS>
        {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Self::new(Vec::deserialize(d)?).map_err(de::Error::custom)
            }
        }
    };
}
liste!(Liste);
liste!(Mengde, PartialEq);
