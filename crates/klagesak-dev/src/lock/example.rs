//! An example as it is locked: how it is made, of which base, and what is found in it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A line of `examples.jsonl`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockedExample {
    /// The rule it is an example of.
    pub regel: String,
    /// Its name; `<kind>/<name>` when a program makes it.
    pub eksempel: String,
    /// Which locking it was, counted from 1.
    pub nr: u32,
    /// Of the bytes of the message, of the messages of the case one after another, or of what a program made, which lies in `inputs`
    /// under the beginning of this.
    pub sha256: String,
    /// All that is found, by rule and place.
    pub funn: BTreeSet<Place>,
    /// How it is made of its bases, as in `regler.json`; none when a program makes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laget: Option<Value>,
    /// The bases by their names, each with the beginning of its checksum, which is in the name of its file in `bases`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub grunnlag: BTreeMap<String, String>,
}

/// A finding, as far as an example is held to it. How serious it is may change with the day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The rule.
    pub regel: String,
    /// Where, as a JSON Pointer.
    pub sti: String,
}

impl LockedExample {
    /// Whether this is the same example, whatever its bases were.
    pub(super) fn is(&self, rule: &str, name: &str, made: Option<&Value>) -> bool {
        self.regel == rule && self.eksempel == name && self.laget.as_ref() == made
    }
}
