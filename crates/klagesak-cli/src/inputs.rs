//! What there is to read: files, folders taken apart, standard input.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;

use crate::first_bytes;

/// One thing to read.
#[derive(Debug)]
pub(crate) enum Input {
    /// Standard input.
    Stdin,
    /// A file.
    File {
        /// Where.
        path: PathBuf,
        /// Whether its name says that it is no message, so that it is read as one only when its content says otherwise.
        doubtful: bool,
    },
    /// A package: a file, or a folder with the message and its documents.
    Package(PathBuf),
    /// What could not even be found.
    Unreadable(PathBuf, io::Error),
}

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Messages only.
    Messages,
    /// Messages, and packages with a message in them.
    Packages,
}

impl Input {
    /// Reads a file as a message only when its content says that it is one.
    pub(crate) fn doubt(&mut self) {
        if let Self::File { doubtful, .. } = self {
            *doubtful = true;
        }
    }
}

/// Whether an argument means standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Everything the arguments name, in their order; what a folder holds, sorted by name.
pub(crate) fn collect(arguments: &[PathBuf], wanted: Wanted) -> Vec<Input> {
    let mut inputs = Vec::new();
    for path in arguments {
        if is_stdin(path) {
            inputs.push(Input::Stdin);
            continue;
        }
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => walk(path, wanted, &mut inputs),
            Ok(_) if wanted == Wanted::Packages && is_package_file(path) => {
                inputs.push(Input::Package(path.clone()));
            }
            Ok(_) => inputs.push(Input::File { path: path.clone(), doubtful: false }),
            Err(error) => inputs.push(Input::Unreadable(path.clone(), error)),
        }
    }
    inputs
}

/// Folders are kept on a list, not on the stack, so that no depth is too deep. Links to folders are not followed: they may
/// lead back.
fn walk(root: &Path, wanted: Wanted, inputs: &mut Vec<Input>) {
    let mut waiting = vec![(root.to_owned(), true)];
    while let Some((path, is_folder)) = waiting.pop() {
        if !is_folder {
            inputs.push(if is_named_as_package(&path) {
                Input::Package(path)
            } else {
                Input::File { doubtful: doubtful(&path), path }
            });
            continue;
        }
        match entries(&path, wanted) {
            Ok(_) if wanted == Wanted::Packages && is_package_folder(&path) => {
                inputs.push(Input::Package(path))
            }
            Ok(entries) => waiting.extend(entries.into_iter().rev()),
            Err(error) => inputs.push(Input::Unreadable(path, error)),
        }
    }
}

/// The folders and the JSON files in a folder, and the packages where they are wanted. A link that leads nowhere is one of them:
/// what it led to was meant to be read.
fn entries(folder: &Path, wanted: Wanted) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let is_wanted =
            has_ending(&path, &["json"]) || wanted == Wanted::Packages && is_named_as_package(&path);
        let is_file = kind.is_file() || kind.is_symlink() && !path.is_dir();
        if kind.is_dir() || is_wanted && is_file {
            entries.push((path, kind.is_dir()));
        }
    }
    entries.sort();
    Ok(entries)
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|own| endings.iter().any(|ending| own.eq_ignore_ascii_case(ending)))
}

/// A damaged package is still one, so its name counts.
fn is_named_as_package(path: &Path) -> bool {
    has_ending(path, &["asice", "sce", "zip"])
}

/// Whether this is a package: standard input, a file, or a folder with a message and documents.
pub(crate) fn is_package(path: &Path) -> bool {
    if is_stdin(path) {
        first_bytes::stdin_is_package()
    } else if path.is_dir() {
        is_package_folder(path)
    } else {
        is_package_file(path)
    }
}

fn is_package_file(path: &Path) -> bool {
    is_named_as_package(path) || first_bytes::is_zip(path) || first_bytes::is_encrypted(path)
}

/// A folder is a package when the message lies in it with something else than JSON and notes in Markdown. A message alone, as
/// in a folder of messages, is judged as a message.
fn is_package_folder(folder: &Path) -> bool {
    folder.join("klagesak.json").is_file() && holds_documents(folder).unwrap_or(false)
}

fn holds_documents(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let document = kind.is_file() && !has_ending(&path, &["json", "md"]) && !hidden;
        if document || kind.is_dir() && entry.file_name() == "META-INF" {
            return Ok(true);
        }
    }
    Ok(false)
}

fn doubtful(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    name == "manifest.json" || name.ends_with(".schema.json") || folder == "kodeverk"
}

/// Whether this is JSON that does not even say it is a message. What cannot be read may be a broken message, and is judged.
pub(crate) fn is_something_else(bytes: &[u8]) -> bool {
    match serde_json::from_slice::<BTreeMap<String, IgnoredAny>>(bytes) {
        Ok(fields) => !fields.contains_key("meldingstype"),
        Err(_) => serde_json::from_slice::<IgnoredAny>(bytes).is_ok(),
    }
}
