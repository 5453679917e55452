//! UUIDs in canonical form.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::ValueError;
use crate::reader::{Form, FromWire, Reader};

/// A UUID (RFC 9562) in canonical lower case, any version.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(uuid::Uuid);

const FORM: &str = "UUID (små bokstaver, med bindestreker)";
const EKSEMPEL: &str = "0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e10";
const MOENSTER: &str = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

impl Uuid {
    /// A random UUID (version 4) from 16 random bytes. Core has no source of randomness; the caller brings one.
    #[must_use]
    pub fn from_random_bytes(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }

    /// Its sixteen bytes.
    #[must_use]
    pub fn into_bytes(self) -> [u8; 16] {
        self.0.into_bytes()
    }

    fn parse(s: &str) -> Result<Self, ValueError> {
        let feil = ValueError::Form { expected: FORM };
        if s.len() != 36 || s.bytes().any(|b| b.is_ascii_uppercase()) {
            return Err(feil);
        }
        uuid::Uuid::try_parse(s).map(Self).map_err(|_| feil)
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({})", self.0)
    }
}

super::fra_tekst!(Uuid, Self::parse);

impl From<uuid::Uuid> for Uuid {
    fn from(id: uuid::Uuid) -> Self {
        Self(id)
    }
}

impl From<Uuid> for uuid::Uuid {
    fn from(id: Uuid) -> Self {
        id.0
    }
}

impl Serialize for Uuid {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.0.as_hyphenated().encode_lower(&mut uuid::Uuid::encode_buffer()))
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

impl FromWire for Uuid {
    fn read(reader: &mut Reader<'_>) -> Self {
        const FORM_OF: Form = Form { title: FORM, example: EKSEMPEL };
        reader.parsed(FORM_OF, Self::parse).unwrap_or_else(Self::stand_in)
    }

    fn stand_in() -> Self {
        Self(uuid::Uuid::nil())
    }
}

impl JsonSchema for Uuid {
    fn schema_name() -> Cow<'static, str> {
        "Uuid".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": FORM,
            "description": "Universelt unik id etter RFC 9562, skrevet med små bokstaver og bindestreker.",
            "type": "string",
            "format": "uuid",
            "maxLength": 36,
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
        fn check_and_published_pattern_agree(
            s in "[0-9a-fA]{8}-[0-9a-f]{4}-?[0-9a-f]{3,4}-[0-9a-g]{4}-[0-9a-f]{12}|\\{?[0-9a-f]{32}\\}?"
        ) {
            let moenster = regex::Regex::new(MOENSTER).unwrap();
            prop_assert_eq!(Uuid::parse(&s).is_ok(), moenster.is_match(&s), "{}", s);
        }
    }
}
