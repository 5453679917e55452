//! Amounts in kroner, exact to the øre.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::ValueError;
use crate::reader::{Form, FromWire, Reader};

/// An amount in Norwegian kroner, kept as øre. On the wire: a decimal string with exactly two decimals, `"6271.00"`,
/// never a JSON number; 0.00 to 9999999999.99.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Beloep(u64);

const FORM: &str = "Beløp (kroner med to desimaler)";
const EKSEMPEL: &str = "6271.00";
const MOENSTER: &str = r"^(0|[1-9][0-9]{0,9})\.[0-9]{2}$";
const MAKS_OERE: u64 = 999_999_999_999;

impl Beloep {
    /// An amount of whole kroner and øre.
    ///
    /// # Errors
    /// [`ValueError::OutOfRange`] when `oere` is over 99 or the kroner have more than ten digits.
    pub fn new(kroner: u64, oere: u64) -> Result<Self, ValueError> {
        if oere > 99 || kroner > MAKS_OERE / 100 {
            return Err(ValueError::OutOfRange { min: 0, max: MAKS_OERE });
        }
        Ok(Self(kroner * 100 + oere))
    }

    /// An amount of so many øre (1/100 krone), of whatever whole number a system keeps them in.
    ///
    /// # Errors
    /// [`ValueError::OutOfRange`] when it is negative or has more than ten digits of kroner.
    pub fn from_oere(oere: impl TryInto<u64>) -> Result<Self, ValueError> {
        let outside = ValueError::OutOfRange { min: 0, max: MAKS_OERE };
        oere.try_into().ok().filter(|oere| *oere <= MAKS_OERE).map(Self).ok_or(outside)
    }

    /// The amount in øre (1/100 krone).
    #[must_use]
    pub fn oere(self) -> u64 {
        self.0
    }

    fn parse(s: &str) -> Result<Self, ValueError> {
        let form = ValueError::Form { expected: FORM };
        let (kroner, oere) = s.split_once('.').ok_or(form)?;
        let sifre = |d: &str| d.bytes().all(|b| b.is_ascii_digit());
        let ledende_null = kroner.len() > 1 && kroner.starts_with('0');
        if !(1..=10).contains(&kroner.len())
            || ledende_null
            || oere.len() != 2
            || !sifre(kroner)
            || !sifre(oere)
        {
            return Err(form);
        }
        Self::new(kroner.parse().map_err(|_| form)?, oere.parse().map_err(|_| form)?)
    }
}

impl fmt::Display for Beloep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

super::fra_tekst!(Beloep, Self::parse);

impl Serialize for Beloep {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Beloep {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let s = Cow::<'de, str>::deserialize(d)?;
        Self::parse(&s).map_err(de::Error::custom)
    }
}

impl FromWire for Beloep {
    fn read(reader: &mut Reader<'_>) -> Self {
        const FORM_OF: Form = Form { title: FORM, example: EKSEMPEL };
        reader.parsed(FORM_OF, Self::parse).unwrap_or_else(Self::stand_in)
    }

    fn stand_in() -> Self {
        Self(0)
    }
}

impl JsonSchema for Beloep {
    fn schema_name() -> Cow<'static, str> {
        "Beloep".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": FORM,
            "description": "Beløp i norske kroner som desimaltekst med punktum og nøyaktig to desimaler. Aldri et JSON-tall, som kan miste øre på veien.",
            "type": "string",
            "maxLength": 13,
            "pattern": MOENSTER,
            "examples": [EKSEMPEL],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn check_and_published_pattern_agree(s in "[0-9]{0,11}\\.?[0-9]{0,3}") {
            let moenster = regex::Regex::new(MOENSTER).unwrap();
            prop_assert_eq!(Beloep::parse(&s).is_ok(), moenster.is_match(&s));
        }

        #[test]
        fn the_same_from_oere(oere in 0i64..=999_999_999_999) {
            prop_assert_eq!(Beloep::from_oere(oere).unwrap().oere(), u64::try_from(oere).unwrap());
            prop_assert!(Beloep::from_oere(-1 - oere).is_err());
            prop_assert!(Beloep::from_oere(oere + 1_000_000_000_000).is_err());
        }

        #[test]
        fn written_as_read(kroner in 0u64..10_000_000_000, oere in 0u64..100) {
            let beloep = Beloep::new(kroner, oere).unwrap();
            prop_assert_eq!(beloep.to_string().parse::<Beloep>().unwrap(), beloep);
        }
    }
}
