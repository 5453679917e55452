//! The examples of the rules by their checksums, so that only what they may answer otherwise is tried again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Judge;
use crate::error::{Result, at};
use crate::text::checksum;

/// The examples of every rule, and where the check of each is.
#[derive(Debug, Default)]
pub struct Examples {
    /// By rule: the checksum of its examples, and the path of its check.
    rules: BTreeMap<String, (String, Option<String>)>,
    /// Of what makes packages and conversions.
    made: String,
}

impl Examples {
    /// Reads the documents of the rules.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read(root: &Path) -> Result<Self> {
        let mut examples = Self::default();
        for path in files(&root.join("rules"))? {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with("KO-") {
                let text = fs::read_to_string(&path).map_err(at(&path))?;
                let check = text.lines().find_map(|line| line.strip_prefix("check: ")).map(ToOwned::to_owned);
                examples.rules.insert(name.to_owned(), (checksum(part(&text).as_bytes()), check));
            }
        }
        let mut made = Vec::new();
        for folder in ["eksempler", "pakker"] {
            for path in files(&root.join("crates/klagesak-dev/src").join(folder))? {
                made.extend(fs::read(&path).map_err(at(&path))?);
            }
        }
        examples.made = checksum(&made);
        Ok(examples)
    }

    /// The checksum of what noticed a fault: the examples of this rule, or all of them where it was no rule, or nobody.
    #[must_use]
    pub fn checksum(&self, judge: Judge, rule: &str) -> String {
        let own = self.rules.get(rule).map(|(sum, _)| sum.clone());
        let own = own.unwrap_or_else(|| {
            let all: Vec<_> = self.rules.values().map(|(sum, _)| sum.as_str()).collect();
            checksum(all.concat().as_bytes())
        });
        if judge == Judge::Written { own } else { checksum(format!("{own}{}", self.made).as_bytes()) }
    }

    /// The rules whose check is in a source, which are the most likely to notice.
    #[must_use]
    pub fn of(&self, file: &str) -> Vec<&str> {
        // There the rules have no checks of their own: a comparison finds what they are about.
        if file.starts_with("crates/klagesak-kompat/") {
            return self.rules.keys().map(String::as_str).filter(|id| id.starts_with("KO-KOMPAT-")).collect();
        }
        let within = file.rsplit_once("src/rules/").map_or("", |(_, within)| within);
        let module = within.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        let rules = self.rules.iter().filter(|(_, (_, check))| {
            let check = check.as_deref().and_then(|check| check.rsplit_once("::"));
            check.is_some_and(|(of, _)| of == module)
        });
        rules.map(|(id, _)| id.as_str()).collect()
    }
}

/// What a document says from its first example on.
fn part(text: &str) -> &str {
    let starts = ["\n# breaks", "\n# holds", "\n# follows"].map(|heading| text.find(heading));
    starts.into_iter().flatten().min().and_then(|start| text.get(start..)).unwrap_or_default()
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_texts_of_a_rule_change_no_checksum_of_its_examples() {
        assert_eq!(part("# nb\nA\n\n# holds\na (b)\n# breaks\n"), "\n# holds\na (b)\n# breaks\n");
        assert_eq!(part("# nb\nA\n"), "");
    }

    #[test]
    fn the_rules_of_a_source_are_those_with_their_check_in_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let examples = Examples::read(&root).unwrap();
        let of = examples.of("crates/klagesak-validate/src/rules/klage/frist.rs");
        assert!(of.len() > 3 && of.iter().all(|id| id.starts_with("KO-KLAGE-")), "{of:?}");
    }
}
