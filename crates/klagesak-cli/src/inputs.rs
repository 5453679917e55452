//! What there is to read: files, folders taken apart, standard input.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;

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
    /// What could not even be found.
    Unreadable(PathBuf, io::Error),
}

/// Everything the arguments name, in their order; what a folder holds, sorted by name.
pub(crate) fn collect(arguments: &[PathBuf]) -> Vec<Input> {
    let mut inputs = Vec::new();
    for path in arguments {
        if path.as_os_str() == "-" {
            inputs.push(Input::Stdin);
            continue;
        }
        match fs::metadata(path) {
            Ok(found) if found.is_dir() => walk(path, &mut inputs),
            Ok(_) => inputs.push(Input::File { path: path.clone(), doubtful: false }),
            Err(error) => inputs.push(Input::Unreadable(path.clone(), error)),
        }
    }
    inputs
}

/// Folders are kept on a list, not on the stack, so that no depth is too deep. Links to folders are not followed: they may
/// lead back.
fn walk(root: &Path, inputs: &mut Vec<Input>) {
    let mut waiting = vec![(root.to_owned(), true)];
    while let Some((path, is_folder)) = waiting.pop() {
        if !is_folder {
            let doubtful = doubtful(&path);
            inputs.push(Input::File { path, doubtful });
            continue;
        }
        match entries(&path) {
            Ok(entries) => waiting.extend(entries.into_iter().rev()),
            Err(error) => inputs.push(Input::Unreadable(path, error)),
        }
    }
}

/// The folders and the JSON files in a folder.
fn entries(folder: &Path) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let is_json = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
        let is_file = kind.is_file() || kind.is_symlink() && path.is_file();
        if kind.is_dir() || is_json && is_file {
            entries.push((path, kind.is_dir()));
        }
    }
    entries.sort();
    Ok(entries)
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
