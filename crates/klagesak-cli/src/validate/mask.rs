//! A line of a message with every value hidden: only field names of the standard, punctuation and white space remain.

use std::collections::HashSet;
use std::sync::OnceLock;

use klagesak::kodeverk::Meldingstype;
use klagesak::schema;
use serde_json::Value;

use super::scan::{is_frame, part_end, text_end};

/// What stands for a value. Always as long, since the length of a name, a code or `true` may tell which it is.
const HIDDEN: &str = "•••";

/// A line whose values are hidden.
#[derive(Debug, Default)]
pub(super) struct Masked {
    /// The line.
    pub(super) text: String,
    /// Where each part begins: in the original, in `text`, and how long it is there; counted in characters.
    parts: Vec<Part>,
    width: usize,
}

#[derive(Debug, Clone, Copy)]
struct Part {
    original: usize,
    shown: usize,
    length: usize,
}

impl Masked {
    /// Hides the values of a line.
    pub(super) fn new(line: &str) -> Self {
        let names = known_names();
        let mut masked = Self::default();
        let (mut rest, mut column) = (line, 0);
        while let Some(first) = rest.chars().next() {
            let (part, after) = rest.split_at(part_end(rest));
            let closing = if text_end(part).is_some() { "\"" } else { "" };
            match first {
                '"' if is_name(part, after, names) || part == "\"\"" => masked.push(column, part),
                '"' => masked.push(column, &format!("\"{HIDDEN}{closing}")),
                c if c.is_ascii_whitespace() => masked.push(column, " "),
                c if is_frame(c) => masked.push(column, part),
                _ => masked.push(column, HIDDEN),
            }
            column += part.chars().count();
            rest = after;
        }
        masked
    }

    fn push(&mut self, original: usize, part: &str) {
        let length = part.chars().count();
        self.parts.push(Part { original, shown: self.width, length });
        self.text.push_str(part);
        self.width += length;
    }

    /// Where a character of the original, counted from 0, is shown.
    pub(super) fn column(&self, original: usize) -> usize {
        let next = self.parts.partition_point(|part| part.original <= original);
        let Some(part) = next.checked_sub(1).and_then(|i| self.parts.get(i)) else { return 0 };
        part.shown + (original - part.original).min(part.length)
    }
}

fn is_name(text: &str, after: &str, names: &HashSet<String>) -> bool {
    let name = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap_or_default();
    names.contains(name) && after.trim_start_matches(|c: char| c.is_ascii_whitespace()).starts_with(':')
}

/// The names of all fields of all messages.
fn known_names() -> &'static HashSet<String> {
    static NAMES: OnceLock<HashSet<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = HashSet::new();
        Meldingstype::KJENTE.iter().for_each(|kind| collect(schema::shared(kind), &mut names));
        names
    })
}

fn collect(schema: &Value, names: &mut HashSet<String>) {
    match schema {
        Value::Object(fields) => {
            let properties = fields.get("properties").and_then(Value::as_object);
            names.extend(properties.into_iter().flat_map(|p| p.keys().cloned()));
            fields.values().for_each(|field| collect(field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(line: &str) -> String {
        Masked::new(line).text
    }

    #[test]
    fn names_of_the_standard_and_the_frame_remain() {
        assert_eq!(
            masked(r#"  "person": { "navn" : ["Kari, \"K\": {1}", true], "alder": -12.5e3 },"#),
            r#"  "person": { "navn" : ["•••", •••], "•••": ••• },"#
        );
        assert_eq!(masked("\t\"navn\": \"\""), " \"navn\": \"\"");
    }

    #[test]
    fn a_value_that_is_a_field_name_is_hidden_and_so_is_all_that_is_broken() {
        assert_eq!(masked(r#""tittel": "navn", "x""#), r#""tittel": "•••", "•••""#);
        assert_eq!(masked(r#""navn": "Kari"#), r#""navn": "•••"#);
        assert_eq!(masked(r#""navn": Kari Nordmann", 1"#), r#""navn": ••• •••"•••"#);
        assert_eq!(masked(r#""a\"#), r#""•••"#);
        assert_eq!(masked("\""), "\"•••");
        assert_eq!(masked("\u{a0}\u{85}æ'Kari'"), "•••");
    }

    #[test]
    fn places_are_found_again() {
        let line = Masked::new(r#"{"navn": "Kari Nordmann", "rolle": 1}"#);
        assert_eq!(line.text, r#"{"navn": "•••", "rolle": •••}"#);
        let shown = |original: usize| line.text.chars().nth(line.column(original)).unwrap();
        assert_eq!((shown(0), shown(1), shown(2), shown(26)), ('{', '"', 'n', '"'));
        assert_eq!(line.column(9), 9);
        assert_eq!(line.column(12), 12);
        assert_eq!(line.column(23), 14);
        assert_eq!(line.column(24), 14);
        assert_eq!(line.column(1000), line.text.chars().count());
    }
}
