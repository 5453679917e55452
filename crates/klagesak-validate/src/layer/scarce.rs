//! A message with no more faults than a report can tell: the validator keeps all it finds of a list before it tells the first,
//! and in a list of nothing but faults that is memory without end.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// The value; without the last items of its lists, where those before them have so many faults already.
pub(super) fn scarce<'v>(value: &'v Value, schema: &Value, most: usize) -> Cow<'v, Value> {
    let mut walk = Walk { root: schema, left: most };
    walk.count(value, schema);
    if walk.left > 0 {
        return Cow::Borrowed(value);
    }
    Cow::Owned(Walk { root: schema, left: most }.copy(value, schema))
}

struct Walk<'s> {
    root: &'s Value,
    /// Faults there is still room for.
    left: usize,
}

impl<'s> Walk<'s> {
    fn resolved(&self, schema: &'s Value) -> &'s Value {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/"));
        let target = name.and_then(|name| self.root.get("$defs")?.get(name));
        target.map_or(schema, |target| self.resolved(target))
    }

    /// Counts the faults of a value itself, as far as they can be many.
    fn pay(&mut self, value: &Value, schema: &Value) {
        let list =
            |key: &str| schema.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let right = match value {
            Value::Object(_) => schema.get("type").is_none_or(|t| t == "object"),
            Value::Array(_) => schema.get("type").is_none_or(|t| t == "array"),
            Value::String(_) => {
                let codes = list("enum");
                schema.get("type").is_none_or(|t| t == "string")
                    && (codes.is_empty() || codes.contains(value))
            }
            _ => schema.get("type").is_none_or(|t| t != "object" && t != "array" && t != "string"),
        };
        let missing = match value {
            Value::Object(fields) => {
                let names = list("required").iter().filter_map(Value::as_str);
                names.filter(|name| !fields.contains_key(*name)).count()
            }
            _ => 0,
        };
        self.left = self.left.saturating_sub(missing + usize::from(!right));
    }

    /// The name of a field where any may stand, as long as it is one that somebody owns.
    fn pay_name(&mut self, name: &str) {
        let owned = name.contains('.') && !name.bytes().any(|byte| byte.is_ascii_uppercase());
        self.left = self.left.saturating_sub(usize::from(!owned));
    }

    fn count(&mut self, value: &Value, schema: &'s Value) {
        if self.left == 0 {
            return;
        }
        let schema = self.resolved(schema);
        self.pay(value, schema);
        match value {
            Value::Object(fields) => {
                for (name, field) in fields {
                    match schema.get("properties") {
                        None => self.pay_name(name),
                        Some(known) => known.get(name).into_iter().for_each(|known| self.count(field, known)),
                    }
                }
            }
            Value::Array(items) => {
                if let Some(schema) = schema.get("items") {
                    items.iter().for_each(|item| self.count(item, schema));
                }
            }
            _ => {}
        }
    }

    /// A field taken out would be missed, so only lists become shorter, and none of them empty; and objects that may have any
    /// field. The unknown fields of others are told of together.
    fn copy(&mut self, value: &Value, schema: &'s Value) -> Value {
        let schema = self.resolved(schema);
        self.pay(value, schema);
        match value {
            Value::Object(fields) => {
                let known = schema.get("properties");
                let mut copied = Map::new();
                for (name, field) in fields {
                    let field = match known {
                        Some(known) => match known.get(name) {
                            Some(known) => self.copy(field, known),
                            None => field.clone(),
                        },
                        None if self.left == 0 => continue,
                        None => {
                            self.pay_name(name);
                            field.clone()
                        }
                    };
                    copied.insert(name.clone(), field);
                }
                Value::Object(copied)
            }
            Value::Array(items) => {
                let Some(schema) = schema.get("items") else { return value.clone() };
                let mut copied = Vec::new();
                for item in items {
                    if self.left == 0 && !copied.is_empty() {
                        break;
                    }
                    copied.push(self.copy(item, schema));
                }
                Value::Array(copied)
            }
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use klagesak_core::kodeverk::Meldingstype;
    use klagesak_core::schema;

    fn with_documents(count: usize) -> Value {
        let mut value: Value = serde_json::from_str(klagesak_core::mal::OVERSENDELSE_MINIMAL).unwrap();
        value["innhold"]["dokumenter"] = vec![serde_json::json!({}); count].into();
        value
    }

    #[test]
    fn what_is_looked_for_does_not_grow_with_the_faults() {
        let schema = schema::shared(&Meldingstype::Oversendelse);
        let kept = |count| {
            let value = with_documents(count);
            scarce(&value, schema, 100)["innhold"]["dokumenter"].as_array().unwrap().len()
        };
        assert_eq!(kept(3), 3);
        assert!(kept(100) < 100);
        assert_eq!(kept(100), kept(60_000));
    }

    #[test]
    fn a_message_that_is_right_is_looked_at_as_it_is() {
        for (meldingstype, text) in [
            (Meldingstype::Oversendelse, klagesak_core::mal::OVERSENDELSE_KOMPLETT),
            (Meldingstype::Kvittering, klagesak_core::mal::KVITTERING),
        ] {
            let value = serde_json::from_str(text).unwrap();
            assert!(matches!(scarce(&value, schema::shared(&meldingstype), 1), Cow::Borrowed(_)));
        }
    }
}
