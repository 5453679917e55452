//! One random structural change to a message, so that a reader and a schema can be held against each other where they are
//! most likely to part.

mod container;
mod number;
mod text;

use serde_json::{Value, json};

use super::Chance;

/// The message with one change at a random place: another type, a field or item gone, added or twice, a text, code, date or
/// number of another form. Often it makes the message invalid, but not always.
#[must_use]
pub fn mutate(value: &Value, chance: &mut Chance) -> Value {
    let mut mutated = value.clone();
    let mut left = chance.below(nodes(&mutated));
    if let Some(node) = nth(&mut mutated, &mut left) {
        *node = change(node.take(), chance);
    }
    mutated
}

fn change(value: Value, chance: &mut Chance) -> Value {
    if chance.percent(15) {
        return another_type(value, chance);
    }
    match value {
        Value::String(text) => text::change(&text, chance),
        Value::Number(number) => number::change(&number, chance),
        Value::Array(items) => container::array(items, chance),
        Value::Object(fields) => container::object(fields, chance),
        Value::Bool(b) => pick(chance, [json!(!b), json!(b.to_string()), json!(u8::from(b)), Value::Null]),
        Value::Null => json!(false),
    }
}

/// A value of another type; the nearest thing to the old value among them.
fn another_type(value: Value, chance: &mut Chance) -> Value {
    let as_text = match &value {
        Value::String(text) => json!(text.len()),
        other => json!(other.to_string()),
    };
    let others =
        [Value::Null, json!(true), json!(0), json!(""), json!([]), json!({}), json!([value]), as_text];
    pick(chance, others)
}

fn pick<const N: usize>(chance: &mut Chance, values: [Value; N]) -> Value {
    chance.pick(&values).cloned().unwrap_or_default()
}

fn nodes(value: &Value) -> u32 {
    1 + match value {
        Value::Array(items) => items.iter().map(nodes).sum(),
        Value::Object(fields) => fields.values().map(nodes).sum(),
        _ => 0,
    }
}

/// The node with a number, counted from the outside in.
fn nth<'a>(value: &'a mut Value, left: &mut u32) -> Option<&'a mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, left)),
        _ => None,
    }
}
