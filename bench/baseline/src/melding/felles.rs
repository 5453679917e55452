//! What the fields of messages have in common.

use serde::{Deserialize, Deserializer};

pub(super) fn oppgitt<'de, D: Deserializer<'de>, T: Deserialize<'de>>(d: D) -> Result<Option<T>, D::Error> {
    T::deserialize(d).map(Some)
}

macro_rules! objekt {
    ($($navn:ident $(<$i:ident: $krav:ident>)?),+) => {$(
        impl<'de $(, $i: $krav + serde::Deserialize<'de>)?> serde::Deserialize<'de> for $navn$(<$i>)? {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                struct V<T>(std::marker::PhantomData<T>);
                impl<'de $(, $i: $krav + serde::Deserialize<'de>)?> serde::de::Visitor<'de> for V<$navn$(<$i>)?> {
                    type Value = $navn$(<$i>)?;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("objekt")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                        Self::Value::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                    }
                }
                d.deserialize_map(V(std::marker::PhantomData))
            }
        }
    )+};
}

pub(super) use objekt;
