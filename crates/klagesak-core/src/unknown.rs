//! What a newer minor version has added: found by holding the message against the schema, set aside for reading, and put
//! back for writing.

use serde_json::Value;

use crate::kodeverk::Meldingstype;
use crate::schema;
use crate::verdict::Pointer;

/// Something this version does not know.
#[derive(Debug, Clone, PartialEq)]
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

/// Takes every field the schema does not have out of the value, and notes every code it does not have.
pub(crate) fn set_aside(value: &mut Value, meldingstype: &Meldingstype) -> Vec<Unknown> {
    let schema = schema::shared(meldingstype);
    let mut unknown = Vec::new();
    walk(value, schema, schema, &Pointer::default(), &mut unknown);
    unknown
}

/// Puts fields back where they stood. A field whose surroundings are gone is left out: whoever removed them, meant it.
pub(crate) fn restore(value: &mut Value, unknown: &[Unknown]) {
    for part in unknown {
        let Unknown::Field { pointer, value: field } = part else { continue };
        let parent =
            pointer.parent().and_then(|p| value.pointer_mut(p.as_str())).and_then(Value::as_object_mut);
        if let (Some(parent), Some(name)) = (parent, pointer.tokens().last()) {
            parent.insert(name, field.clone());
        }
    }
}

/// The schemas of this format are plain: objects, arrays, `$ref` and `enum`, no alternatives. So this walk is complete.
fn walk(value: &mut Value, schema: &Value, root: &Value, at: &Pointer, unknown: &mut Vec<Unknown>) {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        if let Some(schema) = target.strip_prefix('#').and_then(|pointer| root.pointer(pointer)) {
            walk(value, schema, root, at, unknown);
        }
        return;
    }
    match value {
        Value::Object(fields) => {
            let Some(known) = schema.get("properties").and_then(Value::as_object) else { return };
            let names: Vec<String> = fields.keys().cloned().collect();
            for name in names {
                let mut pointer = at.clone();
                pointer.push_field(&name);
                match (known.get(&name), fields.get_mut(&name)) {
                    (Some(schema), Some(field)) => walk(field, schema, root, &pointer, unknown),
                    (None, _) => {
                        let value = fields.remove(&name).unwrap_or_default();
                        unknown.push(Unknown::Field { pointer, value });
                    }
                    (Some(_), None) => {}
                }
            }
        }
        Value::Array(items) => {
            let Some(schema) = schema.get("items") else { return };
            for (index, item) in items.iter_mut().enumerate() {
                let mut pointer = at.clone();
                pointer.push_index(index);
                walk(item, schema, root, &pointer, unknown);
            }
        }
        Value::String(_) => {
            let codes = schema.get("enum").and_then(Value::as_array);
            if codes.is_some_and(|codes| !codes.contains(value)) {
                unknown.push(Unknown::Code { pointer: at.clone() });
            }
        }
        _ => {}
    }
}
