//! What the published schema says of a place.

use serde_json::Value;

/// What a schema says of one value.
pub(super) struct Node<'s> {
    /// What it says.
    pub(super) says: &'s Value,
    /// The name of the definition, where there is one: every `Dato` is of the same kind.
    pub(super) kind: Option<&'s str>,
    /// Whether it may be left out.
    pub(super) optional: bool,
}

/// What a schema says of the value at a place.
pub(super) fn node<'s>(root: &'s Value, place: &str) -> Option<Node<'s>> {
    let mut found = Node { says: root, kind: None, optional: false };
    for step in place.split('/').skip(1) {
        found = match found.says.get("properties") {
            Some(fields) => {
                let required = found.says.get("required").and_then(Value::as_array);
                let optional = !required.is_some_and(|names| names.iter().any(|name| name == step));
                Node { optional, ..followed(root, fields.get(step)?) }
            }
            None => followed(root, found.says.get("items")?),
        };
    }
    Some(found)
}

/// Where a reference leads.
fn followed<'s>(root: &'s Value, says: &'s Value) -> Node<'s> {
    let name = says.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
    match name.and_then(|name| Some((name, root.get("$defs")?.get(name)?))) {
        Some((name, there)) => Node { kind: Some(name), ..followed(root, there) },
        None => Node { says, kind: None, optional: false },
    }
}
