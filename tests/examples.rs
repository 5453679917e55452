//! The cases a person reads first: each is complete, without findings, written canonically, and told in prose beside it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{fs, str};

use klagesak_core::{Limits, read, syntax, write_pretty};
use klagesak_validate::{Options, base, validate};
use serde_json::Value;

/// Every `klagesak.json` under `examples/`, in order.
fn cases() -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![klagesak_dev::root().join("examples")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name == "klagesak.json") {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(found.len() >= 6, "{found:?}");
    found
}

#[test]
fn every_example_is_without_findings() {
    let mut wrong = Vec::new();
    for path in cases() {
        let report = validate(&fs::read(&path).unwrap(), &Options::new(base::NOW.parse().unwrap()));
        for finding in &report.findings {
            wrong.push(format!("{}: {} at {}", path.display(), finding.rule.id, finding.pointer));
        }
        assert_eq!(report.omitted, 0);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_is_written_canonically() {
    for path in cases() {
        let bytes = fs::read(&path).unwrap();
        let read = read(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let canonical = write_pretty(&read.message).unwrap();
        assert!(
            bytes == canonical,
            "{} is not canonical; written again it would be:\n{}",
            path.display(),
            str::from_utf8(&canonical).unwrap()
        );
    }
}

#[test]
fn every_example_is_told_in_prose_and_listed() {
    let root = klagesak_dev::root().join("examples");
    let index = fs::read_to_string(root.join("README.md")).unwrap();
    for path in cases() {
        let folder = path.parent().unwrap();
        let story = fs::read_to_string(folder.join("README.md")).unwrap_or_default();
        assert!(story.starts_with("# ") && story.len() > 500, "{} has no story", folder.display());
        let link = folder.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        assert!(index.contains(&format!("]({link}/)")), "{link} is not in examples/README.md");
    }
}

/// An editor helps only where the path leads to the schema.
#[test]
fn every_example_leads_an_editor_to_its_schema() {
    for path in cases() {
        let value = value(&path);
        let schema = value["$schema"].as_str().unwrap();
        let schema = path.parent().unwrap().join(schema);
        assert!(schema.is_file(), "{}: {}", path.display(), schema.display());
        let name = format!("{}.schema.json", value["meldingstype"].as_str().unwrap());
        assert!(schema.ends_with(name), "{}", path.display());
    }
}

/// Whoever loads all examples into one system must not get one case on top of another.
#[test]
fn no_two_cases_share_an_id() {
    let mut seen = BTreeSet::new();
    for path in cases() {
        let value = value(&path);
        let mut own = BTreeSet::new();
        ids(&value, &mut own);
        assert!(own.len() > 5, "{}", path.display());
        for id in own {
            assert!(seen.insert(id.clone()), "{}: {id} is used in another example", path.display());
        }
    }
}

fn value(path: &PathBuf) -> Value {
    let bytes = fs::read(path).unwrap();
    syntax::value(str::from_utf8(&bytes).unwrap(), &Limits::default()).unwrap()
}

/// UUIDs, checksums and person numbers.
fn ids(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field.as_str() {
                    Some(text) if name == "sha256" || name == "verdi" || name.ends_with("Id") => {
                        if name != "partId" {
                            found.insert(text.to_owned());
                        }
                    }
                    _ => ids(field, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| ids(item, found)),
        _ => {}
    }
}
