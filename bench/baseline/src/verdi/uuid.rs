//! UUIDs in canonical form.

use std::fmt;

use serde::{Deserialize, Deserializer, de};

use super::ValueError;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(uuid::Uuid);

const FORM: &str = "UUID (små bokstaver, med bindestreker)";

impl Uuid {
    fn parse(s: &str) -> Result<Self, ValueError> {
        let feil = ValueError::Form { expected: FORM };
        if s.len() != 36 || s.bytes().any(|b| b.is_ascii_uppercase()) {
            return Err(feil);
        }
        uuid::Uuid::try_parse(s).map(Self).map_err(|_| feil)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({})", self.0)
    }
}

impl<'de> Deserialize<'de> for Uuid {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl de::Visitor<'_> for V {
            type Value = Uuid;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(FORM)
            }
            fn visit_str<E: de::Error>(self, v: &str) -> Result<Uuid, E> {
                Uuid::parse(v).map_err(E::custom)
            }
        }
        d.deserialize_str(V)
    }
}
