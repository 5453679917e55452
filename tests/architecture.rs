//! The shape of the house: who may use whom, and how large a room may be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    klagesak_dev::root()
}

#[test]
fn crates_depend_in_one_direction_only() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut edges = BTreeMap::new();
    for package in metadata["packages"].as_array().unwrap() {
        let uses: BTreeSet<_> = package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|d| d["kind"].is_null())
            .filter_map(|d| d["name"].as_str().filter(|n| n.starts_with("klagesak")))
            .collect();
        edges.insert(package["name"].as_str().unwrap(), uses);
    }
    let expected: BTreeMap<&str, BTreeSet<&str>> = [
        ("klagesak-core", vec![]),
        ("klagesak-validate", vec!["klagesak-core"]),
        ("klagesak-convert", vec!["klagesak-core"]),
        ("klagesak-package", vec!["klagesak-core"]),
        (
            "klagesak-report",
            vec!["klagesak-convert", "klagesak-core", "klagesak-package", "klagesak-validate"],
        ),
        (
            "klagesak",
            vec![
                "klagesak-convert",
                "klagesak-core",
                "klagesak-package",
                "klagesak-report",
                "klagesak-validate",
            ],
        ),
        ("klagesak-cli", vec!["klagesak"]),
        ("klagesak-dev", vec!["klagesak", "klagesak-core", "klagesak-validate"]),
        ("klagesak-tests", vec!["klagesak-convert", "klagesak-core", "klagesak-dev", "klagesak-validate"]),
    ]
    .into_iter()
    .map(|(name, uses)| (name, uses.into_iter().collect()))
    .collect();
    assert_eq!(edges, expected);
}

#[test]
fn no_source_file_is_over_500_lines_and_the_median_is_small() {
    let mut lengths = Vec::new();
    for file in ["crates", "site", "tests"].iter().flat_map(|folder| rust_files(&root().join(folder))) {
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.display());
        lengths.push(lines);
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 150, "median {}", lengths[lengths.len() / 2]);
}

#[test]
fn reports_open_no_file_and_know_no_clock_terminal_or_thread() {
    for file in rust_files(&root().join("crates/klagesak-report/src")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let outside = [
            "std::fs",
            "std::env",
            "std::net",
            "std::process",
            "std::thread",
            "SystemTime",
            "Instant",
            "Utc::now",
        ];
        for name in outside.iter().chain(&["std::io::std", "schema::message", "schema::shared"]) {
            assert!(!text.contains(name), "{} names {name}", file.display());
        }
    }
}

#[test]
fn tables_of_contents_hold_no_code() {
    for file in rust_files(&root().join("crates")) {
        if !["lib.rs", "mod.rs"].iter().any(|name| file.ends_with(name)) {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        assert!(lines <= 130, "{} has {lines} lines", file.display());
    }
}

#[test]
fn every_rule_file_is_listed() {
    let folder = root().join("crates/klagesak-validate/src/rules");
    let contents = std::fs::read_to_string(folder.join("mod.rs")).unwrap();
    for file in rust_files(&folder).iter().filter(|f| !f.ends_with("mod.rs")) {
        let path = file.strip_prefix(&folder).unwrap().with_extension("");
        let module = path.to_str().unwrap().replace('/', "::");
        assert!(contents.contains(&format!("    {module}::RULES")), "{module} is not in the catalogue");
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("target") && !path.ends_with("node_modules") {
                found.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}
