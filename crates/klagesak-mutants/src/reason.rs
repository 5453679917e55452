//! Why a survivor may live: said beside the code, or in a list where nothing can stand beside it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::error::{Result, at};
use crate::{Key, Line, Outcome, Results, place};

/// What a reason beside the code begins with.
const MARK: &str = "// mutant: ";

/// The reasons there are.
#[derive(Debug, Default)]
pub struct Reasons {
    /// By file and fault.
    listed: BTreeMap<String, String>,
    /// The sources, as they were read.
    sources: BTreeMap<String, String>,
}

impl Reasons {
    /// Reads the list, and the sources of survivors.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn read(root: &Path, results: &[&Results]) -> Result<Self> {
        let path = root.join("tests/mutasjon/grunner.txt");
        let mut reasons = Self::default();
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        let mut lines =
            text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).peekable();
        while let Some(of) = lines.next() {
            let mut reason = Vec::new();
            while let Some(line) = lines.next_if(|line| line.starts_with(' ')) {
                reason.push(line.trim());
            }
            reasons.listed.insert(of.trim().to_owned(), reason.join(" "));
        }
        for line in results.iter().flat_map(|results| results.survivors()) {
            if !reasons.sources.contains_key(&line.key.file) {
                // A file that is gone has no survivors any more.
                let text = fs::read_to_string(root.join(&line.key.file)).unwrap_or_default();
                reasons.sources.insert(line.key.file.clone(), text);
            }
        }
        Ok(reasons)
    }

    /// The line a survivor is in today.
    #[must_use]
    pub fn line(&self, key: &Key) -> Option<usize> {
        place::line(self.sources.get(&key.file)?, key)
    }

    /// Why a survivor may live.
    #[must_use]
    pub fn of(&self, key: &Key) -> Option<&str> {
        let listed = self.listed.get(&named(key)).map(String::as_str);
        listed.or_else(|| {
            let text = self.sources.get(&key.file)?;
            beside(text, place::line(text, key)?)
        })
    }
}

/// What a survivor is called in the list: its file, where in its function it is, and what is done.
fn named(key: &Key) -> String {
    format!("{}: {}: {}", key.file, key.at, key.mutation)
}

/// The reason in the comment right above a line.
fn beside(text: &str, line: usize) -> Option<&str> {
    let lines: Vec<_> = text.lines().take(line.checked_sub(1)?).collect();
    let above = lines.iter().rev().map(|line| line.trim()).take_while(|line| line.starts_with("//"));
    above.filter_map(|line| line.strip_prefix(MARK)).find(|reason| !reason.is_empty())
}

/// Reasons in the list that no survivor has.
#[must_use]
pub fn unused(reasons: &Reasons, lines: &[&Line]) -> Vec<String> {
    let lives =
        |of: &&String| lines.iter().any(|line| line.outcome == Outcome::Survived && named(&line.key) == **of);
    reasons.listed.keys().filter(|of| !lives(of)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_stands_right_above_the_line() {
        let text = "fn a() {\n    // Why.\n    // mutant: both are the same day\n    b();\n    c();\n}\n";
        assert_eq!(beside(text, 4), Some("both are the same day"));
        assert_eq!(beside(text, 5), None);
    }
}
