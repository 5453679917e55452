//! Changes of arrays and objects.

use serde_json::{Map, Value, json};

use super::Chance;

/// How many items a list may get: one over each limit of the format.
const COUNTS: [usize; 7] = [2, 6, 8, 21, 51, 201, 501];

pub(super) fn array(mut items: Vec<Value>, chance: &mut Chance) -> Value {
    let index = chance.below(u32::try_from(items.len()).unwrap_or(u32::MAX)) as usize;
    let chosen = items.get(index).cloned().unwrap_or_default();
    match chance.below(7) {
        0 => items.clear(),
        1 => items.push(chosen),
        2 => items.push(Value::Null),
        3 if !items.is_empty() => drop(items.remove(index)),
        4 => items.reverse(),
        5 => return json!({ "0": chosen }),
        _ => {
            let count = chance.pick(&COUNTS).copied().unwrap_or_default();
            items = vec![chosen; count];
        }
    }
    Value::Array(items)
}

pub(super) fn object(mut fields: Map<String, Value>, chance: &mut Chance) -> Value {
    let names: Vec<String> = fields.keys().cloned().collect();
    let name = chance.pick(&names).cloned().unwrap_or_default();
    match chance.below(8) {
        0 => fields.clear(),
        1 => drop(fields.insert("nyttFelt".into(), json!("verdi"))),
        2 => drop(fields.insert(String::new(), Value::Null)),
        3 => {
            let value = fields.remove(&name).unwrap_or_default();
            fields.insert(name.to_lowercase(), value);
        }
        // Derived readers take a list for an object when its items come in the order of the fields.
        4 => return fields.into_iter().map(|(_, value)| value).collect(),
        5 => drop(fields.insert(name, Value::Null)),
        _ => drop(fields.remove(&name)),
    }
    Value::Object(fields)
}
