//! A schema as a document: places in it, and where its references lead.

use std::collections::BTreeMap;

use klagesak_core::Version;
use klagesak_core::verdict::Pointer;
use serde_json::Value;

/// The schema everything fits: what stands where nothing is said.
pub(super) static ANYTHING: Value = Value::Bool(true);

/// A schema within a document, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Spot<'a> {
    pub(super) schema: &'a Value,
    pub(super) at: Pointer,
}

impl<'a> Spot<'a> {
    /// The whole document.
    pub(super) fn root(document: &'a Value) -> Self {
        Self { schema: document, at: Pointer::default() }
    }

    /// A schema below this one.
    pub(super) fn below(&self, keyword: &str, schema: &'a Value) -> Self {
        let mut at = self.at.clone();
        at.push_field(keyword);
        Self { schema, at }
    }

    /// An item of a list below this one.
    pub(super) fn item(&self, keyword: &str, index: usize, schema: &'a Value) -> Self {
        let mut at = self.at.clone();
        at.push_field(keyword);
        at.push_index(index);
        Self { schema, at }
    }

    /// A field's schema.
    pub(super) fn property(&self, name: &str, schema: &'a Value) -> Self {
        let mut at = self.at.clone();
        at.push_field("properties");
        at.push_field(name);
        Self { schema, at }
    }

    /// What stands here when nothing is said.
    pub(super) fn anything(&self, keyword: &str) -> Self {
        self.below(keyword, &ANYTHING)
    }
}

/// A schema as a file, with what its references can lead to.
#[derive(Debug)]
pub(super) struct Document<'a> {
    root: &'a Value,
    id: &'a str,
    /// Schemas by the names they have given themselves.
    anchors: BTreeMap<&'a str, Spot<'a>>,
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let id = root.get("$id").and_then(Value::as_str).unwrap_or_default();
        let mut anchors = BTreeMap::new();
        // A list of what waits, not the stack: no schema is too deep.
        let mut waiting = vec![Spot::root(root)];
        while let Some(spot) = waiting.pop() {
            for (keyword, value) in spot.schema.as_object().into_iter().flatten() {
                match (keyword.as_str(), value) {
                    ("$anchor" | "$dynamicAnchor", Value::String(name)) => {
                        anchors.insert(name.as_str(), spot.clone());
                    }
                    (_, Value::Object(_) | Value::Array(_)) => waiting.push(spot.below(keyword, value)),
                    _ => {}
                }
            }
            for (index, schema) in spot.schema.as_array().into_iter().flatten().enumerate() {
                let mut at = spot.at.clone();
                at.push_index(index);
                waiting.push(Spot { schema, at });
            }
        }
        Self { root, id: id.trim_end_matches('#'), anchors }
    }

    /// What a reference within the document leads to; `None` for every other.
    pub(super) fn target(&self, reference: &str) -> Option<Spot<'a>> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if !file.is_empty() && !self.is_called(file) {
            return None;
        }
        let fragment = decoded(fragment)?;
        if fragment.is_empty() || fragment.starts_with('/') {
            return Some(Spot { schema: self.root.pointer(&fragment)?, at: Pointer::new(fragment) });
        }
        self.anchors.get(fragment.as_str()).cloned()
    }

    /// Whether a reference without its fragment leads to this document: its address, or the end of it.
    fn is_called(&self, file: &str) -> bool {
        let path =
            self.id.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
        let name = self.id.rsplit('/').next();
        !self.id.is_empty() && [Some(self.id), path, name].contains(&Some(file))
    }

    /// Whether all that a reference which is not followed may lead to, is the same in another document.
    pub(super) fn has_the_definitions_of(&self, other: &Self) -> bool {
        ["$defs", "definitions"].iter().all(|keyword| self.root.get(keyword) == other.root.get(keyword))
    }
}

/// A fragment without its percent signs; `None` when it is not of that form.
fn decoded(fragment: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut parts = fragment.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2).filter(|digits| !digits.starts_with('+'))?, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// The version a schema is of: that of its messages, else that of its `$id`.
pub(super) fn version(document: &Value) -> Option<Version> {
    let constant = document.pointer(VERSION).and_then(|versjon| versjon.get("const"));
    let own = constant.and_then(Value::as_str).and_then(Version::parse);
    let id = document.get("$id").and_then(Value::as_str);
    own.or_else(|| id?.split(['/', ':']).find_map(Version::parse))
}

/// Where a schema of a message says which version it is of. It differs by design.
pub(super) const VERSION: &str = "/properties/versjon";

/// Whether a schema is of messages, which say their type. Readers of them set aside what they do not know; readers of nothing
/// else do, not even of reports, which name the type of another.
pub(super) fn is_of_messages(document: &Value) -> bool {
    document.pointer("/properties/meldingstype/const").is_some()
}
