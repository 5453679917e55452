//! Many faults in one copy: what does not compile is left out until the rest does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::build::{Built, Complaint};
use crate::error::{Error, Result, at};
use crate::render::{Rendered, render};
use crate::run::Program;
use crate::sites::{Sites, sites};
use crate::tree::with_module;
use crate::{Group, Mutant, Tree, build_tests};

/// Faults of one crate in one program.
#[derive(Debug, Default)]
pub struct Shard {
    /// Those that can be chosen.
    pub viable: Vec<u32>,
    /// Those that do not compile, with the code of the complaint.
    pub unviable: BTreeMap<u32, String>,
    /// Those that cannot be chosen when the program runs, and must be compiled by themselves.
    pub alone: BTreeSet<u32>,
    /// What is to notice.
    pub programs: Vec<Program>,
    /// How many times the compiler was asked.
    pub rounds: u32,
}

/// A source: how it is written, and where its faults are.
struct Source {
    text: String,
    sites: Sites,
}

impl Shard {
    /// Compiles faults of one crate, each to be chosen when the program runs.
    ///
    /// # Errors
    /// When the copy does not compile for another reason than a fault, or a file cannot be read or written.
    pub fn many(tree: &Tree, group: &Group, package: &str, mutants: &[(u32, &Mutant)]) -> Result<Self> {
        let mut sources = BTreeMap::new();
        let mut shard = Self::default();
        for (_, mutant) in mutants {
            if sources.contains_key(&mutant.file) {
                continue;
            }
            let here: Vec<_> = mutants.iter().filter(|(_, m)| m.file == mutant.file).copied().collect();
            let path = tree.root.join(&mutant.file);
            let text = fs::read_to_string(&path).map_err(at(&path))?;
            let sites =
                sites(&text, &here).map_err(|told| Error::Syntax { path: mutant.file.clone(), told })?;
            shard.alone.extend(&sites.alone);
            shard.unviable.extend(sites.impossible.iter().map(|number| (*number, "let".to_owned())));
            sources.insert(mutant.file.clone(), Source { text, sites });
        }
        tree.ask(package)?;
        let opaque: BTreeSet<u32> =
            mutants.iter().filter(|(_, m)| is_opaque(m)).map(|(number, _)| *number).collect();
        loop {
            shard.rounds += 1;
            let written = shard.write(tree, &sources)?;
            let built = build_tests::compile(tree, group, package)?;
            let complaints: Vec<_> = built.iter().flat_map(|built| &built.complaints).collect();
            if complaints.is_empty() {
                shard.programs = programs(tree, group, package, &built);
                let all = mutants.iter().map(|(number, _)| *number);
                shard.viable = all.filter(|number| !shard.left_out().contains(number)).collect();
                return Ok(shard);
            }
            let before = shard.left_out().len();
            for complaint in &complaints {
                shard.leave_out(complaint, &written, &opaque);
            }
            if shard.left_out().len() == before {
                let told: Vec<_> = complaints.iter().map(|c| format!("{:?} {}", c.places, c.told)).collect();
                return Err(Error::Compile(told.join("\n")));
            }
        }
    }

    /// Compiles one fault as `cargo mutants` would write it. None, with the code of the complaint, when it does not compile.
    ///
    /// # Errors
    /// As [`Self::many`].
    pub fn one(tree: &Tree, group: &Group, mutant: &Mutant) -> Result<Result<Vec<Program>, String>> {
        let name = Path::new(&mutant.file);
        let path = tree.root.join(name);
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        let span = mutant.span.bytes(&text);
        let (before, after) =
            (text.get(..span.start).unwrap_or_default(), text.get(span.end..).unwrap_or_default());
        tree.ask(&mutant.package)?;
        let changed = format!("{before}{}{after}", mutant.replacement);
        let is_root = name.ends_with("src/lib.rs");
        tree.write(name, if is_root { with_module(&changed) } else { changed }.as_bytes())?;
        let built = build_tests::compile(tree, group, &mutant.package)?;
        tree.write(name, text.as_bytes())?;
        let complaint = built.iter().flat_map(|built| &built.complaints).next();
        Ok(match complaint {
            Some(complaint) => Err(complaint.code.clone()),
            None => Ok(programs(tree, group, &mutant.package, &built)),
        })
    }

    /// Faults that are not, or no longer, in the copy.
    fn left_out(&self) -> BTreeSet<u32> {
        self.unviable.keys().chain(&self.alone).copied().collect()
    }

    fn write(&self, tree: &Tree, sources: &BTreeMap<String, Source>) -> Result<BTreeMap<String, Rendered>> {
        let left_out = self.left_out();
        let mut written = BTreeMap::new();
        for (file, source) in sources {
            let rendered = render(&source.text, &source.sites.sites, &left_out);
            let text = &rendered.text;
            let text = if file.ends_with("src/lib.rs") { with_module(text) } else { text.clone() };
            tree.write(Path::new(file), text.as_bytes())?;
            written.insert(file.clone(), rendered);
        }
        Ok(written)
    }

    /// Leaves out what a complaint is about: the smallest part that was put there and has the place in it. What stands around a
    /// fault, and is complained of, says nothing of the fault itself; it is compiled by itself.
    fn leave_out(
        &mut self,
        complaint: &Complaint,
        written: &BTreeMap<String, Rendered>,
        opaque: &BTreeSet<u32>,
    ) {
        for (file, bytes) in &complaint.places {
            let Some(rendered) = written.get(file) else { continue };
            let around =
                rendered.marks.iter().filter(|m| m.range.start <= bytes.start && bytes.end <= m.range.end);
            let Some(mark) = around.min_by_key(|mark| (mark.range.len(), !mark.own)) else { continue };
            for number in &mark.mutants {
                // Nothing may be asked where the compiler runs the code.
                if mark.own && complaint.code != "E0015" && !opaque.contains(number) {
                    self.unviable.insert(*number, complaint.code.clone());
                } else if !self.unviable.contains_key(number) {
                    self.alone.insert(*number);
                }
            }
            return;
        }
    }
}

fn is_opaque(mutant: &Mutant) -> bool {
    mutant.function.as_ref().is_some_and(|function| function.return_type.contains("impl "))
        && mutant.genre == "FnValue"
}

fn programs(tree: &Tree, group: &Group, package: &str, built: &[Built]) -> Vec<Program> {
    let all: Vec<(PathBuf, bool)> = built.iter().flat_map(|built| built.programs.clone()).collect();
    build_tests::programs(&tree.copy, group, package, &all)
}
