//! Calendar dates.

use std::borrow::Cow;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::ValueError;
use crate::reader::{Form, FromWire, Reader};

/// A calendar date, `YYYY-MM-DD`, 1900-01-01 to 2099-12-31. A date without place or clock: it is never shifted between
/// time zones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dato(NaiveDate);

const FORM: &str = "Dato (ÅÅÅÅ-MM-DD)";
const EKSEMPEL: &str = "2026-03-16";
/// Exact, leap years included, so that every JSON Schema validator refuses 31 February whether or not it asserts `format`.
/// 1900 is no leap year, 2000 is; within 1900–2099 every other year divisible by four is.
pub const DATO_MOENSTER: &str = "^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))-02-29)$";

impl Dato {
    /// The date of a year (1900–2099), month and day.
    ///
    /// # Errors
    /// [`ValueError::Form`] when there is no such day.
    pub fn new(aar: i32, maaned: u32, dag: u32) -> Result<Self, ValueError> {
        NaiveDate::from_ymd_opt(aar, maaned, dag)
            .and_then(|d| Self::try_from(d).ok())
            .ok_or(ValueError::Form { expected: FORM })
    }

    // Worked out when compiled: a day that did not exist would be a compile error.
    /// The last day of the format, 2099-12-31.
    pub const SISTE: Self = Self(NaiveDate::from_ymd_opt(2099, 12, 31).unwrap());

    /// The date as a chrono value, for arithmetic.
    #[must_use]
    pub fn naive(self) -> NaiveDate {
        self.0
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

impl From<Dato> for NaiveDate {
    fn from(dato: Dato) -> Self {
        dato.0
    }
}

super::fra_tekst!(Dato, Self::parse);

impl fmt::Display for Dato {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Dato {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(&self.0)
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

impl FromWire for Dato {
    fn read(reader: &mut Reader<'_>) -> Self {
        const FORM_OF: Form = Form { title: FORM, example: EKSEMPEL };
        reader.parsed(FORM_OF, Self::parse).unwrap_or_else(Self::stand_in)
    }

    fn stand_in() -> Self {
        Self::SISTE
    }
}

impl JsonSchema for Dato {
    fn schema_name() -> Cow<'static, str> {
        "Dato".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": FORM,
            "description": "Kalenderdato mellom 1900-01-01 og 2099-12-31, uten klokkeslett og tidssone. Mønsteret godtar bare dager som finnes.",
            "type": "string",
            "format": "date",
            "maxLength": 10,
            "pattern": DATO_MOENSTER,
            "examples": [EKSEMPEL],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_two_centuries_and_no_other() {
        let moenster = regex::Regex::new(DATO_MOENSTER).unwrap();
        for aar in 1895..2105 {
            for maaned in 0..14 {
                for dag in 0..33 {
                    let s = format!("{aar:04}-{maaned:02}-{dag:02}");
                    let finnes =
                        (1900..2100).contains(&aar) && NaiveDate::from_ymd_opt(aar, maaned, dag).is_some();
                    assert_eq!(moenster.is_match(&s), finnes, "{s}");
                    assert_eq!(Dato::parse(&s).is_ok(), finnes, "{s}");
                }
            }
        }
    }

    #[test]
    fn other_forms() {
        for s in ["2026-1-01", "2026-01-01 ", "20260101", "+2026-01-01", "2026-01-0a", "２026-01-01"] {
            assert!(Dato::parse(s).is_err(), "{s}");
        }
    }
}
