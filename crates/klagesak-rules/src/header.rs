//! The keys of a document.

use std::collections::BTreeMap;

use crate::fault::Faults;
use crate::front::{Entry, Item, Value};
use crate::reads::Read;
use crate::words::kebab;

/// What stands between the lines `---`.
#[derive(Debug, Clone, Default)]
pub struct Header {
    /// The name for people.
    pub name: String,
    /// `FEIL`, `ADVARSEL` or `MERKNAD`.
    pub severity: String,
    /// The version that introduced the rule.
    pub since: String,
    /// The first day it warns.
    pub warning_from: Option<String>,
    /// The first day of its full severity.
    pub mandatory_from: Option<String>,
    /// The first day it finds nothing.
    pub expires: Option<String>,
    /// The rule that takes over.
    pub replaced_by: Option<String>,
    /// The version from which it is on its way out, and why.
    pub deprecated: Option<(String, String)>,
    /// The version from which it is gone, and why.
    pub removed: Option<(String, String)>,
    /// What the check is given: a kind of value in the message, `forloep`, or `layer`.
    pub on: Option<String>,
    /// The path of the check.
    pub check: Option<String>,
    /// The profile whose words it is in; on any other area it does not apply.
    pub profil: Option<String>,
    /// Which of its crates has the record, in a group that has several.
    pub krate: Option<String>,
    /// The keys of its sources.
    pub sources: Vec<String>,
    /// Who has reviewed it.
    pub review: Option<Review>,
    /// Examples that are made by a program, by name: `<kind>/<name>`.
    pub examples: Vec<String>,
    /// The places the check looks at; none when what every rule waits for is all.
    pub reads: Vec<Read>,
    /// The rule it stands after in its group, when that is not the one with the id before it.
    pub after: Option<String>,
    lines: BTreeMap<String, usize>,
}

/// A review: by whom, from where, on which day, of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The one who reviewed the rule.
    pub name: String,
    /// The office.
    pub office: String,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// The hash of what was reviewed; none when it is still to be put in.
    pub hash: Option<String>,
}

/// What stands in a document nobody has reviewed.
const NOT_REVIEWED: &str = "ikke gjennomgått";
const KEYS: [&str; 19] = [
    "name",
    "severity",
    "since",
    "warning-from",
    "mandatory-from",
    "expires",
    "replaced-by",
    "deprecated",
    "removed",
    "on",
    "check",
    "profil",
    "crate",
    "sources",
    "reviewed",
    "examples",
    "after",
    "reads",
    "lovligeTilfeller",
];
const MUST: [&str; 5] = ["name", "severity", "since", "sources", "reviewed"];
/// The severities with their names in Rust.
pub(crate) const SEVERITIES: [(&str, &str); 3] =
    [("FEIL", "Error"), ("ADVARSEL", "Warning"), ("MERKNAD", "Notice")];

impl Header {
    /// Whether a key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.lines.contains_key(key)
    }

    /// The line of a key; the first of the document when it is not there.
    #[must_use]
    pub fn line(&self, key: &str) -> usize {
        self.lines.get(key).copied().unwrap_or(1)
    }
}

pub(crate) fn read(entries: Vec<Entry<'_>>, faults: &mut Faults<'_>) -> Header {
    let mut header = Header::default();
    for entry in entries {
        header.lines.insert(entry.key.to_owned(), entry.line);
        match (entry.key, entry.value) {
            ("reads", value) => header.reads = items(value, entry.line).into_iter().map(Read::from).collect(),
            (key, value) => {
                if let Err(what) = put(&mut header, key, value) {
                    faults.at(entry.line, what);
                }
            }
        }
    }
    for key in MUST.into_iter().filter(|key| !header.lines.contains_key(*key)) {
        faults.at(1, format!("the key `{key}` is missing"));
    }
    header
}

