//! Random edits of real schemas.

use klagesak_core::verdict::Pointer;
use klagesak_syntetisk::Chance;
use serde_json::{Map, Value, json};

type Schema = Map<String, Value>;

/// An edit of one schema within the whole; false when it does not fit there.
type Edit = (&'static str, fn(&mut Schema, &mut Chance) -> bool);

const EDITS: [Edit; 24] = [
    ("add an optional field", |s, _| field(s, json!({ "type": "string", "maxLength": 9 }), false)),
    ("add a required field", |s, _| field(s, json!({ "type": "boolean" }), true)),
    ("remove a field", |s, c| {
        let Some(name) = some_field(s, c) else { return false };
        required(s).retain(|n| *n != name);
        properties(s).is_some_and(|p| p.shift_remove(&name).is_some())
    }),
    ("rename a field", |s, c| {
        let Some(name) = some_field(s, c) else { return false };
        let new = format!("{name}2");
        required(s).iter_mut().filter(|n| **n == name).for_each(|n| *n = json!(new));
        let Some(properties) = properties(s) else { return false };
        let Some(field) = properties.shift_remove(&name) else { return false };
        properties.insert(new, field);
        true
    }),
    ("require a field", |s, c| {
        let Some(name) = some_field(s, c).filter(|n| !required(s).contains(&json!(n))) else { return false };
        let mut names = required(s).clone();
        names.push(json!(name));
        s.insert("required".into(), names.into());
        true
    }),
    ("require a field no longer", |s, c| {
        let names = required(s);
        let Some(name) = c.pick(names).ok().cloned() else { return false };
        names.retain(|n| *n != name);
        true
    }),
    ("close", |s, _| {
        s.get("type") == Some(&json!("object"))
            && s.insert("additionalProperties".into(), json!(false)).is_none()
    }),
    ("open", |s, _| s.shift_remove("additionalProperties").is_some()),
    ("open for texts", |s, _| {
        s.contains_key("additionalProperties") && put(s, "additionalProperties", json!({ "type": "string" }))
    }),
    ("add a code", |s, _| {
        codes(s).is_some_and(|codes| {
            codes.push(json!("NY_KODE"));
            true
        })
    }),
    ("remove a code", |s, c| {
        codes(s).is_some_and(|codes| {
            let at = c.below(codes.len().try_into().unwrap()) as usize;
            codes.len() > 1 && {
                codes.remove(at);
                true
            }
        })
    }),
    ("any text instead of codes", |s, _| s.shift_remove("enum").is_some()),
    ("a code behind anyOf", |s, _| {
        s.shift_remove("enum").is_some_and(|codes| {
            s.shift_remove("type");
            put(s, "anyOf", json!([{ "enum": codes }, { "const": "NY_KODE" }]))
        })
    }),
    ("longer", |s, _| number(s, "maxLength", |n| n + 5)),
    ("shorter", |s, _| number(s, "maxLength", |n| n / 2)),
    ("not empty any more", |s, _| s.shift_remove("minLength").is_some()),
    ("more items", |s, _| number(s, "maxItems", |n| n + 1)),
    ("fewer items", |s, _| number(s, "maxItems", |n| n / 5 + 1)),
    ("at least two items", |s, _| s.contains_key("items") && put(s, "minItems", json!(2))),
    ("larger", |s, _| number(s, "maximum", |n| n * 2)),
    ("smaller", |s, _| number(s, "maximum", |n| n / 4 + 1)),
    ("another pattern", |s, c| {
        let patterns = [
            "^[0-9]{9}$",
            "^[0-9]{1,9}$",
            "^[^\\u0000-\\u001f]*$",
            "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
            "^.*$",
        ];
        s.contains_key("pattern") && put(s, "pattern", json!(c.pick(&patterns).unwrap()))
    }),
    ("another type", |s, c| {
        let types = [json!("integer"), json!(["string", "integer"]), json!("string"), json!("boolean")];
        s.get("type").is_some_and(|t| t != "object") && put(s, "type", c.pick(&types).unwrap().clone())
    }),
    ("a condition", |s, _| {
        s.contains_key("properties") && put(s, "not", json!({ "required": ["finnesIkke"] }))
    }),
];

/// Ways of writing the same.
const REWRITES: [Edit; 5] = [
    ("all of one", |s, _| {
        let Some(reference) = s.shift_remove("$ref") else { return false };
        put(s, "allOf", json!([{ "$ref": reference }]))
    }),
    ("one of constants", |s, _| {
        let Some(Value::Array(codes)) = s.shift_remove("enum") else { return false };
        let constants: Vec<_> = codes.into_iter().rev().map(|code| json!({ "const": code })).collect();
        put(s, "oneOf", constants.into())
    }),
    ("another order of codes", |s, _| {
        codes(s).is_some_and(|codes| {
            codes.reverse();
            true
        })
    }),
    ("another order of required fields", |s, _| {
        s.contains_key("required") && {
            required(s).reverse();
            true
        }
    }),
    ("another order of fields", |s, _| {
        properties(s).is_some_and(|p| {
            let mut fields: Vec<_> = std::mem::take(p).into_iter().collect();
            fields.reverse();
            p.extend(fields);
            true
        })
    }),
];

/// A new version with one to three changes, and what they are.
pub(crate) fn changed(old: &Value, chance: &mut Chance) -> (Value, Vec<String>) {
    let count = 1 + chance.below(3);
    let (mut new, edits) = edited(old, &EDITS, count, chance);
    // A change of the version itself is another matter.
    new["properties"]["versjon"] = old["properties"]["versjon"].clone();
    new["properties"]["versjon"]["const"] = json!("1.1");
    new["$id"] = json!(new["$id"].as_str().unwrap().replace("1.0", "1.1"));
    (new, edits)
}

/// The same version written in another way: definitions written out, and so on.
pub(crate) fn rewritten(old: &Value, chance: &mut Chance) -> (Value, Vec<String>) {
    let (mut new, mut edits) = edited(old, &REWRITES, 6, chance);
    for _ in 0..6 {
        let place = chance.pick(&places(&new)).unwrap().clone();
        let Some(schema) = new.pointer(place.as_str()).and_then(Value::as_object) else { continue };
        let Some(target) = schema.get("$ref").and_then(Value::as_str) else { continue };
        let mut inlined = new.pointer(target.trim_start_matches('#')).unwrap().as_object().unwrap().clone();
        inlined.extend(schema.iter().filter(|(k, _)| *k != "$ref").map(|(k, v)| (k.clone(), v.clone())));
        *new.pointer_mut(place.as_str()).unwrap() = Value::Object(inlined);
        edits.push(format!("written out at {place}"));
    }
    (new, edits)
}

fn edited(old: &Value, list: &[Edit], count: u32, chance: &mut Chance) -> (Value, Vec<String>) {
    let (mut new, mut done) = (old.clone(), Vec::new());
    while done.len() < count as usize {
        let place = chance.pick(&places(&new)).unwrap().clone();
        let (name, edit) = chance.pick(list).unwrap();
        let schema = new.pointer_mut(place.as_str()).and_then(Value::as_object_mut).unwrap();
        let before = schema.clone();
        if edit(schema, chance) {
            done.push(format!("{name} at {place}"));
        } else {
            *schema = before;
        }
    }
    (new, done)
}

/// Where schemas stand: the whole, the definitions, and what lies in them.
fn places(schema: &Value) -> Vec<Pointer> {
    let mut found = Vec::new();
    let mut waiting = vec![Pointer::default()];
    while let Some(at) = waiting.pop() {
        let here = schema.pointer(at.as_str()).unwrap();
        for keyword in ["properties", "$defs"] {
            for name in here.get(keyword).and_then(Value::as_object).into_iter().flat_map(Map::keys) {
                let mut below = at.clone();
                below.push_field(keyword);
                below.push_field(name);
                waiting.push(below);
            }
        }
        if here.get("items").is_some() {
            let mut below = at.clone();
            below.push_field("items");
            waiting.push(below);
        }
        found.push(at);
    }
    found
}

fn put(schema: &mut Schema, keyword: &str, value: Value) -> bool {
    schema.insert(keyword.into(), value);
    true
}

fn properties(schema: &mut Schema) -> Option<&mut Schema> {
    schema.get_mut("properties")?.as_object_mut()
}

fn required(schema: &mut Schema) -> &mut Vec<Value> {
    schema.entry("required").or_insert_with(|| json!([])).as_array_mut().unwrap()
}

fn codes(schema: &mut Schema) -> Option<&mut Vec<Value>> {
    schema.get_mut("enum")?.as_array_mut()
}

fn some_field(schema: &mut Schema, chance: &mut Chance) -> Option<String> {
    let names: Vec<String> = properties(schema)?.keys().filter(|n| *n != "versjon").cloned().collect();
    chance.pick(&names).ok().cloned()
}

fn field(schema: &mut Schema, field: Value, must: bool) -> bool {
    let Some(properties) = properties(schema) else { return false };
    properties.insert("nyttFelt".into(), field);
    if must {
        required(schema).push(json!("nyttFelt"));
    }
    true
}

fn number(schema: &mut Schema, keyword: &str, change: impl FnOnce(u64) -> u64) -> bool {
    let Some(number) = schema.get(keyword).and_then(Value::as_u64) else { return false };
    let changed = change(number);
    changed != number && put(schema, keyword, json!(changed))
}
