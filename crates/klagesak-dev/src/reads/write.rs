//! `reads:` in a document.

use std::path::Path;
use std::{fs, io};

use super::Proposal;

/// The longest line the whole list may stand on.
const WIDTH: usize = 120;

/// Puts a proposal into the document of its rule.
///
/// # Errors
/// What the file system says.
pub fn write(root: &Path, proposal: &Proposal) -> io::Result<()> {
    let id = proposal.id.as_str();
    let group = id.split('-').nth(1).unwrap_or_default();
    let path = root.join(format!("rules/{group}/{id}.md"));
    fs::write(&path, put(&fs::read_to_string(&path)?, &proposal.reads))
}

/// A document with what its check looks at, below the line that names the check.
fn put(document: &str, reads: &[String]) -> String {
    let (mut out, mut in_list) = (String::new(), false);
    for line in document.lines() {
        in_list |= line.starts_with("reads:");
        if in_list {
            in_list = line.contains('[') || !line.starts_with("reads:");
            in_list &= !line.contains(']');
            continue;
        }
        out.push_str(line);
        out.push('\n');
        if line.starts_with("check:") {
            out.push_str(&list(reads));
        }
    }
    out
}

/// The lines of the list.
#[must_use]
pub fn list(reads: &[String]) -> String {
    let written = |read: &String| match read.as_str() {
        "" | "^" => format!("{read}/"),
        _ => read.clone(),
    };
    let written: Vec<_> = reads.iter().map(written).collect();
    let short = format!("reads: [{}]\n", written.join(", "));
    if short.len() <= WIDTH {
        return short;
    }
    let lines: String = written.iter().map(|read| format!("    {read},\n")).collect();
    format!("reads: [\n{lines}]\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_stands_below_the_check_and_takes_the_place_of_the_old() {
        let document =
            |reads: &str| format!("---\non: klage\ncheck: a::b\n{reads}sources: [c]\n---\n\nreads\n");
        let short = vec![String::new(), "^/a".to_owned()];
        let long: Vec<_> = (0..20).map(|i| format!("/innhold/felt{i}")).collect();
        let written = ["reads: [/, ^/a]\n".to_owned(), list(&long)];
        assert!(
            written[1].starts_with("reads: [\n    /innhold/felt0,\n") && written[1].ends_with("felt19,\n]\n")
        );
        for old in ["", "reads: /a\n", written[0].as_str(), written[1].as_str()] {
            assert_eq!(put(&document(old), &short), document(&written[0]), "{old}");
            assert_eq!(put(&document(old), &long), document(&written[1]), "{old}");
        }
    }
}
