//! What is done to the schemas `schemars` derives, before they are published.

use serde_json::{Map, Value};

use crate::version::Version;

/// Removes `null`: a field of this format is there or it is not.
pub(super) fn without_null(schema: &mut Value) {
    each_object(schema, &mut |fields| {
        if let Some(Value::Array(types)) = fields.get_mut("type") {
            types.retain(|t| t != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                fields.insert("type".into(), only);
            }
        }
        if let Some(Value::Array(options)) = fields.get_mut("anyOf") {
            options.retain(|option| option.get("type").is_none_or(|t| t != "null"));
            if let [Value::Object(only)] = options.as_slice() {
                let only = only.clone();
                fields.remove("anyOf");
                fields.extend(only);
            }
        }
        if fields.get("default").is_some_and(|d| d.is_null() || d.as_array().is_some_and(Vec::is_empty)) {
            fields.remove("default");
        }
    });
}

/// Removes what a later version than `version` added, as told by `x-since` on fields and `x-siden-koder` on code lists, and
/// the definitions only they used.
pub(super) fn as_of(schema: &mut Value, version: Version) {
    let newer = |since: &Value| since.as_str().and_then(Version::parse).is_some_and(|since| since > version);
    each_object(schema, &mut |fields| {
        let mut gone = Vec::new();
        if let Some(Value::Object(properties)) = fields.get_mut("properties") {
            properties.retain(|name, field| {
                let keep = !field.get("x-since").is_some_and(newer);
                if !keep {
                    gone.push(name.clone());
                }
                keep
            });
        }
        if let Some(Value::Array(required)) = fields.get_mut("required") {
            required.retain(|name| !gone.iter().any(|g| name == g));
        }
        if let Some(Value::Object(since)) = fields.shift_remove("x-siden-koder") {
            without_codes(fields, |code| since.get(code).is_some_and(newer));
        }
    });
    prune(schema);
}

/// Removes codes from a code list, and the lines about them from its description.
fn without_codes(list: &mut Map<String, Value>, gone: impl Fn(&str) -> bool) {
    if let Some(Value::Array(codes)) = list.get_mut("enum") {
        codes.retain(|code| !code.as_str().is_some_and(&gone));
    }
    if let Some(Value::String(text)) = list.get_mut("description") {
        let about = |line: &str| line.strip_prefix("- `")?.split_once("`:").map(|(code, _)| code.to_owned());
        let lines = text.lines().filter(|line| !about(line).is_some_and(|code| gone(&code)));
        *text = lines.collect::<Vec<_>>().join("\n");
    }
}

/// Removes the marks of what came when. They are never published: a strict validator refuses unknown keywords.
pub(super) fn unmark(schema: &mut Value) {
    each_object(schema, &mut |fields| {
        fields.shift_remove("x-since");
        fields.shift_remove("x-kodeverk");
        fields.shift_remove("x-koder");
    });
}

/// Drops definitions nothing refers to.
pub(super) fn prune(schema: &mut Value) {
    loop {
        let mut used = Vec::new();
        each_object(schema, &mut |fields| {
            if let Some(Value::String(target)) = fields.get("$ref") {
                used.push(target.trim_start_matches("#/$defs/").to_owned());
            }
        });
        let Some(Value::Object(definitions)) = schema.get_mut("$defs") else { return };
        let before = definitions.len();
        definitions.retain(|name, _| used.contains(name));
        if definitions.len() == before {
            return;
        }
    }
}

/// Doc comments are wrapped for the editor; a description flows.
pub(super) fn tidy_text(schema: &mut Value) {
    each_object(schema, &mut |fields| {
        if let Some(Value::String(text)) = fields.get_mut("description") {
            let mut flowing = String::with_capacity(text.len());
            for line in text.lines().map(str::trim) {
                let paragraph = line.is_empty() || line.starts_with("- ");
                if !flowing.is_empty() {
                    flowing.push(if paragraph || flowing.ends_with('\n') { '\n' } else { ' ' });
                }
                flowing.push_str(line);
            }
            *text = flowing;
        }
    });
}

/// An editor shows the description nearest to the value, which for a date or an id would be that of its type, not of the
/// field. So the small types keep their title and say the rest in a comment; code lists keep their codes in sight.
pub(super) fn let_fields_speak(schema: &mut Value) {
    let Some(Value::Object(definitions)) = schema.get_mut("$defs") else { return };
    for definition in definitions.values_mut().filter_map(Value::as_object_mut) {
        let small = definition.get("type").is_some_and(|t| t == "string") && !definition.contains_key("enum");
        if small && let Some(description) = definition.shift_remove("description") {
            definition.insert("$comment".into(), description);
        }
    }
}

/// A schema is the schema of one version, and says so.
pub(super) fn fix_version(fields: &mut Map<String, Value>, version: Version) {
    let versjon =
        fields.get_mut("properties").and_then(|p| p.get_mut("versjon")).and_then(Value::as_object_mut);
    if let Some(versjon) = versjon {
        versjon.remove("$ref");
        versjon.insert("type".into(), "string".into());
        versjon.insert("const".into(), version.to_string().into());
    }
    let mut whole = Value::Object(std::mem::take(fields));
    prune(&mut whole);
    if let Value::Object(pruned) = whole {
        *fields = pruned;
    }
}

pub(super) fn each_object(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            visit(fields);
            fields.values_mut().for_each(|v| each_object(v, visit));
        }
        Value::Array(items) => items.iter_mut().for_each(|v| each_object(v, visit)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_later_field_and_code_are_not_in_an_earlier_schema() {
        let full = json!({
            "properties": {
                "gammel": {
                    "description": "Liste.\n\n- `A`: første\n- `B`: annen",
                    "enum": ["A", "B"],
                    "x-siden-koder": { "B": "1.1" },
                },
                "ny": { "$ref": "#/$defs/Ny", "x-since": "1.1" },
            },
            "required": ["gammel", "ny"],
            "$defs": { "Ny": { "$ref": "#/$defs/BareBruktAvNy" }, "BareBruktAvNy": {} },
        });
        let at = |version| {
            let mut schema = full.clone();
            as_of(&mut schema, Version::parse(version).unwrap());
            schema
        };
        let gammel = |codes: &[&str], text| json!({ "description": text, "enum": codes });
        let before = gammel(&["A"], "Liste.\n\n- `A`: første");
        assert_eq!(
            at("1.0"),
            json!({ "properties": { "gammel": before }, "required": ["gammel"], "$defs": {} })
        );
        let after = gammel(&["A", "B"], "Liste.\n\n- `A`: første\n- `B`: annen");
        assert_eq!(at("1.1")["properties"]["gammel"], after);
        assert_eq!(at("1.1")["$defs"].as_object().unwrap().len(), 2);
    }

    #[test]
    fn null_is_gone() {
        let mut schema = json!({
            "a": { "type": ["string", "null"], "default": null },
            "b": { "description": "x", "anyOf": [{ "$ref": "#/$defs/B" }, { "type": "null" }] },
        });
        without_null(&mut schema);
        let expected = json!({ "a": { "type": "string" }, "b": { "description": "x", "$ref": "#/$defs/B" } });
        assert_eq!(schema, expected);
    }
}
