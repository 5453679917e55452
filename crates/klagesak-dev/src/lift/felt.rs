//! What the steps have in common: fields that give way to others, in the same place.

use serde_json::{Map, Value, json};

use super::Loss;

/// The fields of an object, in the order they are written.
pub(super) type Fields = Map<String, Value>;

/// `referanser.digisosKlageId`, from when there could be one.
pub(super) fn digisos(message: &mut Value, losses: &mut Vec<Loss>) {
    let Some(referanser) = object(message, "/referanser") else { return };
    if let Some(id) = old(referanser, "/referanser", "digisosKlageId", "digisosKlageIder", losses) {
        replace(referanser, "digisosKlageId", "digisosKlageIder", json!([id]));
    }
}

/// The object at a place.
pub(super) fn object<'v>(message: &'v mut Value, pointer: &str) -> Option<&'v mut Fields> {
    message.pointer_mut(pointer)?.as_object_mut()
}

/// The places of the objects in a list.
pub(super) fn items(message: &Value, pointer: &str) -> Vec<String> {
    let count = message.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len);
    (0..count).map(|index| format!("{pointer}/{index}")).collect()
}

/// The place of a field whose name may be anything.
pub(super) fn below(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// A copy of what a field of the old form holds. Not when the field that replaces it is there too: nobody can know which of
/// them is right, and that is told.
pub(super) fn old(fields: &Fields, at: &str, name: &str, new: &str, losses: &mut Vec<Loss>) -> Option<Value> {
    let value = fields.get(name)?.clone();
    if fields.contains_key(new) {
        lose(losses, format!("{at}/{name}"), "the field that replaces it is there too");
        return None;
    }
    Some(value)
}

/// As [`old`], for a field that holds an object.
pub(super) fn old_object(
    fields: &Fields,
    at: &str,
    name: &str,
    new: &str,
    losses: &mut Vec<Loss>,
) -> Option<Fields> {
    match old(fields, at, name, new, losses)? {
        Value::Object(object) => Some(object),
        _ => {
            lose(losses, format!("{at}/{name}"), "it is no object");
            None
        }
    }
}

/// Puts a field where another was.
pub(super) fn replace(fields: &mut Fields, name: &str, new: &str, value: Value) {
    let mut value = Some(value);
    for (key, held) in std::mem::take(fields) {
        match value.take_if(|_| key == name) {
            Some(value) => fields.insert(new.to_owned(), value),
            None => fields.insert(key, held),
        };
    }
}

/// Puts a field before all others.
pub(super) fn put_first(fields: &mut Fields, name: &str, value: Value) {
    let rest = std::mem::take(fields);
    fields.insert(name.to_owned(), value);
    fields.extend(rest);
}

/// Tells that something could not be lifted.
pub(super) fn lose(losses: &mut Vec<Loss>, pointer: String, reason: &'static str) {
    losses.push(Loss { pointer, reason });
}
