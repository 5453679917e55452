//! Writing the published tree to a folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::tree::{Address, SUMS, tree};
use crate::generate::GenerateError;

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// The files could not be made.
    #[error("cannot make the files")]
    Generate(#[from] GenerateError),
    /// The folder holds something that was not published there. It is left as it was.
    #[error("{} was not published here; choose an empty folder, or one published before", path.display())]
    Foreign {
        /// What is foreign.
        path: PathBuf,
    },
    /// A file could not be read or written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

/// Writes the tree to a folder that is empty, not there, or holds what was published before and nothing else. Gives the number
/// of files.
///
/// # Errors
/// [`PublishError`]
pub fn publish(address: &Address, folder: &Path) -> Result<usize, PublishError> {
    let files = tree(address)?;
    let old = published(folder)?;
    let new: BTreeSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    let write = |path: &Path, source| PublishError::Write { path: path.to_owned(), source };
    for file in &files {
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| write(parent, error))?;
        fs::write(&path, &file.bytes).map_err(|error| write(&path, error))?;
    }
    for path in old.difference(&new) {
        fs::remove_file(path).map_err(|error| write(path, error))?;
    }
    Ok(files.len())
}

/// The files that were published in a folder before; an error when there is anything else in it.
fn published(folder: &Path) -> Result<BTreeSet<PathBuf>, PublishError> {
    let list = fs::read_to_string(folder.join(SUMS)).unwrap_or_default();
    let listed = list.lines().filter_map(|line| line.split_once("  ")).map(|(_, path)| folder.join(path));
    let listed: BTreeSet<PathBuf> = listed.chain([folder.join(SUMS)]).collect();
    let (mut found, mut waiting) = (BTreeSet::new(), vec![folder.to_owned()]);
    while let Some(at) = waiting.pop() {
        let read = |source| PublishError::Write { path: at.clone(), source };
        let entries = match fs::read_dir(&at) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries.map_err(read)?,
        };
        for entry in entries {
            let entry = entry.map_err(read)?;
            let (path, kind) = (entry.path(), entry.file_type().map_err(read)?);
            if kind.is_dir() {
                waiting.push(path);
            } else if kind.is_file() && listed.contains(&path) {
                found.insert(path);
            } else {
                return Err(PublishError::Foreign { path });
            }
        }
    }
    Ok(found)
}
