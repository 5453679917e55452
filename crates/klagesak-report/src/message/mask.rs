//! A line of a message with every value hidden: only field names of the standard, punctuation and white space remain.

use super::fields;
use super::scan::{is_frame, part_end, text_end};

/// What stands for a value. Always as long, since the length of a name, a code or `true` may tell which it is.
const HIDDEN: &str = "•••";

/// A line whose values are hidden.
#[derive(Debug, Default)]
pub(super) struct Masked {
    text: String,
    parts: Vec<Part>,
}

/// Where a part begins, in the original and as shown, in bytes.
#[derive(Debug, Clone, Copy)]
struct Part {
    original: usize,
    shown: usize,
    hidden: bool,
}

impl Masked {
    /// Hides the values of a line.
    pub(super) fn new(line: &str) -> Self {
        let mut masked = Self::default();
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let (part, after) = rest.split_at(part_end(rest));
            let at = line.len() - rest.len();
            match first {
                '"' if is_name(part, after) || part == "\"\"" => masked.push(at, part, false),
                '"' => {
                    masked.push(at, "\"", false);
                    masked.push(at + 1, HIDDEN, true);
                    if text_end(part).is_some() {
                        masked.push(at + part.len() - 1, "\"", false);
                    }
                }
                c if c.is_ascii_whitespace() => masked.push(at, " ", false),
                c if is_frame(c) => masked.push(at, part, false),
                _ => masked.push(at, HIDDEN, true),
            }
            rest = after;
        }
        masked.push(line.len(), "", false);
        masked
    }

    fn push(&mut self, original: usize, part: &str, hidden: bool) {
        self.parts.push(Part { original, shown: self.text.len(), hidden });
        self.text.push_str(part);
    }

    /// The line up to a place and from there on; the place in bytes of the original.
    pub(super) fn split(&self, original: usize) -> (&str, &str) {
        self.text.split_at_checked(self.shown(original)).unwrap_or((&self.text, ""))
    }

    /// How many characters are shown for a stretch of the original.
    pub(super) fn width(&self, from: usize, to: usize) -> usize {
        self.text.get(self.shown(from)..self.shown(to)).unwrap_or_default().chars().count()
    }

    fn shown(&self, original: usize) -> usize {
        let next = self.parts.partition_point(|part| part.original <= original);
        let Some(part) = next.checked_sub(1).and_then(|i| self.parts.get(i)) else { return 0 };
        let within = if part.hidden { 0 } else { original - part.original };
        (part.shown + within).min(self.text.len())
    }
}

fn is_name(text: &str, after: &str) -> bool {
    let name = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).unwrap_or_default();
    fields::is_known(name) && after.trim_start_matches(|c: char| c.is_ascii_whitespace()).starts_with(':')
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
        let original = r#"{"navn": "Kåre Nordmann", "rolle": 1}"#;
        let line = Masked::new(original);
        assert_eq!(line.text, r#"{"navn": "•••", "rolle": •••}"#);
        for (place, shown) in [
            ("{", r#"{"navn": "#),
            ("\"navn", r#""navn": "#),
            ("avn", r#"avn": "#),
            ("\"Kåre", "\"•••\", "),
            ("åre", "•••\", "),
            ("Nord", "•••\", "),
            ("\", \"rolle", "\", "),
            ("1}", "•••}"),
        ] {
            let (before, here) = line.split(original.find(place).unwrap());
            assert!(here.starts_with(shown), "{place}: {here}");
            assert_eq!(format!("{before}{here}"), line.text);
        }
        assert_eq!(line.split(1000).1, "");
        assert_eq!(line.width(1, original.find(", \"rolle").unwrap()), r#""navn": "•••""#.chars().count());
    }
}
