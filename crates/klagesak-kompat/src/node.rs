//! What one schema says, gathered from wherever it says it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::document::{Document, Spot};
use super::flatten::{self, Union};
use super::limits::Limits;
use super::types::Types;

/// Keywords that say something to people and programs, and nothing about which messages are right.
const TEXTS: [&str; 8] =
    ["title", "description", "$comment", "examples", "default", "deprecated", "readOnly", "writeOnly"];

/// Keywords that are about the document.
const SILENT: [&str; 6] = ["$schema", "$defs", "definitions", "$anchor", "$dynamicAnchor", "$vocabulary"];

/// Keywords that decide, and are compared as they stand where they are not understood, or do not have their form.
const ASSERTIONS: [&str; 42] = [
    "$dynamicRef",
    "$recursiveRef",
    "$ref",
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "contains",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "if",
    "items",
    "maxContains",
    "maximum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minContains",
    "minimum",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "required",
    "then",
    "type",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// How many schemas within one another are followed before a schema is taken for one that cannot be compared.
const DEEPEST: usize = 32;
/// How many schemas may make up one.
const MOST: usize = 256;

/// What one schema says, wherever it says it: behind a `$ref`, in an `allOf`, as alternatives.
#[derive(Debug, Clone, Default)]
pub(super) struct Node<'a> {
    pub(super) types: Types,
    /// The only values there can be, in the order of the schema.
    pub(super) values: Option<Vec<&'a Value>>,
    /// Whether the only value was given with `const`.
    pub(super) constant: bool,
    pub(super) limits: Limits<'a>,
    pub(super) properties: BTreeMap<&'a str, Spot<'a>>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) additional: Option<Spot<'a>>,
    pub(super) names: Option<Spot<'a>>,
    pub(super) items: Option<Spot<'a>>,
    pub(super) format: Option<&'a str>,
    pub(super) texts: BTreeMap<&'a str, String>,
    /// What is compared as it stands.
    pub(super) opaque: BTreeMap<&'a str, Vec<&'a Value>>,
    pub(super) merged: usize,
}

/// Whether a `$ref` is part of what a schema says, or compared on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum References {
    Followed,
    Apart,
}

impl<'a> Node<'a> {
    /// What the schema says.
    pub(super) fn of(document: &Document<'a>, spot: &Spot<'a>, references: References) -> Self {
        let mut node = Self::default();
        node.merge(document, spot, references, 0);
        node
    }

    /// Whether objects may have fields that are not named.
    pub(super) fn is_closed(&self) -> bool {
        self.additional.as_ref().is_some_and(|spot| spot.schema == &Value::Bool(false))
    }

    /// Whether this is a list of values and nothing more.
    pub(super) fn is_values_only(&self) -> bool {
        self.values.is_some() && self.says_nothing_else()
    }

    /// Whether nothing but types and values is said.
    pub(super) fn says_nothing_else(&self) -> bool {
        self.limits.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.additional.is_none()
            && self.names.is_none()
            && self.items.is_none()
            && self.format.is_none()
            && self.opaque.is_empty()
    }

    /// Whether it matters which fields or items other parts of the schema have spoken of.
    pub(super) fn counts_evaluated(&self) -> bool {
        ["unevaluatedProperties", "unevaluatedItems"].iter().any(|keyword| self.opaque.contains_key(keyword))
    }

    /// The types of the values there can be.
    pub(super) fn real_types(&self) -> Types {
        match &self.values {
            None => self.types,
            Some(values) => {
                values.iter().fold(Types::NONE, |all, value| all.or(Types::of(value))).and(self.types)
            }
        }
    }

    fn merge(&mut self, document: &Document<'a>, spot: &Spot<'a>, references: References, depth: usize) {
        self.merged += 1;
        let fields = match spot.schema {
            Value::Bool(true) => return,
            Value::Object(fields) if depth < DEEPEST && self.merged < MOST => fields,
            Value::Bool(false) => {
                self.types = Types::NONE;
                return;
            }
            other => {
                self.opaque.entry("schema").or_default().push(other);
                return;
            }
        };
        // An object described in two places: what one closes, the other may open. They are compared as they stand.
        let object = ["properties", "additionalProperties", "patternProperties"];
        let described = !self.properties.is_empty() || self.additional.is_some();
        if described && object.iter().any(|keyword| fields.contains_key(*keyword)) {
            self.opaque.entry("allOf").or_default().push(spot.schema);
            return;
        }
        let nested = !spot.at.as_str().is_empty() && fields.contains_key("$id");
        if nested {
            self.opaque.entry("$id").or_default().push(spot.schema);
            return;
        }
        for (keyword, value) in fields {
            self.keyword(keyword, value, fields, spot);
        }
        // The texts nearest to the field speak first.
        for (keyword, value) in fields {
            match (keyword.as_str(), value) {
                ("$ref", _) if references == References::Apart && depth == 0 => {}
                ("$ref", Value::String(reference)) => match document.target(reference) {
                    Some(target) => self.merge(document, &target, References::Followed, depth + 1),
                    None => self.opaque.entry("$ref").or_default().push(value),
                },
                // One alternative is none.
                ("allOf" | "anyOf" | "oneOf", Value::Array(all)) if keyword == "allOf" || all.len() == 1 => {
                    for (index, schema) in all.iter().enumerate() {
                        let part = spot.item(keyword, index, schema);
                        self.merge(document, &part, References::Followed, depth + 1);
                    }
                }
                ("anyOf", Value::Array(_)) => self.union(document, spot, Union::Any, value, depth),
                ("oneOf", Value::Array(_)) => self.union(document, spot, Union::One, value, depth),
                _ => {}
            }
        }
    }

