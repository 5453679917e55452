//! Extensions under keys of their owners.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de};
use serde_json::Value;

use crate::json::Unik;
use crate::verdi::Utvidelsesnoekkel;

#[derive(Clone, Default, PartialEq)]
pub struct Utvidelser(BTreeMap<Utvidelsesnoekkel, Value>);

impl std::fmt::Debug for Utvidelser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
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
                    if utvidelser.0.insert(noekkel, verdi).is_some() {
                        return Err(de::Error::custom("duplicate field"));
                    }
                }
                Ok(utvidelser)
            }
        }
        d.deserialize_map(V)
    }
}
