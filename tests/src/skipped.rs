//! What a test cannot do on this machine is said past the harness, which hides what a test that passes prints.
//!
//! The tests of the other crates take this file as a module of theirs.

use std::io::{Write, stderr};
use std::path::{Path, PathBuf};

/// A program is not here. Where `CI` is set it must be: there it is a fault.
///
/// # Panics
/// Where `CI` is set.
#[allow(clippy::panic)]
pub fn without_program(name: &str) {
    assert!(std::env::var_os("CI").is_none(), "{name} is not installed, and CI must have it: see .ci/tools");
    said(&format!("{name} is not installed"));
}

/// Something that cannot be had everywhere: a right, or files that are not ours to publish.
pub fn said(why: &str) {
    let _ = writeln!(stderr(), "skipped: {why}");
}

/// A folder of official schemas and samples.
#[must_use]
pub fn official(folder: &str) -> Option<PathBuf> {
    lying_beside("KLAGESAK_STANDARDER", "standarder", folder)
}

/// A folder or file from elsewhere: where an environment variable says, or beside the repository.
#[must_use]
pub fn lying_beside(variable: &str, beside: &str, name: &str) -> Option<PathBuf> {
    let root = std::env::var_os(variable).map_or_else(
        || {
            let here = Path::new(env!("CARGO_MANIFEST_DIR"));
            let top = here.ancestors().find(|folder| folder.join("Cargo.lock").is_file()).unwrap_or(here);
            top.join("../shared").join(beside)
        },
        PathBuf::from,
    );
    let found = root.join(name);
    if found.exists() {
        return Some(found);
    }
    said(&format!("{name} is not on this machine; {variable} says where"));
    None
}
