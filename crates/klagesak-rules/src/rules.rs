//! All documents, held against one another, the sources, the ids there have been and the code that uses them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::code::Code;
use crate::document::Document;
use crate::fault::{Fault, Faults};
use crate::generated::File;
use crate::place::{GROUPS, places};
use crate::profil;
use crate::sources::{self, Source};

/// The ids that were ever published, one a line; written by `cargo dev generate`.
const PUBLISHED: &str = "docs/generert/regel-id.txt";
/// The ids whose documents are gone, one a line; `cargo dev lock --retire` puts them there.
const RETIRED: &str = "lock/retired.txt";

/// Why the documents could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

/// The rules as they are written.
#[derive(Debug)]
pub struct Rules {
    /// The documents, group by group in the order a reader meets them.
    pub documents: Vec<Document>,
    /// What is wrong, in the order of files and lines. Only rules without a fault can be written as Rust.
    pub faults: Vec<Fault>,
    pub(crate) sources: BTreeMap<String, Source>,
    /// The profiles, as they are written for the core.
    pub(crate) profiles: Vec<File>,
}

impl Rules {
    /// Reads the documents of a repository and judges them.
    ///
    /// # Errors
    /// [`ReadError`] when a file cannot be read. What is wrong in a document is a fault.
    pub fn read(root: &Path) -> Result<Self, ReadError> {
        let (mut documents, mut faults) = (Vec::new(), Vec::new());
        for path in files(root)? {
            let text = read(root, &path)?;
            documents.extend(Document::read(&path, &text, &mut faults));
        }
        let mut sources = sources::read(&read(root, sources::PATH)?, &mut faults);
        sources.extend(sources::paragraphs(&read(root, sources::PARAGRAPHS)?));
        let published = fs::read_to_string(root.join(PUBLISHED)).unwrap_or_default();
        let profiles = profil::files(root, &mut faults)?;
        let mut rules = Self { documents, faults, sources, profiles };
        rules.sort();
        let retired = fs::read_to_string(root.join(RETIRED)).unwrap_or_default();
        rules.judge(&published, &retired.lines().collect());
        for (place, _) in places() {
            let code = Code::read(root, place)?;
            rules
                .documents
                .iter()
                .filter(|d| d.place.name == place.name)
                .for_each(|d| code.judge(d, &mut rules.faults));
        }
        rules.faults.sort();
        Ok(rules)
    }

    /// The document of an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// Group by group, by id, and each with `after` behind the rule it names.
    fn sort(&mut self) {
        let place = |group: &str| GROUPS.iter().position(|g| g.name == group);
        self.documents.sort_by(|a, b| (place(a.group), &a.id).cmp(&(place(b.group), &b.id)));
        let moved: Vec<_> =
            self.documents.iter().filter_map(|d| Some((d.id.clone(), d.header.after.clone()?))).collect();
        for (id, after) in moved {
            let found = |id: &str| self.documents.iter().position(|d| d.id == id);
            if let (Some(from), Some(to)) = (found(&id), found(&after)) {
                let document = self.documents.remove(from);
                self.documents.insert(if from < to { to } else { to + 1 }, document);
            }
        }
    }

    fn judge(&mut self, published: &str, retired: &BTreeSet<&str>) {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        for document in &self.documents {
            let header = &document.header;
            let faults = &mut Faults::new(&document.path, &mut self.faults);
            if let Some(other) = names.insert(&header.name, &document.id) {
                faults.at(header.line("name"), format!("the name `{}` is that of {other}", header.name));
            }
            for key in header.sources.iter().filter(|key| !self.sources.contains_key(*key)) {
                let file = if key.starts_with("standard.") { sources::PARAGRAPHS } else { sources::PATH };
                faults.at(header.line("sources"), format!("there is no source `{key}` in {file}"));
            }
            // The check need not ask which area it is; but that the rule applies at all does.
            let asks = header.reads.iter().any(|read| ["/profil", "^/profil"].contains(&read.pointer()));
            if header.profil.is_some() && !asks {
                faults.at(header.line("profil"), "a rule of a profile has `^/profil` in `reads`");
            }
            let same_group =
                |id: &String| self.documents.iter().any(|d| d.id == *id && d.group == document.group);
            if header.after.as_ref().is_some_and(|id| !same_group(id)) {
                faults.at(header.line("after"), "`after` is the id of another rule of the group");
            }
            if retired.contains(document.id.as_str()) {
                let id = &document.id;
                faults.at(
                    1,
                    format!("{id} is retired in {RETIRED} and is never used again; take another number"),
                );
            }
            if let Some(id) = &header.replaced_by {
                let what = match self.documents.iter().find(|other| other.id == *id && *id != document.id) {
                    None => Some(format!("`replaced-by` is the id of another rule; there is no {id}")),
                    Some(other) if other.header.removed.is_some() => {
                        Some(format!("`replaced-by` is the id of a rule that applies; {id} is removed"))
                    }
                    Some(_) => None,
                };
                what.into_iter().for_each(|what| faults.at(header.line("replaced-by"), what));
            }
        }
        let used: BTreeSet<_> = self.documents.iter().flat_map(|d| &d.header.sources).collect();
        let mut faults = Faults::new(sources::PATH, &mut self.faults);
        // A paragraph may state what only a schema or a person checks; that each is checked is a test's to say.
        let written = self.sources.iter().filter(|(key, _)| !key.starts_with("standard."));
        for (key, source) in written.filter(|(key, _)| !used.contains(key)) {
            faults.at(source.line, format!("no rule has the source `{key}`"));
        }
        for (line, id) in published.lines().enumerate().filter(|(_, id)| id.starts_with("KO-")) {
            if !retired.contains(id) && !self.documents.iter().any(|d| d.id == id) {
                let group = id.split('-').nth(1).unwrap_or_default();
                let what = format!(
                    "{id} has been used and is never used again; keep rules/{group}/{id}.md, with `removed`"
                );
                Faults::new(PUBLISHED, &mut self.faults).at(line + 1, what);
            }
        }
    }
}

fn read(root: &Path, path: &str) -> Result<String, ReadError> {
    let path = root.join(path);
    fs::read_to_string(&path).map_err(|source| ReadError { path, source })
}

/// Every document, from the top of the repository.
fn files(root: &Path) -> Result<Vec<String>, ReadError> {
    let mut found = Vec::new();
    for folder in names(&root.join("rules"))?.into_iter().filter(|name| !name.contains('.')) {
        // What an editor or an operating system leaves lying begins with a full stop.
        for file in
            names(&root.join("rules").join(&folder))?.into_iter().filter(|name| !name.starts_with('.'))
        {
            found.push(format!("rules/{folder}/{file}"));
        }
    }
    Ok(found)
}

/// What lies in a folder, in order.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>, ReadError> {
    let failed = |source| ReadError { path: folder.to_owned(), source };
    let entries = fs::read_dir(folder).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
    let mut names: Vec<_> =
        entries.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
