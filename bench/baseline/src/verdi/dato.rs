//! Calendar dates.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, de};

use super::ValueError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dato(NaiveDate);

const FORM: &str = "Dato (ÅÅÅÅ-MM-DD)";

impl Dato {
    fn new(aar: i32, maaned: u32, dag: u32) -> Result<Self, ValueError> {
        NaiveDate::from_ymd_opt(aar, maaned, dag)
            .and_then(|d| Self::try_from(d).ok())
            .ok_or(ValueError::Form { expected: FORM })
    }

    pub(super) fn parse(s: &str) -> Result<Self, ValueError> {
        let feil = ValueError::Form { expected: FORM };
        let b = s.as_bytes();
        let &[a0, a1, a2, a3, b'-', m0, m1, b'-', d0, d1] = b else { return Err(feil) };
        let tall = |sifre: &[u8]| {
            sifre.iter().try_fold(0u32, |n, s| s.is_ascii_digit().then(|| n * 10 + u32::from(s - b'0')))
        };
        match (tall(&[a0, a1, a2, a3]), tall(&[m0, m1]), tall(&[d0, d1])) {
            (Some(aar), Some(maaned), Some(dag)) => {
                Self::new(i32::try_from(aar).map_err(|_| feil)?, maaned, dag)
            }
            _ => Err(feil),
        }
    }
}

impl TryFrom<NaiveDate> for Dato {
    type Error = ValueError;
    fn try_from(d: NaiveDate) -> Result<Self, ValueError> {
        if (1900..2100).contains(&d.year()) { Ok(Self(d)) } else { Err(ValueError::Form { expected: FORM }) }
    }
}

impl<'de> Deserialize<'de> for Dato {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl de::Visitor<'_> for V {
            type Value = Dato;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(FORM)
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Dato, E> {
                Dato::parse(v).map_err(E::custom)
            }
        }
        d.deserialize_str(V)
    }
}
