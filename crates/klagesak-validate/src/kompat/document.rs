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

/// What a `$ref` within the same document leads to; `None` for every other `$ref`.
pub(super) fn target<'a>(document: &'a Value, reference: &str) -> Option<Spot<'a>> {
    let fragment = reference.strip_prefix('#')?;
    if !(fragment.is_empty() || fragment.starts_with('/')) || fragment.contains('%') {
        return None;
    }
    Some(Spot { schema: document.pointer(fragment)?, at: Pointer::new(fragment) })
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
