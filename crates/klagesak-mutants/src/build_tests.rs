//! The programs that are to notice the faults of a group, compiled of the copy.

use std::path::Path;

use crate::build::Built;
use crate::error::Result;
use crate::run::Program;
use crate::{Group, Judge, Tree};

/// The parts of the tests across the crates that hold the readers, the writers and the layers to something within seconds.
const PARTS: [&str; 6] =
    ["conformance::", "schema_is_serde::", "leser::", "samtaler::", "arkivmelding::", "pakke::"];

/// What cargo is asked for; whatever of it does not compile, does not because of a fault.
pub(crate) fn compile(tree: &Tree, group: &Group, package: &str) -> Result<Vec<Built>> {
    let mut judge = vec!["build", "-p", "klagesak-regelproeve"];
    if group.judge != Judge::Written {
        judge.extend(["--features", "laget"]);
    }
    let mut all = vec![tree.build(&judge)?];
    let complains = |all: &[Built]| all.iter().any(|built| !built.complaints.is_empty());
    if group.judge == Judge::Tests && !complains(&all) {
        all.push(tree.build(&["test", "--no-run", "-p", package])?);
        if !complains(&all) {
            all.push(tree.build(&["test", "--no-run", "-p", "klagesak-tests", "--test", "suite"])?);
        }
    }
    Ok(all)
}

/// The programs of what was compiled, the quickest first.
#[must_use]
pub fn programs(
    copy: &Path,
    group: &Group,
    package: &str,
    built: &[(std::path::PathBuf, bool)],
) -> Vec<Program> {
    let mut programs = Vec::new();
    let named = |path: &Path, name: &str| {
        path.file_stem().is_some_and(|stem| stem.to_string_lossy().starts_with(name))
    };
    for (path, is_test) in built {
        let program = |folder: &str, arguments: &[&str], names_rules| Program {
            path: path.clone(),
            arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            folder: copy.join(folder),
            names_rules,
        };
        if !is_test && named(path, "regelproeve") {
            if group.judge != Judge::Made {
                programs.push(program("", &[], true));
            }
            if group.judge != Judge::Written {
                programs.push(program("", made(package), true));
            }
        } else if *is_test && named(path, "suite-") {
            programs.push(program("tests", &PARTS, false));
        } else if *is_test {
            programs.push(program(&format!("crates/{package}"), &[], false));
        }
    }
    programs
}

/// Which of the examples a program makes are of a crate.
fn made(package: &str) -> &'static [&'static str] {
    match package {
        "klagesak-convert" => &["--made", "KO-TAP", "KO-UTKAST", "KO-KILDE"],
        "klagesak-package" | "klagesak-dokument" => &["--made", "KO-PAKKE"],
        _ => &["--made"],
    }
}