    /// Alternatives that only list values are a list of values; all others are compared as they stand.
    fn union(
        &mut self,
        document: &Document<'a>,
        spot: &Spot<'a>,
        kind: Union,
        value: &'a Value,
        depth: usize,
    ) {
        let branches = value.as_array().map(Vec::as_slice).unwrap_or_default();
        let room = MOST.saturating_sub(self.merged);
        let mut nodes = Vec::new();
        if depth + 1 < DEEPEST && branches.len() <= room {
            for (index, branch) in branches.iter().enumerate() {
                let mut node = Node { merged: self.merged, ..Node::default() };
                let spot = spot.item(kind.keyword(), index, branch);
                node.merge(document, &spot, References::Followed, depth + 1);
                self.merged = node.merged;
                nodes.push(node);
            }
        }
        if nodes.is_empty() || !flatten::union(self, kind, &nodes) {
            self.opaque.entry(kind.keyword()).or_default().push(value);
        }
    }

    fn keyword(
        &mut self,
        keyword: &'a str,
        value: &'a Value,
        fields: &'a Map<String, Value>,
        spot: &Spot<'a>,
    ) {
        let plain = match (keyword, value) {
            ("$ref", Value::String(_)) | ("allOf" | "anyOf" | "oneOf", Value::Array(_)) => true,
            ("$id", _) => true,
            (silent, _) if SILENT.contains(&silent) => true,
            (text, value) if TEXTS.contains(&text) => {
                self.texts.entry(text).or_insert_with(|| value.to_string());
                true
            }
            ("type", _) => match Types::named(value) {
                Some(types) => {
                    self.types = self.types.and(types);
                    true
                }
                None => false,
            },
            ("const", _) => {
                self.constant = self.values.is_none();
                self.only(vec![value]);
                true
            }
            ("enum", Value::Array(values)) => {
                self.only(values.iter().collect());
                true
            }
            ("format", Value::String(format)) if self.format.is_none_or(|f| f == format) => {
                self.format = Some(format);
                true
            }
            ("properties", Value::Object(properties)) => {
                let spots = properties.iter().map(|(name, p)| (name.as_str(), spot.property(name, p)));
                self.properties = spots.collect();
                true
            }
            ("required", Value::Array(names)) => {
                self.required.extend(names.iter().filter_map(Value::as_str));
                names.iter().all(Value::is_string)
            }
            ("additionalProperties", _) => put(&mut self.additional, keyword, value, spot),
            ("propertyNames", _) => put(&mut self.names, keyword, value, spot),
            // With `prefixItems`, `items` is about the rest only.
            ("items", Value::Object(_) | Value::Bool(_)) if !fields.contains_key("prefixItems") => {
                put(&mut self.items, keyword, value, spot)
            }
            (limit, _) if self.limits.read(limit, value) => true,
            (assertion, _) if ASSERTIONS.contains(&assertion) => false,
            // A keyword nobody knows decides nothing.
            (other, value) => {
                self.texts.entry(other).or_insert_with(|| value.to_string());
                true
            }
        };
        if !plain {
            self.opaque.entry(keyword).or_default().push(value);
        }
    }

    /// Only these values, of those there could be before.
    pub(super) fn only(&mut self, values: Vec<&'a Value>) {
        self.values = Some(match self.values.take() {
            None => values,
            Some(before) => {
                let values: BTreeSet<_> = values.into_iter().map(canonical).collect();
                before.into_iter().filter(|value| values.contains(&canonical(value))).collect()
            }
        });
    }
}

/// A value as text, the same for the same number however it is written.
pub(super) fn canonical(value: &Value) -> String {
    match value.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 1e15 && !value.is_i64() && !value.is_u64())
    {
        Some(whole) => format!("{whole:.0}"),
        None => value.to_string(),
    }
}

fn put<'a>(place: &mut Option<Spot<'a>>, keyword: &str, value: &'a Value, spot: &Spot<'a>) -> bool {
    let free = place.is_none();
    if free {
        *place = Some(spot.below(keyword, value));
    }
    free
}
