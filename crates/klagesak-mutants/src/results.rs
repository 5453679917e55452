//! What came of each fault, a line each, and of each run.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, at};
use crate::{Key, Share};

/// What came of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// An example or a test gave something else.
    Noticed,
    /// The program came to no end, or took all there was.
    Timeout,
    /// Everything was as before.
    Survived,
    /// It does not compile.
    Unviable,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Of which fault.
    #[serde(flatten)]
    pub key: Key,
    /// What came of it.
    pub outcome: Outcome,
    /// The rule whose example noticed, or the program of tests, or the code of the compiler's complaint.
    pub by: String,
    /// The checksum of the examples that noticed; of all examples for a survivor.
    pub examples: String,
}

/// The results of a group, by fault.
#[derive(Debug, Default)]
pub struct Results {
    lines: BTreeMap<Key, Line>,
    path: PathBuf,
}

impl Results {
    /// Reads the results of a group; none when there are none.
    ///
    /// # Errors
    /// When they have another form.
    pub fn read(root: &Path, group: &str) -> Result<Self> {
        let path = folder(root).join(format!("{group}.jsonl"));
        let lines = read::<Line>(&path)?.into_iter().map(|line| (line.key.clone(), line)).collect();
        Ok(Self { lines, path })
    }

    /// Writes them, in the order of their keys.
    ///
    /// # Errors
    /// When that is not possible.
    pub fn write(&self) -> Result<()> {
        write(&self.path, self.lines.values())
    }

    /// A result that is new, or another than before.
    pub fn put(&mut self, line: Line) {
        self.lines.insert(line.key.clone(), line);
    }

    /// The result of a fault.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<&Line> {
        self.lines.get(key)
    }

    /// Drops the results of faults there are no more, and says how many those were.
    pub fn keep(&mut self, there: impl Fn(&Key) -> bool) -> usize {
        let before = self.lines.len();
        self.lines.retain(|key, _| there(key));
        before - self.lines.len()
    }

    /// All of them.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.values()
    }

    /// Those that were not noticed.
    pub fn survivors(&self) -> impl Iterator<Item = &Line> {
        self.lines().filter(|line| line.outcome == Outcome::Survived)
    }

    /// How many compile, and were noticed.
    #[must_use]
    pub fn share(&self) -> Share {
        let mut share = Share::default();
        for line in self.lines().filter(|line| line.outcome != Outcome::Unviable) {
            share.viable += 1;
            share.noticed += u32::from(line.outcome != Outcome::Survived);
        }
        share
    }
}

/// A run of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The group.
    pub group: String,
    /// The commit that was tried.
    pub commit: String,
    /// How many faults were tried.
    pub tried: usize,
    /// How many there are that were not tried yet.
    pub left: usize,
    /// How many minutes it took.
    pub minutes: u64,
    /// How many ran at a time.
    pub jobs: usize,
}

/// Every run whose results are kept.
#[derive(Debug, Default)]
pub struct Runs {
    turns: Vec<Turn>,
    path: PathBuf,
}

impl Runs {
    /// Reads them.
    ///
    /// # Errors
    /// When they have another form.
    pub fn read(root: &Path) -> Result<Self> {
        let path = folder(root).join("kjoeringer.jsonl");
        Ok(Self { turns: read(&path)?, path })
    }

    /// Adds a run, and writes it.
    ///
    /// # Errors
    /// When that is not possible.
    pub fn add(&mut self, turn: Turn) -> Result<()> {
        self.turns.push(turn);
        write(&self.path, self.turns.iter())
    }

    /// The runs of a group.
    pub fn of(&self, group: &str) -> impl Iterator<Item = &Turn> {
        self.turns.iter().filter(move |turn| turn.group == group)
    }
}

fn folder(root: &Path) -> PathBuf {
    root.join("tests/mutasjon/resultat")
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(path).map_err(at(path))?;
    let parsed: std::result::Result<_, _> = text.lines().map(serde_json::from_str).collect();
    parsed.map_err(|source| Error::Json { what: path.display().to_string(), source })
}

/// Beside the file first: a run that is stopped leaves the old or the new.
fn write<'t, T: Serialize + 't>(path: &Path, lines: impl Iterator<Item = &'t T>) -> Result<()> {
    let mut text = String::new();
    for line in lines {
        let line = serde_json::to_string(line)
            .map_err(|source| Error::Json { what: path.display().to_string(), source })?;
        let _ = writeln!(text, "{line}");
    }
    let beside = path.with_extension("ny");
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(&beside, text).map_err(at(&beside))?;
    fs::rename(&beside, path).map_err(at(path))
}
