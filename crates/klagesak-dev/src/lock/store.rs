//! The folder `lock`: read, and added to.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{fs, io};

use chrono::{DateTime, Utc};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Change, LockedExample, LockedRule};
use crate::frozen::hex;

/// The folder.
pub(super) const FOLDER: &str = "lock";
/// The rules.
pub(super) const RULES: &str = "rules.jsonl";
/// The examples.
pub(super) const EXAMPLES: &str = "examples.jsonl";
/// The log.
pub(super) const CHANGES: &str = "changes.jsonl";
/// The ids that are gone.
pub(super) const RETIRED: &str = "retired.txt";
/// The bases of the examples, as they stood.
const BASES: &str = "bases";
/// What was given to the examples that a program makes, compressed.
const INPUTS: &str = "inputs";
/// What is larger when it is compressed stays out: there is one, of 17 megabytes that do not compress.
const LARGEST: usize = 96 * 1024;
/// How much of a checksum is in the name of a base.
const SHORT: usize = 12;

/// Why the lock could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockError {
    /// A file or folder.
    #[error("cannot read or write {}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line is not what it should be.
    #[error("{file}:{line} is no line of the lock")]
    Line {
        /// The file.
        file: &'static str,
        /// The line, from 1.
        line: usize,
        /// Why.
        source: serde_json::Error,
    },
    /// The documents of the rules cannot be read.
    #[error(transparent)]
    Rules(#[from] klagesak_rules::ReadError),
    /// An example of a rule does not fit its base.
    #[error("example {example} of {rule} cannot be made")]
    Example {
        /// The rule.
        rule: String,
        /// The example.
        example: String,
    },
}

/// What is locked.
#[derive(Debug, Clone, Default)]
pub struct Lock {
    /// The rules, in the order they were locked.
    pub rules: Vec<LockedRule>,
    /// The examples, in the order they were locked.
    pub examples: Vec<LockedExample>,
    /// The log.
    pub changes: Vec<Change>,
    /// The ids that are gone.
    pub retired: Vec<String>,
    /// The bases, by the names of their files without the ending.
    pub bases: BTreeMap<String, String>,
    /// What was given to the examples that a program makes, by the beginnings of the checksums.
    pub inputs: BTreeMap<String, Vec<u8>>,
}

impl Lock {
    /// Reads the lock of a repository; nothing where there is none.
    ///
    /// # Errors
    /// [`LockError`]
    pub fn read(root: &Path) -> Result<Self, LockError> {
        let folder = root.join(FOLDER);
        let mut lock = Self {
            rules: lines(&folder, RULES)?,
            examples: lines(&folder, EXAMPLES)?,
            changes: lines(&folder, CHANGES)?,
            retired: text(&folder.join(RETIRED))?.lines().map(str::to_owned).collect(),
            ..Self::default()
        };
        for (name, path) in files(&folder.join(BASES))? {
            lock.bases.insert(name, text(&path)?);
        }
        for (name, path) in files(&folder.join(INPUTS))? {
            let mut bytes = Vec::new();
            let file = fs::File::open(&path).map_err(failed(&path))?;
            GzDecoder::new(file).read_to_end(&mut bytes).map_err(failed(&path))?;
            lock.inputs.insert(name, bytes);
        }
        Ok(lock)
    }

    /// Writes what differs.
    ///
    /// # Errors
    /// [`LockError`]
    pub fn write(&self, root: &Path) -> Result<(), LockError> {
        let folder = root.join(FOLDER);
        let (bases, inputs) = (folder.join(BASES), folder.join(INPUTS));
        for folder in [&bases, &inputs] {
            fs::create_dir_all(folder).map_err(failed(folder))?;
        }
        let retired: String = self.retired.iter().map(|id| format!("{id}\n")).collect();
        for (name, text) in [
            (RULES, written(RULES, &self.rules)?),
            (EXAMPLES, written(EXAMPLES, &self.examples)?),
            (CHANGES, written(CHANGES, &self.changes)?),
            (RETIRED, retired),
        ] {
            let path = folder.join(name);
            fs::write(&path, text).map_err(failed(&path))?;
        }
        for (name, text) in &self.bases {
            let path = bases.join(format!("{name}.json"));
            fs::write(&path, text).map_err(failed(&path))?;
        }
        for (sum, bytes) in &self.inputs {
            let path = inputs.join(format!("{sum}.gz"));
            // Another version of the compressor may write the same as other bytes.
            if !path.exists() {
                fs::write(&path, compressed(bytes)).map_err(failed(&path))?;
            }
        }
        Ok(())
    }

