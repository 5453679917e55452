//! One case of the kit, and what should be found in it.

use klagesak_core::verdict::Severity;
use serde::{Deserialize, Serialize};

/// One case.
#[derive(Debug)]
pub struct Case {
    /// Its name in the manifest.
    pub id: String,
    /// What an implementation is given.
    pub kind: Kind,
    /// The rule it shows, when it shows one.
    pub rule: Option<String>,
    /// The file or the folder an implementation is given, as it is shown.
    pub file: String,
    /// What should be found, sorted.
    pub expected: Vec<Expected>,
    /// The state the case ends in, for several messages.
    pub state: Option<String>,
}

/// What an implementation is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
    /// A file with one message.
    #[serde(rename = "MELDING")]
    Message,
    /// A folder with the messages of a case.
    #[serde(rename = "FORLOEP")]
    Conversation,
    /// A package: a file or a folder.
    #[serde(rename = "PAKKE")]
    Package,
}

/// A finding, as far as it is part of the test: not its texts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Expected {
    /// The rule.
    pub regel: String,
    /// The place.
    pub sti: String,
    /// How serious it is by the standard.
    pub alvorlighet: Severity,
}
