//! The documents of the rules, so that a test tells where the example stands that is wrong.

use std::sync::OnceLock;

use klagesak_rules::{Document, Rules};

/// All documents.
///
/// # Panics
/// When they cannot be read.
#[must_use]
pub fn documents() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| Rules::read(&klagesak_dev::root()).unwrap_or_else(|error| panic!("{error}")))
}

/// The document of a rule.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn document(id: &str) -> &'static Document {
    documents().find(id).unwrap_or_else(|| panic!("{id} has no document"))
}

/// The file and line of an example: `rules/KLAGE/KO-KLAGE-010.md:41`.
#[must_use]
pub fn example_at(id: &str, name: &str) -> String {
    let document = document(id);
    let line = document.example(name).map_or(1, |example| example.line);
    format!("{}:{line}: {name}", document.path)
}

/// The file and line of what a finding says.
#[must_use]
pub fn message_at(id: &str) -> String {
    let document = document(id);
    let [bokmaal, ..] = &document.texts;
    format!("{}:{}", document.path, bokmaal.message_line)
}
