//! The faults there are to put in, as `cargo mutants` lists them.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::error::{Error, Result, at};
use crate::text::{Span, checksum};
use crate::{Group, Key};

/// A fault.
#[derive(Debug, Clone, Deserialize)]
pub struct Mutant {
    /// The file, from the root of the repository.
    pub file: String,
    /// The crate.
    pub package: String,
    pub(crate) function: Option<Function>,
    pub(crate) genre: String,
    pub(crate) name: String,
    pub(crate) replacement: String,
    pub(crate) span: Span,
}

/// The function a fault is in.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Function {
    pub(crate) function_name: String,
    pub(crate) return_type: String,
    pub(crate) span: Span,
}

impl Mutant {
    /// What is done, and in which function; without the place, which moves with every line above it.
    #[must_use]
    pub fn mutation(&self) -> &str {
        self.name.split_once(": ").map_or(&self.name, |(_, done)| done)
    }

    /// Where it is, and what is done.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// The faults of a group.
///
/// # Errors
/// When `cargo mutants` is not there or fails, or a source cannot be read.
pub fn listed(root: &Path, group: &Group) -> Result<Vec<Mutant>> {
    let all = ask(root, group.packages, &[])?;
    chosen(root, group, all)
}

/// The faults of a group in lines that a diff adds.
///
/// # Errors
/// When `cargo mutants` is not there or fails, or a source cannot be read.
pub fn changed(root: &Path, group: &Group, diff: &Path) -> Result<Vec<Mutant>> {
    let all = ask(root, group.packages, &["--in-diff", &diff.display().to_string()])?;
    chosen(root, group, all)
}

fn chosen(root: &Path, group: &Group, mut all: Vec<Mutant>) -> Result<Vec<Mutant>> {
    let mut files = std::collections::BTreeMap::new();
    for mutant in &all {
        if !files.contains_key(&mutant.file) {
            let path = root.join(&mutant.file);
            let text = fs::read_to_string(&path).map_err(at(&path))?;
            files.insert(mutant.file.clone(), group.has(&mutant.file, &text));
        }
    }
    all.retain(|mutant| files.get(&mutant.file) == Some(&true));
    Ok(all)
}

fn ask(root: &Path, packages: &[&str], more: &[&str]) -> Result<Vec<Mutant>> {
    let mut cargo = Command::new("cargo");
    cargo.args(["mutants", "--list", "--json", "--colors", "never"]).args(more).current_dir(root);
    for package in packages {
        cargo.args(["-p", package]);
    }
    let output = cargo.output().map_err(|source| Error::Start { program: "cargo mutants".into(), source })?;
    let told = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(Error::Failed { program: "cargo mutants".into(), told });
    }
    // A diff that touches no code has no list at all.
    if told.trim().is_empty() {
        return Ok(Vec::new());
    }
    serde_json::from_str(&told).map_err(|source| Error::Json { what: "cargo mutants --list".into(), source })
}

/// So many faults, drawn by a seed from their keys: what is drawn stays drawn when other code changes.
#[must_use]
pub fn sample(mut of: Vec<(Mutant, Key)>, seed: u64, count: usize) -> Vec<(Mutant, Key)> {
    of.sort_by_cached_key(|(_, key)| checksum(format!("{seed} {key}").as_bytes()));
    of.truncate(count);
    of
}
