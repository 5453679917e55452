//! Amounts in kroner, exact to the øre.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, de};

use super::ValueError;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Beloep(u64);

const FORM: &str = "Beløp (kroner med to desimaler)";
const MAKS_OERE: u64 = 999_999_999_999;

impl Beloep {
    fn new(kroner: u64, oere: u64) -> Result<Self, ValueError> {
        if oere > 99 || kroner > MAKS_OERE / 100 {
            return Err(ValueError::OutOfRange { min: 0, max: MAKS_OERE });
        }
        Ok(Self(kroner * 100 + oere))
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

impl<'de> Deserialize<'de> for Beloep {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let s = Cow::<'de, str>::deserialize(d)?;
        Self::parse(&s).map_err(de::Error::custom)
    }
}
