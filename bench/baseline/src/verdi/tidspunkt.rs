//! Points in time with the offset they were written with.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer, de};

use super::{Dato, ValueError};

#[derive(Debug, Clone, Copy)]
pub struct Tidspunkt(DateTime<FixedOffset>);

const FORM: &str = "Tidspunkt (RFC 3339 med tidssone)";

const AVVIK: RangeInclusive<i32> = -12 * 3600..=14 * 3600;

impl Tidspunkt {
    fn parse(s: &str) -> Result<Self, ValueError> {
        let feil = ValueError::Form { expected: FORM };
        if !s.is_ascii() || s.len() < 20 || s.len() > 35 {
            return Err(feil);
        }
        let (dato, rest) = s.split_at(10);
        Dato::parse(dato)?;
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

impl<'de> Deserialize<'de> for Tidspunkt {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let s = Cow::<'de, str>::deserialize(d)?;
        Self::parse(&s).map_err(de::Error::custom)
    }
}
