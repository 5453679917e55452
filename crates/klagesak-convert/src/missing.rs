//! What the published schema demands and a draft lacks.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::schema;
use klagesak_core::verdict::{Path, Pointer};
use serde_json::Value;

/// What the published schema demands and the message does not have: a field that must be there, an array with too few items.
/// Where a whole part is missing, only the part is named.
pub(crate) fn missing(message: &Value, meldingstype: &Meldingstype) -> Vec<Pointer> {
    let mut found = Vec::new();
    let root = schema::shared(meldingstype);
    walk(message, root, root, &Path::Root, &mut found);
    found
}

/// The schemas of this format are plain: objects, arrays and `$ref`, no alternatives. So this walk is complete.
fn walk(value: &Value, schema: &Value, root: &Value, at: &Path<'_>, found: &mut Vec<Pointer>) {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) {
        if let Some(schema) = root.get("$defs").and_then(|definitions| definitions.get(name)) {
            walk(value, schema, root, at, found);
        }
        return;
    }
    match value {
        Value::Object(fields) => {
            let demanded = schema.get("required").and_then(Value::as_array).into_iter().flatten();
            for name in demanded.filter_map(Value::as_str).filter(|name| !fields.contains_key(*name)) {
                found.push(at.field(name).pointer());
            }
            let Some(known) = schema.get("properties").and_then(Value::as_object) else { return };
            for (name, schema) in known {
                // In a text or a number nothing can be missing.
                if let Some(field) = fields.get(name).filter(|field| field.is_object() || field.is_array()) {
                    walk(field, schema, root, &at.field(name), found);
                }
            }
        }
        Value::Array(items) => {
            let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
            if u64::try_from(items.len()).is_ok_and(|there| there < least) {
                found.push(at.pointer());
            }
            let Some(schema) = schema.get("items") else { return };
            for (index, item) in items.iter().enumerate() {
                walk(item, schema, root, &at.index(index), found);
            }
        }
        _ => {}
    }
}
