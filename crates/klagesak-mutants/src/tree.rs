//! The copy of the repository the faults are put into. Only what differs is written, so that little is compiled anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Result, at};

/// What answers which fault a run has.
const MODULE: &str = include_str!("../data/mutant.rs.txt");

/// A copy of the repository, and where it is compiled.
#[derive(Debug)]
pub struct Tree {
    /// What it is a copy of.
    pub root: PathBuf,
    /// The copy.
    pub copy: PathBuf,
    /// Where it is compiled.
    pub target: PathBuf,
}

impl Tree {
    /// Copies the files git knows or would know to a folder, and removes what is no longer among them.
    ///
    /// # Errors
    /// When a file cannot be read or written, or git fails.
    pub fn copied(root: &Path, folder: &Path) -> Result<Self> {
        let tree = Self { root: root.to_owned(), copy: folder.join("kopi"), target: folder.join("bygg") };
        let mut git = Command::new("git");
        git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root);
        let output = git.output().map_err(|source| Error::Start { program: "git".into(), source })?;
        let listed = String::from_utf8_lossy(&output.stdout);
        let names: BTreeSet<PathBuf> = listed.split_terminator('\0').map(PathBuf::from).collect();
        for name in &names {
            let from = root.join(name);
            // What is deleted and not committed is listed still.
            if from.is_file() {
                tree.write(name, &fs::read(&from).map_err(at(&from))?)?;
            }
        }
        tree.remove_others(&tree.copy, &names)?;
        Ok(tree)
    }

    fn remove_others(&self, folder: &Path, names: &BTreeSet<PathBuf>) -> Result<()> {
        for entry in fs::read_dir(folder).map_err(at(folder))? {
            let path = entry.map_err(at(folder))?.path();
            let within = path.strip_prefix(&self.copy).unwrap_or(&path);
            if path.is_dir() {
                self.remove_others(&path, names)?;
            } else if !names.contains(within) || !self.root.join(within).is_file() {
                fs::remove_file(&path).map_err(at(&path))?;
            }
        }
        Ok(())
    }

    /// Writes a file of the copy, when it is another.
    pub(crate) fn write(&self, name: &Path, bytes: &[u8]) -> Result<()> {
        let path = self.copy.join(name);
        if fs::read(&path).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(at(folder))?;
        }
        fs::write(&path, bytes).map_err(at(&path))
    }

    /// Gives a crate of the copy the module that answers which fault a run has.
    pub(crate) fn ask(&self, package: &str) -> Result<()> {
        let source = Path::new("crates").join(package).join("src");
        self.write(&source.join("mutant.rs"), MODULE.as_bytes())?;
        let lib = self.root.join(&source).join("lib.rs");
        let text = fs::read_to_string(&lib).map_err(at(&lib))?;
        self.write(&source.join("lib.rs"), with_module(&text).as_bytes())
    }
}

/// The module, named last: faults in the file keep their places.
pub(crate) fn with_module(text: &str) -> String {
    format!("{text}\n#[doc(hidden)]\npub mod mutant;\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_what_git_would_and_nothing_that_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let (root, to) = (folder.path().join("a"), folder.path().join("b"));
        fs::create_dir(&root).unwrap();
        assert!(Command::new("git").args(["init", "-q"]).current_dir(&root).status().unwrap().success());
        for (name, text) in [(".gitignore", "left\n"), ("kept", "1"), ("left", "2"), ("gone", "3")] {
            fs::write(root.join(name), text).unwrap();
        }
        let copied = Tree::copied(&root, &to).unwrap();
        assert!(copied.copy.join("gone").exists() && !copied.copy.join("left").exists());
        fs::remove_file(root.join("gone")).unwrap();
        Tree::copied(&root, &to).unwrap();
        assert!(!copied.copy.join("gone").exists() && copied.copy.join("kept").exists());
    }
}
