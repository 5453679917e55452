//! What is compiled into what: a file that no module names is silently untested, and every program of tests links everything anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use klagesak_dev::root;

/// A target of a package: its kind, and the file it begins with.
struct Target {
    package: String,
    kind: String,
    file: PathBuf,
    /// Whether its tests are run, and the examples in its documentation.
    test: bool,
    doctest: bool,
}

fn targets() -> Vec<Target> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let targets = packages.flat_map(|package| {
        package["targets"].as_array().unwrap().iter().map(move |target| Target {
            package: text(&package["name"]),
            kind: text(&target["kind"][0]),
            file: text(&target["src_path"]).into(),
            test: target["test"].as_bool().unwrap(),
            doctest: target["doctest"].as_bool().unwrap(),
        })
    });
    targets.collect()
}

#[test]
fn the_tests_of_a_crate_are_one_program_or_two() {
    let mut programs = BTreeMap::<_, u32>::new();
    for target in targets().into_iter().filter(|target| target.kind == "test") {
        *programs.entry(target.package).or_default() += 1;
    }
    assert!(programs.len() > 3 && programs.values().all(|count| *count <= 2), "{programs:?}");
}

#[test]
fn what_is_said_to_hold_no_tests_holds_none() {
    for target in targets().iter().filter(|target| ["lib", "bin"].contains(&&*target.kind)) {
        for file in rust_files(target.file.parent().unwrap()) {
            let text = fs::read_to_string(&file).unwrap();
            let has = |what: &str| text.lines().any(|line| line.trim_start() == what);
            // A library and a program of one folder have files in common: it is enough that one of them tests.
            let is_tested = target.test || target.package == "klagesak-dev" && target.kind == "bin";
            assert!(is_tested || !has("#[test]"), "{} is never run", file.display());
            let is_shown = target.doctest || target.kind == "bin";
            assert!(is_shown || !has("/// ```") && !has("//! ```"), "{} is never run", file.display());
        }
    }
}

#[test]
fn every_file_is_compiled_into_something() {
    let targets = targets();
    for folder in ["crates", "tests"] {
        for file in rust_files(&root().join(folder)) {
            let is_target = targets.iter().any(|target| target.file == file);
            assert!(is_target || is_named(&file), "nothing takes {} as a module", file.display());
        }
    }
}

#[test]
fn a_file_that_nothing_names_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("a")).unwrap();
    for (name, text) in [
        ("main.rs", "mod a;\n#[cfg(test)] mod b;\n// mod d;\n"),
        ("a/mod.rs", "pub(crate) mod c;\n"),
        ("a/c.rs", ""),
        ("b.rs", ""),
        ("d.rs", ""),
        ("a/e.rs", ""),
    ] {
        fs::write(at(name), text).unwrap();
    }
    let mut lost = rust_files(folder.path());
    lost.retain(|file| !file.ends_with("main.rs") && !is_named(file));
    lost.sort();
    assert_eq!(lost, [at("a/e.rs"), at("d.rs")]);
}

/// Whether a file that may hold it has this one as a module.
fn is_named(file: &Path) -> bool {
    let mut module = file.with_extension("");
    if module.ends_with("mod") {
        module.pop();
    }
    let (Some(name), Some(folder)) = (module.file_name().and_then(|name| name.to_str()), module.parent())
    else {
        return false;
    };
    let above = ["mod.rs", "main.rs", "lib.rs"].map(|file| folder.join(file));
    let line = format!("mod {name};");
    above
        .iter()
        .chain([&folder.with_extension("rs")])
        .filter_map(|file| fs::read_to_string(file).ok())
        .any(|text| text.lines().any(|l| l.ends_with(&line) && !l.trim_start().starts_with("//")))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir()
            && !path.ends_with("target")
            && !path.ends_with("node_modules")
            && !path.ends_with(".venv")
        {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}
