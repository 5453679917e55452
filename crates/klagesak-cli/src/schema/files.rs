//! The JSON files below a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The JSON files in a folder and the folders below it. Links are not followed: they may lead back.
pub(super) fn within(root: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut waiting, mut found) = (vec![root.to_owned()], Vec::new());
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() {
                waiting.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json")) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