fn put(header: &mut Header, key: &str, value: Value) -> Result<(), String> {
    if value == Value::List(Vec::new()) {
        return Err("the value is empty".into());
    }
    match key {
        "sources" => header.sources = list(value),
        "examples" => {
            header.examples = list(value);
            let named =
                |text: &String| text.split_once('/').is_some_and(|(kind, name)| kebab(kind) && kebab(name));
            if !header.examples.iter().all(named) {
                return Err("an example by name is `<kind>/<name>`, both in small letters".into());
            }
        }
        // Kept for what comes: when breaking the rule is lawful.
        "lovligeTilfeller" => drop(list(value)),
        _ => {
            let Value::Text(text) = value else { return Err(format!("`{key}` is one value, not a list")) };
            put_text(header, key, text)?;
        }
    }
    Ok(())
}

fn put_text(header: &mut Header, key: &str, text: String) -> Result<(), String> {
    match key {
        "name" if !kebab(&text) => return Err("a name is small letters, digits and hyphens".into()),
        "name" => header.name = text,
        "severity" if SEVERITIES.iter().all(|(code, _)| *code != text) => {
            return Err("a severity is FEIL, ADVARSEL or MERKNAD".into());
        }
        "severity" => header.severity = text,
        "since" => header.since = version(text)?,
        "warning-from" => header.warning_from = Some(day(text)?),
        "mandatory-from" => header.mandatory_from = Some(day(text)?),
        "expires" => header.expires = Some(day(text)?),
        "replaced-by" => header.replaced_by = Some(text),
        "deprecated" => header.deprecated = Some(ending(&text)?),
        "removed" => header.removed = Some(ending(&text)?),
        "on" => header.on = Some(text),
        "check" => header.check = Some(text),
        "profil" => header.profil = Some(text),
        "crate" => header.krate = Some(text),
        "after" => header.after = Some(text),
        "reviewed" => header.review = review(&text)?,
        _ => return Err(format!("there is no key `{key}`; there are {}", KEYS.join(", "))),
    }
    Ok(())
}

fn list(value: Value) -> Vec<String> {
    items(value, 1).into_iter().map(|item| item.text).collect()
}

fn items(value: Value, line: usize) -> Vec<Item> {
    match value {
        Value::Text(text) => vec![Item { text, line }],
        Value::List(items) => items,
    }
}

fn version(text: String) -> Result<String, String> {
    let number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('.') {
        Some((major, minor)) if number(major) && number(minor) => Ok(text),
        _ => Err("a version is two numbers with a full stop between".into()),
    }
}

pub(crate) fn day(text: String) -> Result<String, String> {
    let digits = |t: &str, count| t.len() == count && t.bytes().all(|b| b.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => Ok(text),
        _ => Err("a day is written YYYY-MM-DD".into()),
    }
}

fn ending(text: &str) -> Result<(String, String), String> {
    let (from, why) = text.split_once(", ").ok_or("say from which version, and why: `2.0, reason`")?;
    Ok((version(from.to_owned())?, why.to_owned()))
}

fn review(text: &str) -> Result<Option<Review>, String> {
    if text == NOT_REVIEWED {
        return Ok(None);
    }
    let parts: Vec<&str> = text.split(", ").collect();
    let (name, office, on, hash) = match parts[..] {
        [name, office, day] => (name, office, day, None),
        [name, office, day, hash] => (name, office, day, Some(hash.to_owned())),
        _ => {
            return Err(format!(
                "`reviewed` is `{NOT_REVIEWED}`, or name, office, day and hash with commas between"
            ));
        }
    };
    Ok(Some(Review { name: name.into(), office: office.into(), day: day(on.into())?, hash }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_looked_at_may_be_nothing() {
        let mut found = Vec::new();
        let list = |key, line| Entry { key, value: Value::List(Vec::new()), line };
        let header = read(vec![list("sources", 2), list("reads", 3)], &mut Faults::new("x.md", &mut found));
        let told = found.iter().any(|fault| fault.to_string() == "x.md:2: the value is empty");
        assert!(told && found.iter().all(|fault| fault.line != 3), "{found:?}");
        assert!(header.has("reads") && !header.has("examples"));
    }
}
