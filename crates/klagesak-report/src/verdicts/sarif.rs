//! SARIF 2.1.0 (OASIS): the part of it that says which rule, where, and how serious.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use klagesak_core::verdict::{Group, IkkeProevd, RuleInfo, Severity};
use klagesak_core::{Language, Text};
use serde::Serialize;

use super::document::{Document, Found, MESSAGE, Verdicts};
use crate::words;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
pub(super) struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    invocations: [Invocation; 1],
    results: Vec<Finding>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    name: String,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
    properties: Tags,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Tags {
    tags: [&'static str; 1],
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Message,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Beside>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Beside {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    holdt_tilbake: Vec<u64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ikke_proevd: Vec<IkkeProevd>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    rule_id: String,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    partial_fingerprints: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
    logical_locations: [Logical; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: String,
    kind: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    /// The column after the last; none for a point in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<usize>,
}

pub(super) fn log(verdicts: &Verdicts) -> Log {
    let found = verdicts.documents().flat_map(|document| &document.rules);
    // Rules by number: results point to them by their place in the list.
    let rules: BTreeMap<&str, &'static RuleInfo> = found.map(|rule| (rule.id.as_str(), *rule)).collect();
    let numbers = rules.keys().zip(0..).map(|(id, number)| (*id, number)).collect();
    let rules = rules.values().map(|rule| describe(rule, verdicts.language)).collect();
    let results = verdicts.documents().flat_map(|document| {
        document.findings().map(|found| result(document, found, &numbers)).collect::<Vec<_>>()
    });
    let results = results.collect();
    let unread = verdicts.unread.iter().map(|text| Notification {
        level: "error",
        message: Message { text: text.clone() },
        properties: None,
    });
    let held_back = verdicts.documents().filter_map(|document| {
        let text = format!("{}: {}", document.name, document.held_back(verdicts.language)?);
        let holdt_tilbake = document.rapport.holdt_tilbake.clone();
        let properties = Some(Beside { holdt_tilbake, ikke_proevd: Vec::new() });
        Some(Notification { level: "warning", message: Message { text }, properties })
    });
    let waiting = verdicts.documents().filter(|document| !document.rapport.ikke_proevd.is_empty());
    let waiting = waiting.map(|document| {
        let ikke_proevd = document.rapport.ikke_proevd.clone();
        let places: BTreeSet<_> = ikke_proevd.iter().map(|waiting| waiting.sti.as_str()).collect();
        let places = places.into_iter().collect::<Vec<_>>().join(", ");
        let text = format!("{}: {} {places}", document.name, words::WAITING.get(verdicts.language));
        let properties = Some(Beside { holdt_tilbake: Vec::new(), ikke_proevd });
        Notification { level: "note", message: Message { text }, properties }
    });
    let driver = Driver { name: "klagesak", semantic_version: env!("CARGO_PKG_VERSION"), rules };
    let run = Run {
        tool: Tool { driver },
        language: verdicts.language.code(),
        column_kind: "unicodeCodePoints",
        invocations: [Invocation {
            execution_successful: verdicts.unread.is_empty(),
            tool_execution_notifications: unread.chain(held_back).chain(waiting).collect(),
        }],
        results,
    };
    Log { schema: SCHEMA, version: "2.1.0", runs: [run] }
}

fn describe(info: &'static RuleInfo, language: Language) -> Rule {
    let text = |text: Text| Message { text: text.get(language).to_owned() };
    Rule {
        id: info.id.as_str(),
        name: pascal_case(info.name),
        short_description: text(info.title()),
        full_description: text(info.harm()),
        help: text(info.system()),
        default_configuration: Configuration { level: level(info.severity) },
        properties: Tags { tags: [info.id.group().map_or("", Group::code)] },
    }
}

/// The form SARIF asks for in names of rules.
fn pascal_case(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    name.split('-').filter_map(word).collect()
}

fn result(document: &Document, found: Found<'_>, numbers: &BTreeMap<&str, usize>) -> Finding {
    let Found { funn, excerpt, rule } = found;
    let region = funn.linje.zip(funn.kolonne).map(|(start_line, start_column)| Region {
        start_line,
        start_column,
        end_column: excerpt.filter(|excerpt| excerpt.width > 0).map(|excerpt| start_column + excerpt.width),
    });
    let message = document.is_inside(funn).then(|| document.path.join(MESSAGE));
    let uri = uri(message.as_ref().unwrap_or(&document.path));
    let location = Location {
        physical_location: Physical { artifact_location: Artifact { uri }, region },
        logical_locations: [Logical { fully_qualified_name: funn.sti.clone(), kind: "member" }],
    };
    Finding {
        rule_id: funn.regel.clone(),
        rule_index: numbers.get(rule.id.as_str()).copied().unwrap_or_default(),
        level: level(funn.alvorlighet),
        message: Message { text: format!("{} {}", funn.melding, funn.tiltak_for_systemet) },
        locations: [location],
        // The same fault at the same place is the same, also when lines have moved.
        partial_fingerprints: BTreeMap::from([("regelOgSted/v1", format!("{}{}", funn.regel, funn.sti))]),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "note",
    }
}

/// A path as a URI reference (RFC 3986), byte by byte: names of files need not be text.
fn uri(path: &Path) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(byte);
    let encode = |byte: &u8| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") };
    let bytes = path.as_os_str().as_encoded_bytes();
    #[cfg(windows)]
    let bytes = &bytes.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect::<Vec<_>>();
    let path: String = bytes.iter().map(encode).collect();
    if path.starts_with('/') { format!("file://{path}") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_become_addresses() {
        assert_eq!(uri(Path::new("a/sak 1.json")), "a/sak%201.json");
        assert_eq!(uri(Path::new("/tmp/ø.json")), "file:///tmp/%C3%B8.json");
        assert_eq!(uri(Path::new("c:sak.json")), "c%3Asak.json");
    }

    #[test]
    fn names_of_rules_get_the_form_of_names_in_programs() {
        assert_eq!(pascal_case("mottatt-etter-fristen"), "MottattEtterFristen");
    }
}
