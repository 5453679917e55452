//! What a field may hold, in a few words.

use serde_json::Value;

use super::Field;
use super::objects::code_list;

/// Where the definitions are described that a page refers to: those in neither list are on the page of values.
pub(in crate::generate) struct Links<'a> {
    /// On the same page.
    pub(in crate::generate) here: &'a [&'a str],
    /// On the page of the head.
    pub(in crate::generate) head: &'a [&'a str],
}

/// How a field looks and what it may hold, in a few words with links: «tekst, 1–200 tegn», «liste av 1–20
/// [Part](#part)», «kode fra [klagekanal](…)».
pub(in crate::generate) fn kind(field: &Field, links: &Links<'_>) -> String {
    let schema = &field.schema;
    let Some(items) = schema.get("items") else { return single(schema, links) };
    let count = range(schema, "minItems", "maxItems").map(|range| format!(" av {range}")).unwrap_or_default();
    let unique = if schema.get("uniqueItems").is_some() { ", ingen like" } else { "" };
    format!("liste{count}: {}{unique}", single(items, links))
}

fn single(schema: &Value, links: &Links<'_>) -> String {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|to| to.strip_prefix("#/$defs/"))
    {
        return reference(name, links);
    }
    if let Some(value) = schema.get("const").and_then(Value::as_str) {
        return format!("alltid `{value}`");
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => match range(schema, "minLength", "maxLength") {
            Some(range) => format!("{}, {range} tegn", text(schema)),
            None => text(schema).to_owned(),
        },
        Some("integer") => match range(schema, "minimum", "maximum") {
            Some(range) => format!("heltall, {range}"),
            None => "heltall".to_owned(),
        },
        Some("boolean") => "`true` eller `false`".to_owned(),
        _ => "fritt innhold".to_owned(),
    }
}

/// A text whose pattern forbids every control character is one line.
fn text(schema: &Value) -> &'static str {
    let pattern = schema.get("pattern").and_then(Value::as_str).unwrap_or_default();
    if pattern.starts_with("^[^\\u0000-\\u001f") { "tekst på én linje" } else { "tekst" }
}

fn reference(name: &str, links: &Links<'_>) -> String {
    let anchor = name.to_lowercase();
    if let Some(list) = code_list(name) {
        format!("kode fra [{0}](../kodeverk.md#{0})", list.navn)
    } else if links.here.contains(&name) {
        format!("[{name}](#{anchor})")
    } else if links.head.contains(&name) {
        format!("[{name}](hode.md#{anchor})")
    } else {
        format!("[{name}](verdier.md#{anchor})")
    }
}

/// «1–200», «høyst 20» or «minst 1».
fn range(schema: &Value, least: &str, most: &str) -> Option<String> {
    let bound = |name| schema.get(name).and_then(Value::as_u64);
    match (bound(least), bound(most)) {
        (Some(least), Some(most)) if least == most => Some(least.to_string()),
        (Some(least), Some(most)) => Some(format!("{least}–{most}")),
        (None, Some(most)) => Some(format!("høyst {most}")),
        (Some(least), None) => Some(format!("minst {least}")),
        (None, None) => None,
    }
}
