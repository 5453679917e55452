//! Messages as a vendor might write them by a schema: what it allows, and the generated messages do not use.

use klagesak_syntetisk::Chance;
use serde_json::{Map, Value, json};

/// The message with a few places changed to something else the schema allows. Whether it is valid is for a validator to say.
pub(crate) fn varied(message: &Value, schema: &Value, chance: &mut Chance) -> Value {
    let mut message = message.clone();
    vary(&mut message, schema, schema, chance);
    message
}

/// What stands at a place: behind a `$ref`, or one of the alternatives.
fn resolved<'s>(mut schema: &'s Value, root: &'s Value, chance: &mut Chance) -> &'s Value {
    loop {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            schema = root.pointer(reference.trim_start_matches('#')).unwrap();
        } else if let Some(branches) = schema.get("anyOf").and_then(Value::as_array) {
            schema = chance.pick(branches).unwrap();
        } else {
            return schema;
        }
    }
}

fn vary(value: &mut Value, schema: &Value, root: &Value, chance: &mut Chance) {
    let schema = resolved(schema, root, chance);
    if chance.percent(6) {
        *value = sample(schema, root, chance);
        return;
    }
    match value {
        Value::Object(fields) => {
            let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, field) in properties {
                match fields.get_mut(name) {
                    Some(_) if chance.percent(3) => drop(fields.shift_remove(name)),
                    Some(value) => vary(value, field, root, chance),
                    None if chance.percent(10) => {
                        drop(fields.insert(name.clone(), sample(field, root, chance)))
                    }
                    None => {}
                }
            }
            let closed = schema.get("additionalProperties") == Some(&json!(false));
            if !closed && chance.percent(40) {
                fields.insert("fremmedFelt".into(), json!("x"));
            }
        }
        Value::Array(items) => {
            let Some(of) = schema.get("items") else { return };
            items.iter_mut().for_each(|item| vary(item, of, root, chance));
            let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(0);
            if chance.percent(5) {
                items.clear();
            } else if chance.percent(5) && most <= 60 {
                let item = items.last().cloned().unwrap_or_else(|| sample(of, root, chance));
                items.resize(usize::try_from(most).unwrap(), item);
            }
        }
        _ => {}
    }
}

/// A value the schema alone would have, at the edge of what it allows.
fn sample(schema: &Value, root: &Value, chance: &mut Chance) -> Value {
    let schema = resolved(schema, root, chance);
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    if let Some(codes) = schema.get("enum").and_then(Value::as_array) {
        return chance.pick(codes).cloned().unwrap_or_default();
    }
    let types = match schema.get("type") {
        Some(Value::Array(types)) => chance.pick(types).cloned().unwrap_or_default(),
        Some(one) => one.clone(),
        None => json!("string"),
    };
    let number = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    match types.as_str().unwrap_or_default() {
        "integer" => json!(number(if chance.percent(50) { "maximum" } else { "minimum" }).unwrap_or(0)),
        "boolean" => json!(chance.percent(50)),
        "array" => json!([]),
        "object" => {
            let properties = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
            let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let known = properties.iter().filter(|(name, _)| required.contains(&json!(name)));
            let fields: Map<String, Value> =
                known.map(|(name, field)| (name.clone(), sample(field, root, chance))).collect();
            Value::Object(fields)
        }
        _ => {
            let example = schema.pointer("/examples/0").cloned();
            let most = usize::try_from(number("maxLength").unwrap_or(20)).unwrap();
            match chance.below(4) {
                0 => json!(""),
                1 => json!("7".repeat(most)),
                _ => example.unwrap_or_else(|| json!("x".repeat(most))),
            }
        }
    }
}
