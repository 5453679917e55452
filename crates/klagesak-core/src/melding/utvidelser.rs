//! Extensions under keys of their owners.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;

use crate::json::{self, Unik};
use crate::reader::{FromWire, Reader};
use crate::verdi::Utvidelsesnoekkel;

/// Extensions: any JSON under keys that are reverse-DNS names. Kept through every round trip, written in key order.
#[derive(Clone, Default, PartialEq)]
pub struct Utvidelser(BTreeMap<Utvidelsesnoekkel, Value>);

impl Utvidelser {
    /// Largest total size on the wire, in bytes of compact JSON.
    pub const MAKS_BYTES: usize = 64 * 1024;

    /// Adds or replaces the extension of one owner, and gives back what was there.
    pub fn insert(&mut self, noekkel: Utvidelsesnoekkel, verdi: Value) -> Option<Value> {
        self.0.insert(noekkel, verdi)
    }

    /// The extension of one owner.
    #[must_use]
    pub fn get(&self, noekkel: &Utvidelsesnoekkel) -> Option<&Value> {
        self.0.get(noekkel)
    }

    /// Deepest nesting, the object of extensions itself counted as 1.
    #[must_use]
    pub fn depth(&self) -> usize {
        fn depth(value: &Value) -> usize {
            match value {
                Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
                Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or(0),
                _ => 0,
            }
        }
        1 + self.0.values().map(depth).max().unwrap_or(0)
    }

    /// Size in bytes of compact JSON.
    #[must_use]
    pub fn size(&self) -> usize {
        serde_json::to_vec(self).map_or(0, |bytes| bytes.len())
    }

    /// All extensions, in key order.
    pub fn iter(&self) -> impl Iterator<Item = (&Utvidelsesnoekkel, &Value)> {
        self.0.iter()
    }
}

impl std::fmt::Debug for Utvidelser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Serialize for Utvidelser {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_map(self.0.iter().map(|(noekkel, verdi)| (noekkel, json::Sortert(verdi))))
    }
}

impl<'de> Deserialize<'de> for Utvidelser {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> de::Visitor<'de> for V {
            type Value = Utvidelser;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("objekt")
            }
            fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Utvidelser, A::Error> {
                let mut utvidelser = Utvidelser::default();
                while let Some((noekkel, Unik(verdi))) = map.next_entry()? {
                    if utvidelser.insert(noekkel, verdi).is_some() {
                        return Err(de::Error::custom("duplicate field"));
                    }
                }
                Ok(utvidelser)
            }
        }
        d.deserialize_map(V)
    }
}

impl FromWire for Utvidelser {
    fn read(reader: &mut Reader<'_>) -> Self {
        let mut utvidelser = Self::default();
        reader.open(&mut |noekkel, reader| match Utvidelsesnoekkel::from_wire(noekkel) {
            Ok(noekkel) => drop(utvidelser.insert(noekkel, reader.value())),
            Err(_) => reader.foreign_key(),
        });
        utvidelser
    }

    fn stand_in() -> Self {
        Self::default()
    }
}

impl JsonSchema for Utvidelser {
    fn schema_name() -> Cow<'static, str> {
        "Utvidelser".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Utvidelser",
            "description": "Egne opplysninger fra et fagsystem, under nøkler i omvendt DNS-form. Det eneste åpne stedet i formatet. Høyst 64 KiB til sammen.",
            "type": "object",
            "propertyNames": generator.subschema_for::<Utvidelsesnoekkel>(),
        })
    }
}
