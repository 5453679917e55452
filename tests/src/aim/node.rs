//! A place in a schema, and the smallest value that fits there.

use serde_json::{Map, Value, json};

/// What a schema says of a place, with what it refers to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'s> {
    root: &'s Value,
    says: &'s Value,
}

impl<'s> Node<'s> {
    pub(super) fn top(root: &'s Value) -> Self {
        Self { root, says: root }
    }

    fn at(self, says: &'s Value) -> Self {
        match says["$ref"].as_str() {
            Some(place) => self.at(self.root.pointer(place.trim_start_matches('#')).unwrap()),
            None => Self { says, ..self },
        }
    }

    pub(super) fn keywords(self) -> &'s Map<String, Value> {
        self.says.as_object().unwrap()
    }

    pub(super) fn get(self, keyword: &str) -> &'s Value {
        &self.says[keyword]
    }

    pub(super) fn fields(self) -> impl Iterator<Item = (&'s String, Self)> {
        let fields = self.says["properties"].as_object().into_iter().flatten();
        fields.map(move |(name, says)| (name, self.at(says)))
    }

    pub(super) fn items(self) -> Option<Self> {
        self.says.get("items").map(|says| self.at(says))
    }

    /// One step down: a field, or `*` for the items of a list.
    pub(super) fn below(self, step: &str) -> Self {
        if step == "*" { self.items().unwrap() } else { self.at(&self.says["properties"][step]) }
    }

    pub(super) fn is_required(self, field: &str) -> bool {
        self.says["required"].as_array().is_some_and(|names| names.iter().any(|name| name == field))
    }

    /// The smallest value that fits, with an item in every list.
    pub(super) fn example(self) -> Value {
        let given = [self.get("const"), &self.get("enum")[0], &self.get("examples")[0]];
        if let Some(given) = given.into_iter().find(|given| !given.is_null()) {
            return given.clone();
        }
        match self.get("type").as_str() {
            Some("object") => {
                let required = self.fields().filter(|(name, _)| self.is_required(name));
                required.map(|(name, field)| (name.clone(), field.example())).collect()
            }
            Some("array") => self.items().map(Self::example).into_iter().collect(),
            Some("integer") => self.get("minimum").clone(),
            Some("boolean") => json!(true),
            _ => json!("tekst"),
        }
    }
}
