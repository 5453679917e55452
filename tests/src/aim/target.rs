//! Every keyword at every place of a schema.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::{Melding, schema};

use super::node::Node;

/// A keyword at a place of the schema of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The type.
    pub meldingstype: Meldingstype,
    /// The place, with `*` for the items of a list; that of a mandatory field for `required`.
    pub place: String,
    /// The keyword.
    pub keyword: &'static str,
    /// Whether the reader and the schema are held to silence where it is: a text too long for its limit is of another form as well.
    pub silent: bool,
}

/// What a message can be at fault with.
const KEYWORDS: [&str; 13] = [
    "type",
    "additionalProperties",
    "enum",
    "const",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "propertyNames",
];

/// What says nothing a message could be at fault with. Formats are not asserted: the patterns say it all.
const WITHOUT_FAULT: [&str; 13] = [
    "$schema",
    "$id",
    "$defs",
    "$comment",
    "title",
    "description",
    "examples",
    "default",
    "format",
    // Seen as the places they make.
    "properties",
    "items",
    "required",
    "deprecated",
];

/// Titles of forms of which a text can be longer than its limit. Free text, which has none, can as well.
const LONGER: [&str; 2] = ["JSON Pointer", "Omvendt DNS-navn"];

impl Target {
    /// Why no message is held against the schema when it is hit; none for nearly all.
    #[must_use]
    pub fn outside(&self) -> Option<&'static str> {
        match (&*self.place, self.keyword) {
            ("", "type") => Some("what is no object has no type of message, and so no schema"),
            ("/meldingstype", _) => {
                Some("a message of no known type, or of another, has no schema or another")
            }
            ("/profil", "enum") => Some("a message of another area is held against another schema"),
            _ => None,
        }
    }
}

/// All of them, type by type, from the outside in.
///
/// # Panics
/// When a schema has a keyword nothing is aimed at.
#[must_use]
pub fn targets() -> Vec<Target> {
    let mut found = Vec::new();
    for meldingstype in Melding::TYPER {
        walk(Node::top(schema::shared(meldingstype)), "", &mut |place, keyword, silent| {
            found.push(Target {
                meldingstype: meldingstype.clone(),
                place: place.to_owned(),
                keyword,
                silent,
            });
        });
    }
    found
}

fn walk(node: Node<'_>, place: &str, found: &mut impl FnMut(&str, &'static str, bool)) {
    let title = node.get("title").as_str();
    for (name, says) in node.keywords() {
        match KEYWORDS.iter().find(|keyword| *keyword == name) {
            Some(keyword) if says != true || name == "uniqueItems" => {
                let fits = title.is_none_or(|title| LONGER.contains(&title));
                found(place, keyword, name == "maxLength" && !fits);
            }
            Some(_) => {}
            None => assert!(WITHOUT_FAULT.contains(&name.as_str()), "nothing is aimed at {name}"),
        }
    }
    for (name, field) in node.fields() {
        let place = format!("{place}/{name}");
        if node.is_required(name) {
            found(&place, "required", false);
        }
        walk(field, &place, found);
    }
    if let Some(items) = node.items() {
        walk(items, &format!("{place}/*"), found);
    }
}
