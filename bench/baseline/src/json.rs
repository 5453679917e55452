//! JSON values without duplicate keys.

use serde::de::{self, Deserialize, Deserializer};
use serde_json::{Map, Number, Value};

pub(crate) struct Unik(pub(crate) Value);

impl<'de> Deserialize<'de> for Unik {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(V).map(Unik)
    }
}

struct V;

impl<'de> de::Visitor<'de> for V {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(Value::Bool(v))
    }
    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(v.into())
    }
    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(Number::from_f64(v).map_or(Value::Null, Value::Number))
    }
    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(Value::String(v.to_owned()))
    }
    fn visit_string<E>(self, v: String) -> Result<Value, E> {
        Ok(Value::String(v))
    }
    fn visit_seq<A: de::SeqAccess<'de>>(self, mut ledd: A) -> Result<Value, A::Error> {
        let mut liste = Vec::new();
        while let Some(Unik(verdi)) = ledd.next_element()? {
            liste.push(verdi);
        }
        Ok(Value::Array(liste))
    }
    fn visit_map<A: de::MapAccess<'de>>(self, mut felter: A) -> Result<Value, A::Error> {
        let mut objekt = Map::new();
        while let Some((noekkel, Unik(verdi))) = felter.next_entry::<String, _>()? {
            if objekt.insert(noekkel, verdi).is_some() {
                return Err(de::Error::custom("duplicate field"));
            }
        }
        Ok(Value::Object(objekt))
    }
}
