//! The kit: the manifest and the files it speaks of.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use klagesak::report::conformance::{self, Expected, Kind};
use klagesak::report::shown;
use klagesak::{Language, Limits};
use serde::Deserialize;

use super::words;
use crate::failure::Failure;

/// All cases, in the order of the manifest.
#[derive(Debug)]
pub(super) struct Kit {
    pub(super) version: String,
    /// The time every case is to be judged at.
    pub(super) now: String,
    /// The day the rules are read on: later days change no verdict of the kit.
    pub(super) rules_at: String,
    pub(super) cases: Vec<Case>,
}

/// One case.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) case: conformance::Case,
    /// The file or the folder an implementation is given.
    pub(super) path: PathBuf,
    pub(super) max_bytes: usize,
    /// The issuers the receiver of a package trusts, when it has said whom.
    pub(super) trust: Option<PathBuf>,
    /// The key the receiver opens a package with.
    pub(super) key: Option<PathBuf>,
}

/// The manifest, as far as it is needed here: a kit may have more to say.
#[derive(Deserialize)]
struct Manifest {
    versjon: String,
    referansetidspunkt: String,
    #[serde(rename = "reglerPer")]
    rules_at: Option<String>,
    tilfeller: Vec<Entry>,
    #[serde(default)]
    forloep: Vec<Entry>,
    #[serde(default)]
    pakke: Vec<Entry>,
    #[serde(default)]
    ond: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: String,
    regel: Option<String>,
    fil: Option<String>,
    #[serde(default)]
    filer: Vec<String>,
    maks_byte: Option<usize>,
    tilstand: Option<String>,
    tillit: Option<String>,
    noekkel: Option<String>,
    funn: Vec<Expected>,
}

/// How long a day is, `YYYY-MM-DD`.
const DAY: usize = 10;

impl Kit {
    pub(super) fn read(folder: &Path, language: Language) -> Result<Self, Failure> {
        let path = folder.join("manifest.json");
        let bytes = fs::read(&path).map_err(|error| Failure::unreadable(&path, &error, language))?;
        let broken = || {
            let what = words::NOT_A_MANIFEST.get(language);
            Failure::Unreadable(format!("{} {what}", shown(&path)))
        };
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|_| broken())?;
        let lists = [
            (manifest.tilfeller, Kind::Message),
            (manifest.forloep, Kind::Conversation),
            (manifest.pakke, Kind::Package),
            (manifest.ond, Kind::Package),
        ];
        let root = fs::canonicalize(folder).map_err(|error| Failure::unreadable(folder, &error, language))?;
        let mut cases = Vec::new();
        for (entries, kind) in lists {
            for entry in entries {
                let case = Case::new(entry, kind, folder).ok_or_else(broken)?;
                case.lies_in(&root, language)?;
                cases.push(case);
            }
        }
        let now = manifest.referansetidspunkt;
        // A kit from before it had one: the day of the reference time.
        let rules_at = manifest.rules_at.unwrap_or_else(|| now.chars().take(DAY).collect());
        Ok(Self { version: manifest.versjon, now, rules_at, cases })
    }
}

impl Case {
    fn new(entry: Entry, kind: Kind, folder: &Path) -> Option<Self> {
        let path = match (kind, &entry.fil) {
            (Kind::Conversation, _) => shared_folder(&entry.filer)?.to_owned(),
            (_, fil) => PathBuf::from(fil.as_ref()?),
        };
        // Hostile input is packages and messages alike.
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        let kind = if is_json { Kind::Message } else { kind };
        let mut expected = entry.funn;
        expected.sort();
        let path = inside(folder, &path)?;
        let within =
            |path: Option<String>| path.map(|path| inside(folder, Path::new(&path)).ok_or(())).transpose();
        let (trust, key) = (within(entry.tillit).ok()?, within(entry.noekkel).ok()?);
        let file = path.to_string_lossy().replace('\\', "/");
        let (id, rule, state) = (entry.id, entry.regel, entry.tilstand);
        Some(Self {
            case: conformance::Case { id, kind, rule, file, expected, state },
            path,
            max_bytes: entry.maks_byte.unwrap_or(Limits::default().max_bytes),
            trust,
            key,
        })
    }

    /// All it names are files of the kit, or folders of it: no link leads out, and nothing is a pipe that is never closed.
    fn lies_in(&self, root: &Path, language: Language) -> Result<(), Failure> {
        for path in [Some(&self.path), self.trust.as_ref(), self.key.as_ref()].into_iter().flatten() {
            let found = || -> io::Result<bool> {
                let kind = fs::metadata(path)?;
                let of_kit = fs::canonicalize(path)?.starts_with(root);
                Ok(of_kit && (kind.is_file() || kind.is_dir()))
            };
            if !found().map_err(|error| Failure::unreadable(path, &error, language))? {
                let what = words::NOT_OF_THE_KIT.get(language);
                return Err(Failure::Unreadable(format!("{} {what}", shown(path))));
            }
        }
        Ok(())
    }
}

/// A path of the manifest, when it leads into the kit.
fn inside(folder: &Path, path: &Path) -> Option<PathBuf> {
    path.components().all(|part| matches!(part, Component::Normal(_))).then(|| folder.join(path))
}

/// The folder that all the files lie in.
fn shared_folder(files: &[String]) -> Option<&Path> {
    let mut folders = files.iter().map(|file| Path::new(file).parent());
    let first = folders.next()??;
    folders.all(|folder| folder == Some(first)).then_some(first)
}
