//! Lists and sets whose length is bounded in their type.

use std::borrow::Cow;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::ValueError;
use crate::reader::{FromWire, Reader};

macro_rules! liste {
    ($(#[$doc:meta])* $navn:ident, $unik:literal $(, $krav:ident)?) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $navn<T, const MIN: usize, const MAKS: usize>(Vec<T>);

        impl<T $(: $krav)?, const MIN: usize, const MAKS: usize> $navn<T, MIN, MAKS> {
            /// Keeps a list that has the right number of items.
            ///
            /// # Errors
            /// [`ValueError::Count`] outside `MIN..=MAKS` items, [`ValueError::Duplicate`] when items must differ and do not.
            pub fn new(ledd: Vec<T>) -> Result<Self, ValueError> {
                if !(MIN..=MAKS).contains(&ledd.len()) {
                    return Err(ValueError::Count { min: MIN, max: MAKS });
                }
                $(
                    // Quadratic, but sets are short: MAKS is a few dozen at most.
                    let like = |a: &T, b: &T| $krav::eq(a, b);
                    let dobbelt = |(i, a): (usize, &T)| ledd.iter().take(i).any(|b| like(a, b));
                    if ledd.iter().enumerate().any(dobbelt) {
                        return Err(ValueError::Duplicate);
                    }
                )?
                Ok(Self(ledd))
            }
        }

        impl<T $(: $krav)?, const MIN: usize, const MAKS: usize> TryFrom<Vec<T>> for $navn<T, MIN, MAKS> {
            type Error = ValueError;
            fn try_from(ledd: Vec<T>) -> Result<Self, ValueError> {
                Self::new(ledd)
            }
        }

        impl<T $(: $krav)?, const N: usize, const MIN: usize, const MAKS: usize> TryFrom<[T; N]>
            for $navn<T, MIN, MAKS>
        {
            type Error = ValueError;
            fn try_from(ledd: [T; N]) -> Result<Self, ValueError> {
                Self::new(ledd.into())
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

        impl<'a, T, const MIN: usize, const MAKS: usize> IntoIterator for &'a $navn<T, MIN, MAKS> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }

        impl<T, const MIN: usize, const MAKS: usize> From<$navn<T, MIN, MAKS>> for Vec<T> {
            fn from(liste: $navn<T, MIN, MAKS>) -> Self {
                liste.0
            }
        }

        impl<'de, T: Deserialize<'de> $(+ $krav)?, const MIN: usize, const MAKS: usize> Deserialize<'de>
            for $navn<T, MIN, MAKS>
        {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Self::new(Vec::deserialize(d)?).map_err(de::Error::custom)
            }
        }

        impl<T: JsonSchema, const MIN: usize, const MAKS: usize> JsonSchema for $navn<T, MIN, MAKS> {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                format!("{}_{}_{MIN}_{MAKS}", stringify!($navn), T::schema_name()).into()
            }
            fn schema_id() -> Cow<'static, str> {
                format!("{}<{},{MIN},{MAKS}>", stringify!($navn), T::schema_id()).into()
            }
            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                let mut skjema = json_schema!({ "type": "array", "items": generator.subschema_for::<T>() });
                if MIN > 0 {
                    skjema.insert("minItems".into(), MIN.into());
                }
                skjema.insert("maxItems".into(), MAKS.into());
                if $unik {
                    skjema.insert("uniqueItems".into(), true.into());
                }
                skjema
            }
        }
    };
}

liste! {
    /// A list of `MIN` to `MAKS` items in the order of the wire.
    Liste, false
}
liste! {
    /// A list of `MIN` to `MAKS` items, no two alike.
    Mengde, true, PartialEq
}

impl<T: FromWire, const MIN: usize, const MAKS: usize> FromWire for Liste<T, MIN, MAKS> {
    fn read(reader: &mut Reader<'_>) -> Self {
        let mut ledd = Vec::new();
        let is_list = reader.list(MIN, MAKS, &mut |reader| {
            let et = T::read(reader);
            if ledd.len() < MAKS {
                ledd.push(et);
            }
        });
        if is_list && ledd.len() >= MIN { Self(ledd) } else { Self::stand_in() }
    }

    fn stand_in() -> Self {
        Self((0..MIN.max(1)).map(|_| T::stand_in()).collect())
    }
}

impl<T: FromWire + Ord, const MIN: usize, const MAKS: usize> FromWire for Mengde<T, MIN, MAKS> {
    fn read(reader: &mut Reader<'_>) -> Self {
        let (mut ledd, mut faulty) = (Vec::new(), Vec::new());
        let is_list = reader.list(MIN, MAKS, &mut |reader| {
            let faults = reader.faults();
            ledd.push(T::read(reader));
            if reader.faults() > faults {
                faulty.push(ledd.len() - 1);
            }
        });
        if !is_list || ledd.len() < MIN {
            return Self::stand_in();
        }
        // What an item was that could not be read, nobody knows, so it is like no other.
        let mut sorted: Vec<_> = ledd
            .iter()
            .enumerate()
            .filter(|(i, _)| faulty.binary_search(i).is_err())
            .map(|(_, et)| et)
            .collect();
        sorted.sort();
        if sorted.array_windows().any(|[a, b]| a == b) {
            reader.repeated();
        }
        ledd.truncate(MAKS);
        Self(ledd)
    }

    fn stand_in() -> Self {
        Self((0..MIN.max(1)).map(|_| T::stand_in()).collect())
    }
}

/// A choice of some among many, where none named is all of them.
impl<T: PartialEq, const MAKS: usize> Mengde<T, 0, MAKS> {
    /// Whether a value is chosen. An empty choice is everything.
    #[must_use]
    pub fn omfatter(&self, verdi: &T) -> bool {
        self.is_empty() || self.contains(verdi)
    }

    /// Whether something may be chosen by both.
    #[must_use]
    pub fn deler_med(&self, annen: &Self) -> bool {
        annen.is_empty() || self.is_empty() || self.iter().any(|verdi| annen.contains(verdi))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_and_uniqueness() {
        assert!(Liste::<u8, 1, 2>::new(vec![1, 1]).is_ok());
        assert_eq!(Liste::<u8, 1, 2>::new(vec![]), Err(ValueError::Count { min: 1, max: 2 }));
        assert_eq!(Mengde::<u8, 1, 2>::new(vec![1, 1]), Err(ValueError::Duplicate));
        assert!(serde_json::from_str::<Liste<u8, 0, 2>>("[1,2,3]").is_err());
    }

    #[test]
    fn an_empty_choice_is_everything() {
        let choice = |of: &[u8]| Mengde::<u8, 0, 3>::new(of.to_vec()).unwrap();
        let (all, one, other, both) = (choice(&[]), choice(&[1]), choice(&[2]), choice(&[1, 2]));
        assert!(all.omfatter(&1) && one.omfatter(&1) && !one.omfatter(&2));
        assert!(all.deler_med(&one) && one.deler_med(&all) && all.deler_med(&all));
        assert!(both.deler_med(&one) && !one.deler_med(&other));
    }
}
