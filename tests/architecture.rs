//! The shape of the house: who may use whom, and how large a room may be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    klagesak_dev::root()
}

/// Which crate uses which of ours. Whoever adds an edge draws it in CONTRIBUTING first.
const GRAPH: &[(&str, &str)] = &[
    // It runs before the others are built.
    ("klagesak-rules", ""),
    ("klagesak-derive", ""),
    // It holds the sources against what was noticed, and judges nothing itself.
    ("klagesak-mutants", ""),
    ("klagesak-core", "klagesak-derive"),
    ("klagesak-syntetisk", "klagesak-core"),
    ("klagesak-forloep", "klagesak-core"),
    ("klagesak-kompat", "klagesak-core"),
    ("klagesak-dokument", "klagesak-core"),
    ("klagesak-convert", "klagesak-core"),
    ("klagesak-validate", "klagesak-core klagesak-forloep"),
    ("klagesak-package", "klagesak-core klagesak-dokument"),
    ("klagesak-report", "klagesak-convert klagesak-core klagesak-kompat klagesak-package klagesak-validate"),
    (
        "klagesak",
        "klagesak-convert klagesak-core klagesak-kompat klagesak-package klagesak-report klagesak-syntetisk klagesak-validate",
    ),
    ("klagesak-cli", "klagesak"),
    (
        "klagesak-dev",
        "klagesak klagesak-core klagesak-mutants klagesak-rules klagesak-syntetisk klagesak-validate",
    ),
    ("klagesak-regelproeve", "klagesak-core klagesak-dev klagesak-kompat klagesak-rules klagesak-validate"),
    (
        "klagesak-tests",
        "klagesak-convert klagesak-core klagesak-dev klagesak-kompat klagesak-rules klagesak-syntetisk klagesak-validate",
    ),
];

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
    let expected: BTreeMap<&str, BTreeSet<&str>> =
        GRAPH.iter().map(|(name, uses)| (*name, uses.split_whitespace().collect())).collect();
    assert_eq!(edges, expected);
}

#[test]
fn no_source_file_is_over_500_lines_and_the_median_is_small() {
    let mut lengths = Vec::new();
    for file in ["crates", "site", "tests"].iter().flat_map(|folder| rust_files(&root().join(folder))) {
        // What the rules become is read by nobody.
        if file
            .parent()
            .is_some_and(|folder| folder.ends_with("rules/generated") || folder.ends_with("regler/generated"))
        {
            continue;
        }
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.display());
        lengths.push(lines);
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= 150, "median {}", lengths[lengths.len() / 2]);
}

#[test]
fn every_source_file_says_what_is_in_it() {
    for file in ["crates", "site", "tests"].iter().flat_map(|folder| rust_files(&root().join(folder))) {
        let text = std::fs::read_to_string(&file).unwrap();
        let said = text.strip_prefix("//! ").and_then(|rest| rest.lines().next()).unwrap_or_default();
        assert!(said.len() > 10, "{} does not begin with a line of `//!`", file.display());
    }
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

/// Ours: not what is compiled or fetched.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let name = path.file_name().unwrap().to_string_lossy();
            if !name.starts_with('.') && name != "target" && name != "node_modules" {
                found.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}
