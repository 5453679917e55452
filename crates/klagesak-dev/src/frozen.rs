//! Frozen versions: lists of checksums that the generator must reproduce for ever.
//!
//! `cargo dev freeze 1.0` writes `frozen/1.0.sha256` over the schemas and the fixtures of that version, in the form `sha256sum -c`
//! reads. From then on `cargo dev check`, `cargo dev generate` and the tests refuse whatever would make a file of the version
//! another one, or take one away, or add one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use klagesak_core::Version;
use sha2::{Digest, Sha256};

use crate::generate::schemas::RULES;
use crate::{File, stale};

/// The folder the lists lie in.
const FOLDER: &str = "frozen";

/// Why a version was not frozen.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FreezeError {
    /// No schemas are made of the version.
    #[error("version {version} is not made by this library")]
    UnknownVersion {
        /// The version.
        version: String,
    },
    /// It is frozen; freezing again would be to change it.
    #[error("version {version} is frozen; to change it would change what others have built on")]
    AlreadyFrozen {
        /// The version.
        version: Version,
    },
    /// The files are not those that would be generated.
    #[error("{count} files are stale; run `cargo dev generate` first")]
    Stale {
        /// How many.
        count: usize,
    },
    /// A file could not be read or written.
    #[error("cannot read or write")]
    Io(#[from] io::Error),
}

/// How a file differs from the frozen one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Thawed {
    /// It has other bytes than when the version was frozen.
    #[error("frozen, and changed: {0}")]
    Changed(String),
    /// It is no longer there.
    #[error("frozen, and gone: {0}")]
    Gone(String),
    /// It was not there.
    #[error("not there when it was frozen: {0}")]
    Added(String),
}

/// Freezes a version as the files of `files`, which must be those on disk.
///
/// # Errors
/// [`FreezeError`]
pub fn freeze(root: &Path, version: &str, files: &[File]) -> Result<File, FreezeError> {
    let known = Version::parse(version).filter(|v| Version::PUBLISHED.contains(v));
    let version = known.ok_or_else(|| FreezeError::UnknownVersion { version: version.to_owned() })?;
    let path = format!("{FOLDER}/{version}.sha256");
    if root.join(&path).exists() {
        return Err(FreezeError::AlreadyFrozen { version });
    }
    let stale = stale(root, files)?;
    if !stale.is_empty() {
        return Err(FreezeError::Stale { count: stale.len() });
    }
    let list = File::text(path, sums(files.iter().filter(|file| covers(version, &file.path))));
    fs::create_dir_all(root.join(FOLDER))?;
    fs::write(root.join(&list.path), &list.bytes)?;
    Ok(list)
}

/// The versions that are frozen.
///
/// # Errors
/// When a list cannot be read.
pub fn versions(root: &Path) -> io::Result<Vec<Version>> {
    Ok(lists(root)?.into_iter().map(|(version, _)| version).collect())
}

/// Where files differ from those of the frozen versions: those that would be generated, and those on disk.
///
/// # Errors
/// When a list cannot be read.
pub fn thawed(root: &Path, files: &[File]) -> io::Result<Vec<Thawed>> {
    let mut thawed = BTreeSet::new();
    for (version, list) in lists(root)? {
        let frozen: BTreeMap<&str, &str> =
            list.lines().filter_map(|line| line.split_once("  ")).map(|(sum, path)| (path, sum)).collect();
        let mut made = BTreeSet::new();
        for file in files.iter().filter(|file| covers(version, &file.path)) {
            made.insert(file.path.as_str());
            thawed.extend(compared(&frozen, &file.path, &file.bytes));
        }
        for path in frozen.keys().filter(|path| !made.contains(*path)) {
            thawed.insert(Thawed::Gone((*path).to_owned()));
        }
        for path in frozen.keys() {
            match fs::read(root.join(path)) {
                Ok(bytes) => thawed.extend(compared(&frozen, path, &bytes)),
                Err(_) => drop(thawed.insert(Thawed::Gone((*path).to_owned()))),
            }
        }
    }
    Ok(thawed.into_iter().collect())
}

fn compared(frozen: &BTreeMap<&str, &str>, path: &str, bytes: &[u8]) -> Option<Thawed> {
    match frozen.get(path) {
        None => Some(Thawed::Added(path.to_owned())),
        Some(sum) => (*sum != hex(bytes)).then(|| Thawed::Changed(path.to_owned())),
    }
}

/// Whether a file is frozen with a version. The texts of the rules are not: they may become clearer. What the rules find, and how
/// serious it is, is frozen with the fixtures.
fn covers(version: Version, path: &str) -> bool {
    let schemas = format!("schemas/{version}/");
    path.starts_with(&schemas) && path != format!("{schemas}{RULES}")
        || path.starts_with(&format!("fixtures/{version}/"))
}

fn lists(root: &Path) -> io::Result<Vec<(Version, String)>> {
    let folder = match fs::read_dir(root.join(FOLDER)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        folder => folder?,
    };
    let mut lists = Vec::new();
    for entry in folder {
        let path = entry?.path();
        let version = path.file_stem().and_then(|stem| Version::parse(stem.to_str()?));
        let version = version.ok_or_else(|| io::Error::other(format!("{} is no version", path.display())))?;
        lists.push((version, fs::read_to_string(path)?));
    }
    Ok(lists)
}

/// Checksums in the form `sha256sum -c` reads, ordered by path.
pub(crate) fn sums<'f>(files: impl Iterator<Item = &'f File>) -> String {
    let sorted: BTreeMap<_, _> = files.map(|file| (&file.path, hex(&file.bytes))).collect();
    let mut text = String::new();
    for (path, sum) in sorted {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{sum}  {path}");
    }
    text
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
