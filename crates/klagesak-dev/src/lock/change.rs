//! The log of what was locked, dated, unlocked and retired: what the feed of changes is made of.

use serde::{Deserialize, Serialize};

/// A line of `changes.jsonl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The day it was written, `YYYY-MM-DD`.
    pub dato: String,
    /// What happened.
    pub hva: What,
    /// The rule; none where it is about the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regel: Option<String>,
    /// The days of the rule from now on, where it is they that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dager: Option<Days>,
    /// Why.
    pub fordi: String,
}

impl Change {
    /// A change of the format.
    #[must_use]
    pub fn of_format(today: &str, text: &str) -> Self {
        let (dato, fordi) = (today.to_owned(), text.to_owned());
        Self { dato, hva: What::Format, regel: None, dager: None, fordi }
    }
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum What {
    /// A rule was locked for the first time.
    #[serde(rename = "NY")]
    New,
    /// A rule got more examples.
    #[serde(rename = "EKSEMPLER")]
    Examples,
    /// A rule got other days.
    #[serde(rename = "DAGER")]
    Days,
    /// A rule was unlocked: it may mean something else from here on.
    #[serde(rename = "LAAST_OPP")]
    Released,
    /// A rule is gone, and its id is never used again.
    #[serde(rename = "UTGAATT")]
    Retired,
    /// The format changed.
    #[serde(rename = "FORMAT")]
    Format,
}

/// From when to when a rule counts, and what takes over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Days {
    /// First day it warns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advarsel_fra: Option<String>,
    /// First day of its full severity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub obligatorisk_fra: Option<String>,
    /// First day it finds nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub utgaar_fra: Option<String>,
    /// The rule that takes over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erstattet_av: Option<String>,
}
