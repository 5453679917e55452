//! The code that uses the records, searched as text: that a check is there, and that a record is used. Reported here,
//! and not first by rustc, so that the fault names the document.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::document::Document;
use crate::fault::{Fault, Faults};
use crate::place::Place;
use crate::rules::{ReadError, names};
use crate::rust;

/// The source files of a place.
pub(crate) struct Code {
    place: &'static Place,
    files: Vec<(String, String)>,
    names: BTreeSet<String>,
}

impl Code {
    pub(crate) fn read(root: &Path, place: &'static Place) -> Result<Self, ReadError> {
        let mut files = Vec::new();
        collect(root, place.source, &mut files)?;
        let names = files.iter().flat_map(|(_, text)| named(text)).collect();
        Ok(Self { place, files, names })
    }

    pub(crate) fn judge(&self, document: &Document, found: &mut Vec<Fault>) {
        let faults = &mut Faults::new(&document.path, found);
        let header = &document.header;
        if header.removed.is_some() {
            return;
        }
        match &header.check {
            Some(check) => {
                if let Some(what) = self.missing(check) {
                    faults.at(header.line("check"), what);
                }
            }
            None if !self.named(&rust::record(&document.id)) => {
                let record = rust::record(&document.id);
                faults.at(
                    1,
                    format!("nothing in {} finds this rule: no code names {record}", self.place.source),
                );
            }
            None => {}
        }
        for word in &document.words {
            let name = rust::word(&document.id, &word.name);
            if !self.named(&name) {
                faults.at(word.line, format!("no code in {} names {name}", self.place.source));
            }
        }
    }

    /// What is wrong with the path of a check; nothing when its function is there.
    fn missing(&self, check: &str) -> Option<String> {
        let (module, function) = check.rsplit_once("::")?;
        let file = format!("{}/{}", self.place.folder, module.replace("::", "/"));
        let (one, folder) = (format!("{file}.rs"), format!("{file}/mod.rs"));
        let Some((path, text)) = self.files.iter().find(|(path, _)| *path == one || *path == folder) else {
            return Some(format!("the check is said to lie in {one}, which is not there"));
        };
        let there = text.contains(&format!("fn {function}("));
        (!there)
            .then(|| format!("the check is said to be `{function}` in {path}, which has no such function"))
    }

    fn named(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

/// The names of records and words that stand in code, and not only in a comment.
fn named(text: &str) -> impl Iterator<Item = String> {
    let code = text.lines().filter(|line| line.contains("KO_") && !line.trim_start().starts_with("//"));
    let words = code.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
    words.filter(|word| word.starts_with("KO_")).map(str::to_owned)
}

fn collect(root: &Path, folder: &str, files: &mut Vec<(String, String)>) -> Result<(), ReadError> {
    for name in names(&root.join(folder))? {
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            if name != "generated" {
                collect(root, &path, files)?;
            }
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(root.join(&path))
                .map_err(|source| ReadError { path: root.join(&path), source })?;
            files.push((path, text));
        }
    }
    Ok(())
}
