//! JSON values with what plain `serde_json::Value` lets slip: duplicate keys on the way in, key order on the way out.

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

/// A value none of whose objects has the same key twice.
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

/// Writes a value with the keys of every object in sorted order, whatever order the map keeps.
pub(crate) struct Sortert<'a>(pub(crate) &'a Value);

impl Serialize for Sortert<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Array(liste) => s.collect_seq(liste.iter().map(Sortert)),
            Value::Object(objekt) => {
                let mut felter: Vec<_> = objekt.iter().collect();
                felter.sort_unstable_by_key(|(noekkel, _)| *noekkel);
                s.collect_map(felter.into_iter().map(|(noekkel, verdi)| (noekkel, Sortert(verdi))))
            }
            enkel => enkel.serialize(s),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates_are_refused_at_any_depth() {
        assert!(serde_json::from_str::<Unik>(r#"{"a":[{"b":1,"c":2}]}"#).is_ok());
        assert!(serde_json::from_str::<Unik>(r#"{"a":[{"b":1,"b":1}]}"#).is_err());
    }

    #[test]
    fn keys_are_written_sorted() {
        let verdi = serde_json::json!({"b": {"d": 1, "c": [{"f": 1, "e": null}]}, "a": 0.5});
        let skrevet = serde_json::to_string(&Sortert(&verdi)).unwrap();
        assert_eq!(skrevet, r#"{"a":0.5,"b":{"c":[{"e":null,"f":1}],"d":1}}"#);
    }
}
