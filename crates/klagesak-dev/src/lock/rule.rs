//! What of a rule is locked besides its examples.

use serde::{Deserialize, Serialize};

/// A line of `rules.jsonl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockedRule {
    /// The id.
    pub regel: String,
    /// The name for people.
    pub navn: String,
    /// What the check is given; none in groups whose findings name the rule themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    /// The function that checks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// The crate, in a group that has several.
    #[serde(default, rename = "crate", skip_serializing_if = "Option::is_none")]
    pub krate: Option<String>,
    /// The places the check looks at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<String>,
    /// Which locking it was, counted from 1. An example locked before a rule was says nothing of that rule.
    pub nr: u32,
}

impl LockedRule {
    /// How another binding differs: its name, as in the head of a document, and what is locked and what is there.
    pub(super) fn differences(&self, other: &Self) -> Vec<(&'static str, String, String)> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let parts = [
            ("name", self.navn.clone(), other.navn.clone()),
            ("on", text(&self.on), text(&other.on)),
            ("check", text(&self.check), text(&other.check)),
            ("crate", text(&self.krate), text(&other.krate)),
            ("reads", self.reads.join(", "), other.reads.join(", ")),
        ];
        parts.into_iter().filter(|(_, locked, there)| locked != there).collect()
    }
}
