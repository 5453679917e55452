//! What a newer minor version has added: found by holding the message against the schema, set aside for reading, and put
//! back for writing.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::json::Sortert;
use crate::kodeverk::Meldingstype;
use crate::schema;
use crate::verdict::{Path, Pointer};

/// Something this version does not know.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Unknown {
    /// A field, with its value.
    Field {
        /// Where it stood.
        pointer: Pointer,
        /// Its value.
        value: Value,
    },
    /// A code; it stays in the message as `Ukjent`.
    Code {
        /// Where it stands.
        pointer: Pointer,
    },
}

impl Unknown {
    /// Where it stands.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        match self {
            Self::Field { pointer, .. } | Self::Code { pointer } => pointer,
        }
    }
}

/// Where a value has a field or a code its schema does not have.
pub(crate) fn find(value: &Value, meldingstype: &Meldingstype) -> Vec<Found> {
    let schema = schema::shared(meldingstype);
    let mut found = Vec::new();
    walk(value, schema, schema, &Path::Root, &mut found);
    found
}

/// A place with something unknown.
pub(crate) enum Found {
    Field(Pointer),
    Code(Pointer),
}

/// Takes fields out of a value. A field inside one already taken out went with it. Each object they stand in is gone through
/// once, however many of its fields are taken.
pub(crate) fn set_aside(value: &mut Value, fields: Vec<Pointer>) -> Vec<Unknown> {
    let mut unknown = Vec::with_capacity(fields.len());
    let mut within: BTreeMap<Pointer, HashMap<String, Pointer>> = BTreeMap::new();
    for pointer in fields {
        if let (Some(parent), Some(name)) = (pointer.parent(), pointer.tokens().last()) {
            within.entry(parent).or_default().insert(name, pointer);
        }
    }
    for (parent, mut names) in within {
        let Some(object) = value.pointer_mut(parent.as_str()).and_then(Value::as_object_mut) else {
            continue;
        };
        for (name, value) in std::mem::take(object) {
            match names.remove(&name) {
                Some(pointer) => unknown.push(Unknown::Field { pointer, value }),
                None => drop(object.insert(name, value)),
            }
        }
    }
    unknown
}

/// Puts fields back where they stood, in the order of their names, so that equal messages are equal bytes. A field whose
/// surroundings are gone is left out: they were removed on purpose.
pub(crate) fn restore(value: &mut Value, unknown: &[Unknown]) -> serde_json::Result<()> {
    let fields = unknown.iter().filter_map(|part| match part {
        Unknown::Field { pointer, value } => Some((pointer, value)),
        Unknown::Code { .. } => None,
    });
    let mut fields: Vec<_> = fields.collect();
    fields.sort_by_key(|(pointer, _)| *pointer);
    for (pointer, field) in fields {
        let parent =
            pointer.parent().and_then(|p| value.pointer_mut(p.as_str())).and_then(Value::as_object_mut);
        if let (Some(parent), Some(name)) = (parent, pointer.tokens().last()) {
            parent.insert(name, serde_json::to_value(Sortert(field))?);
        }
    }
    Ok(())
}

/// The schemas of this format are plain: objects, arrays, `$ref` and `enum`, no alternatives. So this walk is complete.
fn walk(value: &Value, schema: &Value, root: &Value, at: &Path<'_>, found: &mut Vec<Found>) {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) {
        if let Some(schema) = root.get("$defs").and_then(|definitions| definitions.get(name)) {
            walk(value, schema, root, at, found);
        }
        return;
    }
    match value {
        Value::Object(fields) => {
            let Some(known) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, field) in fields {
                let at = at.field(name);
                match known.get(name) {
                    Some(schema) => walk(field, schema, root, &at, found),
                    None => found.push(Found::Field(at.pointer())),
                }
            }
        }
        Value::Array(items) => {
            let Some(schema) = schema.get("items") else { return };
            for (index, item) in items.iter().enumerate() {
                walk(item, schema, root, &at.index(index), found);
            }
        }
        Value::String(_) => {
            let codes = schema.get("enum").and_then(Value::as_array);
            if codes.is_some_and(|codes| !codes.contains(value)) {
                found.push(Found::Code(at.pointer()));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_out_comes_back() {
        let whole = serde_json::json!({"a": {"x": 1, "b": 2, "y": [3]}, "z": null, "c": [{"w": 4}, {}]});
        let fields = ["/a/x", "/a/y", "/z", "/c/0/w", "/a/x/deeper", "/nowhere/q"].map(Pointer::new);
        let mut value = whole.clone();
        let unknown = set_aside(&mut value, fields.into());
        assert_eq!(value, serde_json::json!({"a": {"b": 2}, "c": [{}, {}]}));
        let places: Vec<_> = unknown.iter().map(|part| part.pointer().as_str()).collect();
        assert_eq!(places, ["/z", "/a/x", "/a/y", "/c/0/w"]);
        restore(&mut value, &unknown).unwrap();
        assert_eq!(value, whole);
    }

    /// With an object gone through for each of its fields, this is a matter of hours.
    #[test]
    fn every_key_of_a_large_object_may_be_unknown() {
        let keys: Vec<_> = (0..190_000).map(|number| format!("felt{number}")).collect();
        let mut value = Value::Object(keys.iter().map(|key| (key.clone(), Value::Null)).collect());
        let fields = keys.iter().map(|key| Pointer::new(format!("/{key}"))).collect();
        let unknown = set_aside(&mut value, fields);
        assert_eq!((unknown.len(), value), (keys.len(), serde_json::json!({})));
    }
}
