//! Points in time with the offset they were written with.

use std::time::SystemTime;

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, FixedOffset, SecondsFormat, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::dato::DATO_MOENSTER;
use super::{Dato, ValueError};
use crate::reader::{Form, FromWire, Reader};

/// A point in time, RFC 3339 with an offset, always: `2026-03-16T09:30:00+01:00`. The offset is kept as written, and two
/// values are equal when both instant and offset are.
#[derive(Debug, Clone, Copy)]
pub struct Tidspunkt(DateTime<FixedOffset>);

const FORM: &str = "Tidspunkt (RFC 3339 med tidssone)";
const EKSEMPEL: &str = "2026-03-16T09:30:00+01:00";
const KLOKKE: &str = r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+](0[0-9]|1[0-3]):[0-5][0-9]|[+]14:00|-(0[0-9]|1[01]):[0-5][0-9]|-12:00)$";
/// The offsets there are on Earth, in seconds: what is farther from UTC, some programs cannot read.
const AVVIK: RangeInclusive<i32> = -12 * 3600..=14 * 3600;

fn moenster() -> String {
    format!("{}{KLOKKE}", DATO_MOENSTER.trim_end_matches('$'))
}

impl Tidspunkt {
    /// The point in time as a chrono value.
    #[must_use]
    pub fn instant(self) -> DateTime<Utc> {
        self.0.to_utc()
    }

    /// The date on the wall where the message was written.
    #[must_use]
    pub fn local_date(self) -> Option<Dato> {
        Dato::try_from(self.0.date_naive()).ok()
    }

    pub(super) fn parse(s: &str) -> Result<Self, ValueError> {
        let feil = ValueError::Form { expected: FORM };
        if !s.is_ascii() || s.len() < 20 || s.len() > 35 {
            return Err(feil);
        }
        let (dato, rest) = s.split_at(10);
        Dato::parse(dato)?;
        // chrono is wider than the standard here: it takes lower case, a space, leap seconds and any number of decimals.
        let b = rest.as_bytes();
        let sifre = b.get(9..).unwrap_or_default().iter().skip(1).take_while(|c| c.is_ascii_digit()).count();
        let desimaler = b.get(9) != Some(&b'.') || (1..=9).contains(&sifre);
        let leap = b.get(7..9) == Some(b"60");
        let liten = b.iter().any(u8::is_ascii_lowercase);
        if b.first() != Some(&b'T') || !desimaler || leap || liten {
            return Err(feil);
        }
        let tid = DateTime::parse_from_rfc3339(s).map_err(|_| feil)?;
        if AVVIK.contains(&tid.offset().local_minus_utc()) { Ok(Self(tid)) } else { Err(feil) }
    }
}

impl PartialEq for Tidspunkt {
    fn eq(&self, annen: &Self) -> bool {
        self.0 == annen.0 && self.0.offset() == annen.0.offset()
    }
}

impl Eq for Tidspunkt {}

impl TryFrom<DateTime<FixedOffset>> for Tidspunkt {
    type Error = ValueError;
    fn try_from(t: DateTime<FixedOffset>) -> Result<Self, ValueError> {
        let avvik = t.offset().local_minus_utc();
        if (1900..2100).contains(&t.year()) && avvik % 60 == 0 && AVVIK.contains(&avvik) {
            Ok(Self(t))
        } else {
            Err(ValueError::Form { expected: FORM })
        }
    }
}

impl TryFrom<DateTime<Utc>> for Tidspunkt {
    type Error = ValueError;
    fn try_from(t: DateTime<Utc>) -> Result<Self, ValueError> {
        Self::try_from(t.fixed_offset())
    }
}

impl From<Tidspunkt> for DateTime<FixedOffset> {
    fn from(time: Tidspunkt) -> Self {
        time.0
    }
}

impl From<Tidspunkt> for SystemTime {
    fn from(time: Tidspunkt) -> Self {
        time.instant().into()
    }
}

/// In whole seconds, in UTC.
impl TryFrom<SystemTime> for Tidspunkt {
    type Error = <Self as TryFrom<DateTime<FixedOffset>>>::Error;

    fn try_from(time: SystemTime) -> Result<Self, Self::Error> {
        let seconds =
            time.duration_since(SystemTime::UNIX_EPOCH).ok().and_then(|d| i64::try_from(d.as_secs()).ok());
        // Before 1970, and after all years, there is no such point in time.
        let time = seconds
            .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
            .unwrap_or(DateTime::<Utc>::MAX_UTC);
        Self::try_from(time.fixed_offset())
    }
}

super::fra_tekst!(Tidspunkt, Self::parse);

impl fmt::Display for Tidspunkt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Serialize for Tidspunkt {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Tidspunkt {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let s = Cow::<'de, str>::deserialize(d)?;
        Self::parse(&s).map_err(de::Error::custom)
    }
}

impl FromWire for Tidspunkt {
    fn read(reader: &mut Reader<'_>) -> Self {
        const FORM_OF: Form = Form { title: FORM, example: EKSEMPEL };
        reader.parsed(FORM_OF, Self::parse).unwrap_or_else(Self::stand_in)
    }

    fn stand_in() -> Self {
        Self(DateTime::UNIX_EPOCH.fixed_offset())
    }
}

impl JsonSchema for Tidspunkt {
    fn schema_name() -> Cow<'static, str> {
        "Tidspunkt".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": FORM,
            "description": "Tidspunkt etter RFC 3339, alltid med tidssone (`Z` eller avvik fra UTC, fra -12:00 til +14:00), med høyst ni desimaler i sekundene og uten skuddsekund.",
            "type": "string",
            "format": "date-time",
            "maxLength": 35,
            "pattern": moenster(),
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
        fn check_and_published_pattern_agree(
            s in "2026-0[0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,10})?(Z|z|[+-][0-3][0-9]:[0-6][0-9]|)"
        ) {
            let moenster = regex::Regex::new(&moenster()).unwrap();
            prop_assert_eq!(Tidspunkt::parse(&s).is_ok(), moenster.is_match(&s), "{}", s);
        }
    }

    #[test]
    fn offset_survives() {
        for s in ["2026-03-16T09:30:00+01:00", "2026-03-16T08:30:00Z", "2026-03-16T08:30:00.125Z"] {
            assert_eq!(Tidspunkt::parse(s).unwrap().to_string(), s);
        }
        let (lokal, utc) = ("2026-03-16T09:30:00+01:00", "2026-03-16T08:30:00Z");
        assert_ne!(Tidspunkt::parse(lokal), Tidspunkt::parse(utc));
    }
}
