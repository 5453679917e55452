//! What the format demands and a draft lacks: by its schema, and where it depends on what else is there.

use klagesak_core::kodeverk::{Identifikatortype, Kodeverk, Meldingstype, Partsrolle};
use klagesak_core::schema;
use klagesak_core::verdict::{Path, Pointer};
use serde_json::Value;

/// What the published schema demands and the message does not have: a field that must be there, an array with too few items;
/// and what the format demands of some and not of others, which no schema can say. Where a whole part is missing, only the part
/// is named.
pub(crate) fn missing(message: &Value, meldingstype: &Meldingstype) -> Vec<Pointer> {
    let mut found = Vec::new();
    let root = schema::shared(meldingstype);
    walk(message, root, root, &Path::Root, &mut found);
    if let Some(innhold) = message.get("innhold") {
        let at = Path::Root.field("innhold");
        let parter = innhold.get("parter").and_then(Value::as_array);
        for (index, part) in parter.into_iter().flatten().enumerate() {
            of_person(part, &at.field("parter").index(index), &mut found);
        }
        of_klage(innhold, &at, &mut found);
    }
    found
}

/// Roles without which it must be known whether the address is protected.
const WHOSE_CASE: [Partsrolle; 3] = [Partsrolle::SakenGjelder, Partsrolle::Klager, Partsrolle::Medsoeker];
/// Roles that need no number.
const HELPERS: [Partsrolle; 2] = [Partsrolle::Fullmektig, Partsrolle::Verge];

/// The number of a person, and whether the address is protected: demanded by role, and of those whose role is not known.
fn of_person(part: &Value, at: &Path<'_>, found: &mut Vec<Pointer>) {
    let Some(person) = part.get("person").filter(|person| person.is_object()) else { return };
    let roller = part.get("roller").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let is = |rolle: &Value, among: &[Partsrolle]| among.iter().any(|known| *rolle == known.verdi());
    let at = at.field("person");
    let known = !roller.is_empty();
    match person.get("identifikator") {
        None if known && roller.iter().all(|rolle| is(rolle, &HELPERS)) => {}
        None => found.push(at.field("identifikator").pointer()),
        Some(number) => {
            let none = number.get("type").is_some_and(|slag| *slag == Identifikatortype::Ingen.verdi());
            let demanded = if none { "begrunnelse" } else { "verdi" };
            if number.is_object() && number.get(demanded).is_none() {
                found.push(at.field("identifikator").field(demanded).pointer());
            }
        }
    }
    let demanded = !known || roller.iter().any(|rolle| is(rolle, &WHOSE_CASE));
    if demanded && person.get("adressebeskyttelse").is_none() {
        found.push(at.field("adressebeskyttelse").pointer());
    }
}

/// The points of an appeal, unless it has no reasons.
fn of_klage(innhold: &Value, at: &Path<'_>, found: &mut Vec<Pointer>) {
    let Some(klage) = innhold.get("klage").filter(|klage| klage.is_object()) else { return };
    let points = klage.get("klagepunkter").and_then(Value::as_array);
    if points.is_none_or(Vec::is_empty) && klage.get("utenBegrunnelse") != Some(&true.into()) {
        found.push(at.field("klage").field("klagepunkter").pointer());
    }
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
