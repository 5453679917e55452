//! Generated files: what they hold, and what differs on disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// A generated file: its path from the top of the repository, and its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path with `/`, from the top of the repository.
    pub path: String,
    /// Content.
    pub bytes: Vec<u8>,
}

impl File {
    /// A text file.
    #[must_use]
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes() }
    }

    /// A JSON file, indented, with a line break at the end.
    #[must_use]
    pub fn json(path: impl Into<String>, value: &serde_json::Value) -> Self {
        let mut text = format!("{value:#}");
        text.push('\n');
        Self::text(path, text)
    }
}

/// A file that is not as it would be generated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Stale {
    /// Not there.
    #[error("missing: {0}")]
    Missing(String),
    /// There with other content.
    #[error("stale: {0}")]
    Differs(String),
    /// There, but nothing generates it.
    #[error("made by nothing: {0}")]
    Extra(String),
}

/// Folders every file of which is generated.
const OWNED: [&str; 3] = ["schemas", "fixtures", "docs/generert"];

/// Where the copies lie once the book has been made. Git passes them over, and so does [`stale`].
pub const COPIES: [&str; 3] =
    ["docs/generert/bidra.md", "docs/generert/endringer.md", "docs/generert/eksempler/"];

/// The top of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}

/// Files on disk that are not as they would be generated.
///
/// # Errors
/// When a folder cannot be listed.
pub fn stale(root: &Path, files: &[File]) -> io::Result<Vec<Stale>> {
    let mut found = Vec::new();
    for file in files {
        match fs::read(root.join(&file.path)) {
            Ok(bytes) if bytes == file.bytes => {}
            Ok(_) => found.push(Stale::Differs(file.path.clone())),
            Err(_) => found.push(Stale::Missing(file.path.clone())),
        }
    }
    let generated: BTreeSet<_> = files.iter().map(|f| f.path.as_str()).collect();
    for path in owned(root)? {
        if !generated.contains(path.as_str()) {
            found.push(Stale::Extra(path));
        }
    }
    found.sort();
    Ok(found)
}

/// Writes what differs and removes what nothing generates; gives how many files were touched.
///
/// # Errors
/// When a file cannot be written or removed.
pub fn write(root: &Path, files: &[File]) -> io::Result<usize> {
    let stale = stale(root, files)?;
    for entry in &stale {
        let (Stale::Missing(path) | Stale::Differs(path) | Stale::Extra(path)) = entry;
        let on_disk = root.join(path);
        match files.iter().find(|f| f.path == *path) {
            Some(file) => {
                fs::create_dir_all(on_disk.parent().unwrap_or(root))?;
                fs::write(on_disk, &file.bytes)?;
            }
            None => fs::remove_file(on_disk)?,
        }
    }
    Ok(stale.len())
}

fn is_copy(path: &str) -> bool {
    COPIES.iter().any(|place| path.starts_with(place))
}

/// Writes the copies, and nothing but them.
///
/// # Errors
/// When a file cannot be written or removed.
pub fn write_copies(root: &Path, copies: &[File]) -> io::Result<()> {
    for place in COPIES.iter().filter(|place| place.ends_with('/')) {
        match fs::remove_dir_all(root.join(place)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    for file in copies {
        let path = root.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, &file.bytes)?;
    }
    Ok(())
}

fn owned(root: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = OWNED.iter().map(|f| root.join(f)).filter(|f| f.is_dir()).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(root) {
                let path = relative.to_string_lossy().replace('\\', "/");
                found.extend((!is_copy(&path)).then_some(path));
            }
        }
    }
    Ok(found)
}
