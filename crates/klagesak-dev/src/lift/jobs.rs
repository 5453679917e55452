//! Which files to lift, and where each of them goes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Where the lifted messages go.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Target {
    /// Out: one message.
    Out,
    /// Where they came from.
    InPlace,
    /// A folder, under the name they had in the folder they came from.
    Folder(PathBuf),
}

/// Why nothing, or no more, was lifted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LiftError {
    /// A file could not be read.
    #[error("cannot read {}: {why}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// A file could not be written.
    #[error("cannot write {}: {why}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// Several messages have only one way out.
    #[error("several messages need `-o FOLDER` or `--in-place`")]
    Several,
    /// Two messages would be the same file.
    #[error("two messages would be {}", .0.display())]
    Same(PathBuf),
}

/// A file to lift, where it goes, and whether it was named or found in a folder.
pub(super) struct Job {
    pub(super) from: PathBuf,
    pub(super) to: PathBuf,
    pub(super) named: bool,
}

/// The files to lift. Each has a place of its own to go to.
pub(super) fn jobs(paths: &[PathBuf], target: &Target) -> Result<Vec<Job>, LiftError> {
    let mut jobs = Vec::new();
    for path in paths {
        let name = path.file_name().map(PathBuf::from).unwrap_or_default();
        if path.is_dir() {
            find(path, Path::new(""), target, &mut jobs)?;
        } else {
            jobs.push(Job { to: place(target, path, &name), from: path.clone(), named: true });
        }
    }
    if matches!(target, Target::Out) && jobs.len() > 1 {
        return Err(LiftError::Several);
    }
    let mut places = BTreeSet::new();
    match jobs.iter().find(|job| !places.insert(&job.to)) {
        Some(twice) => Err(LiftError::Same(twice.to.clone())),
        None => Ok(jobs),
    }
}

/// The messages in a folder and the folders in it.
fn find(folder: &Path, below: &Path, target: &Target, jobs: &mut Vec<Job>) -> Result<(), LiftError> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut entries = entries.map_err(cannot_read(folder))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, below) = (entry.path(), below.join(entry.file_name()));
        let kind = entry.file_type().map_err(cannot_read(&path))?;
        if kind.is_dir() {
            find(&path, &below, target, jobs)?;
        } else if kind.is_file() && path.extension().is_some_and(|end| end == "json") {
            jobs.push(Job { to: place(target, &path, &below), from: path, named: false });
        }
    }
    Ok(())
}

pub(super) fn cannot_read(path: &Path) -> impl Fn(io::Error) -> LiftError {
    move |why| LiftError::Read { path: path.to_owned(), why }
}

fn place(target: &Target, from: &Path, name: &Path) -> PathBuf {
    match target {
        Target::Folder(folder) => folder.join(name),
        Target::Out | Target::InPlace => from.to_owned(),
    }
}