    /// The number of the next locking.
    pub(super) fn next(&self) -> u32 {
        let rules = self.rules.iter().map(|rule| rule.nr);
        rules.chain(self.examples.iter().map(|example| example.nr)).max().unwrap_or(0) + 1
    }

    /// The base of a name and the beginning of a checksum; none when it is not there, or not what it was.
    pub(super) fn base(&self, name: &str, sum: &str) -> Option<&str> {
        let text = self.bases.get(&format!("{name}-{sum}"))?;
        (short(text.as_bytes()) == sum).then_some(text)
    }

    /// Puts a base there, and gives the beginning of its checksum.
    pub(super) fn put(&mut self, name: &str, text: &str) -> String {
        let sum = short(text.as_bytes());
        self.bases.entry(format!("{name}-{sum}")).or_insert_with(|| text.to_owned());
        sum
    }

    /// What was given to an example, by its whole checksum; none when it was too large. An error when it is not what it was.
    pub(super) fn input(&self, sha256: &str) -> Result<Option<&[u8]>, ()> {
        let found = sha256.get(..SHORT).and_then(|sum| self.inputs.get(sum));
        found.map(|bytes| if hex(bytes) == sha256 { Ok(&**bytes) } else { Err(()) }).transpose()
    }

    /// Puts what is given to an example there, and gives its checksum.
    pub(super) fn put_input(&mut self, bytes: Vec<u8>) -> String {
        let sum = short(&bytes);
        let known = self.inputs.contains_key(&sum);
        let sha256 = hex(&bytes);
        if !known && compressed(&bytes).len() <= LARGEST {
            self.inputs.insert(sum, bytes);
        }
        sha256
    }
}

/// Writing to memory does not fail.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    let written = out.write_all(bytes);
    written.and_then(|()| out.finish()).unwrap_or_default()
}

/// The files of a folder, by their names without the ending; nothing where there is no folder.
fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>, LockError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let path = |entry: io::Result<fs::DirEntry>| {
        let path = entry.map_err(failed(folder))?.path();
        Ok((path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), path))
    };
    fs::read_dir(folder).map_err(failed(folder))?.map(path).collect()
}

fn short(bytes: &[u8]) -> String {
    hex(bytes).chars().take(SHORT).collect()
}

fn lines<T: DeserializeOwned>(folder: &Path, file: &'static str) -> Result<Vec<T>, LockError> {
    parsed(&text(&folder.join(file))?, file)
}

/// The lines of a file of the lock.
pub(super) fn parsed<T: DeserializeOwned>(text: &str, file: &'static str) -> Result<Vec<T>, LockError> {
    let line = |(index, line)| {
        serde_json::from_str(line).map_err(|source| LockError::Line { file, line: index + 1, source })
    };
    text.lines().enumerate().map(line).collect()
}

fn written<T: Serialize>(file: &'static str, records: &[T]) -> Result<String, LockError> {
    let mut text = String::new();
    for (index, record) in records.iter().enumerate() {
        let line = serde_json::to_string(record);
        text += &line.map_err(|source| LockError::Line { file, line: index + 1, source })?;
        text.push('\n');
    }
    Ok(text)
}

/// The text of a file; nothing where there is none.
fn text(path: &Path) -> Result<String, LockError> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(failed(path)),
    }
}

fn failed(path: &Path) -> impl Fn(io::Error) -> LockError {
    let path = path.to_owned();
    move |source| LockError::Io { path: path.clone(), source }
}

/// The day it is, `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    DateTime::<Utc>::from(SystemTime::now()).date_naive().to_string()
}
