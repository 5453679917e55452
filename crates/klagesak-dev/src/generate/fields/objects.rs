//! The objects and fields of a message, read from its schema.

use klagesak_core::kodeverk::{KodeverkInfo, Meldingstype};
use klagesak_core::{kodeverk, schema};
use serde_json::{Map, Value};

/// An object of a message: its definition in the schema, with the fields in the order of the wire.
pub(in crate::generate) struct Object {
    /// The name of the definition; empty for the message itself.
    pub(in crate::generate) name: String,
    /// What it is.
    pub(in crate::generate) about: String,
    /// Where that is said in law, as the description has it.
    pub(in crate::generate) source: Option<String>,
    /// Its fields.
    pub(in crate::generate) fields: Vec<Field>,
}

/// A field of an object.
pub(in crate::generate) struct Field {
    /// The name on the wire.
    pub(in crate::generate) name: String,
    /// Whether it must be there.
    pub(in crate::generate) required: bool,
    /// Its schema, with limits.
    pub(in crate::generate) schema: Value,
    /// What it is.
    pub(in crate::generate) about: String,
    /// Where that is said in law.
    pub(in crate::generate) source: Option<String>,
    /// The version that brought it.
    pub(in crate::generate) since: String,
}

impl Field {
    /// The definition the field, or an item of it, refers to.
    pub(in crate::generate) fn target(&self) -> Option<&str> {
        target(&self.schema).or_else(|| target(self.schema.get("items")?))
    }

    /// The code list its value is from.
    pub(in crate::generate) fn codes(&self) -> Option<&'static KodeverkInfo> {
        code_list(self.target()?)
    }
}

fn target(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")
}

/// The code list of a definition. A list has the name of its type, in lower case, and may have hyphens between its words.
pub(super) fn code_list(definition: &str) -> Option<&'static KodeverkInfo> {
    let name = definition.to_lowercase();
    kodeverk::ALLE.iter().copied().find(|list| list.navn.replace('-', "") == name)
}

/// The objects of a message, each after the one that first has it as a field; the message itself is first.
pub(in crate::generate) fn objects(meldingstype: &Meldingstype) -> Vec<Object> {
    let schema = schema::marked(meldingstype);
    let mut found: Vec<Object> = Vec::new();
    let mut waiting = vec![String::new()];
    while let Some(name) = waiting.pop() {
        if found.iter().any(|object| object.name == name) {
            continue;
        }
        let definition =
            if name.is_empty() { Some(&schema) } else { schema.pointer(&format!("/$defs/{name}")) };
        let Some(object) = definition.and_then(|definition| object(&name, definition)) else { continue };
        waiting.extend(object.fields.iter().rev().filter_map(Field::target).map(str::to_owned));
        found.push(object);
    }
    found
}

/// The small values the messages are made of, as `(name, schema)`, alphabetically.
pub(in crate::generate) fn values() -> Vec<(String, Value)> {
    let mut found: Vec<(String, Value)> = Vec::new();
    for meldingstype in Meldingstype::KJENTE {
        let schema = schema::message(meldingstype);
        for (name, definition) in schema.get("$defs").and_then(Value::as_object).into_iter().flatten() {
            let value = definition.get("properties").is_none() && definition.get("enum").is_none();
            if value && found.iter().all(|(known, _)| known != name) {
                found.push((name.clone(), definition.clone()));
            }
        }
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found
}

fn object(name: &str, definition: &Value) -> Option<Object> {
    let properties = definition.get("properties")?.as_object()?;
    let required: Vec<&str> = definition
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let (about, source) = described(definition.as_object()?);
    let fields = properties.iter().filter_map(|(name, schema)| {
        let (about, source) = described(schema.as_object()?);
        Some(Field {
            name: name.clone(),
            required: required.contains(&name.as_str()),
            schema: schema.clone(),
            about,
            source,
            since: schema.get("x-since").and_then(Value::as_str).unwrap_or("1.0").to_owned(),
        })
    });
    Some(Object { name: name.to_owned(), about, source, fields: fields.collect() })
}

/// The description, and the source it names. A source is its own sentence: «Kilde: forvaltningsloven § 29.»
fn described(schema: &Map<String, Value>) -> (String, Option<String>) {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let Some((before, rest)) = text.split_once("Kilde: ") else { return (text.to_owned(), None) };
    let end = sentence_end(rest);
    let (source, after) = rest.split_at(end);
    let after = after.trim_start_matches('.').trim();
    let about =
        [before.trim(), after].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    (about, Some(source.to_owned()))
}

/// Where a sentence ends: at a full stop followed by a capital letter or nothing, for «kap. 7» has one too.
fn sentence_end(text: &str) -> usize {
    let ends = |at: usize| {
        text.get(at + 1..).is_none_or(|rest| {
            let mut rest = rest.chars();
            match rest.next() {
                None | Some('\n') => true,
                Some(' ') => rest.next().is_some_and(char::is_uppercase),
                Some(_) => false,
            }
        })
    };
    text.match_indices('.').map(|(at, _)| at).find(|at| ends(*at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_taken_out_of_its_description() {
        let read = |text: &str| {
            let mut schema = Map::new();
            schema.insert("description".into(), text.into());
            described(&schema)
        };
        let fvl = Some("forvaltningsloven § 33 fjerde ledd".to_owned());
        assert_eq!(
            read("Uttalelsen. Kilde: forvaltningsloven § 33 fjerde ledd. Partene skal ha kopi."),
            ("Uttalelsen. Partene skal ha kopi.".to_owned(), fvl)
        );
        let guide = Some("Helsetilsynets veileder om klagesaker, kap. 7".to_owned());
        assert_eq!(
            read("Det som haster. Kilde: Helsetilsynets veileder om klagesaker, kap. 7."),
            ("Det som haster.".to_owned(), guide)
        );
        assert_eq!(read("Uten kilde."), ("Uten kilde.".to_owned(), None));
    }
}
