//! The pages of the site: what they show of messages and code is cut out of tested files, and every page can be found.

use std::fs;
use std::path::{Path, PathBuf};

use klagesak_dev::{COPIES, generate, root};

/// Every page of the book: those in the repository, and the copies made with the book.
fn pages() -> Vec<(PathBuf, String)> {
    let (mut found, mut waiting) = (Vec::new(), vec![root().join("docs")]);
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|end| end == "md") && !is_copy(&path) {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    for copy in generate::copies().unwrap() {
        let path = root().join(&copy.path);
        assert!(is_copy(&path), "{} would be taken for a file of the repository", copy.path);
        found.push((path, String::from_utf8(copy.bytes).unwrap()));
    }
    found.sort();
    found
}

/// Whether a path is where a copy lies.
fn is_copy(path: &Path) -> bool {
    COPIES.iter().any(|place| path.starts_with(root().join(place)))
}

#[test]
fn copies_are_not_committed() {
    let ignored = fs::read_to_string(root().join(".gitignore")).unwrap();
    for place in COPIES {
        assert!(ignored.lines().any(|line| line == format!("/{}", place.trim_end_matches('/'))), "{place}");
    }
}

/// The blocks of code in a page, as language and content.
fn blocks(text: &str) -> Vec<(String, String)> {
    let (mut blocks, mut open) = (Vec::new(), None::<(String, String)>);
    for line in text.lines() {
        match (line.trim_start().strip_prefix("```"), &mut open) {
            (Some(language), None) => open = Some((language.trim().to_lowercase(), String::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some((_, content))) => content.push_str(&format!("{line}\n")),
            (None, None) => {}
        }
    }
    blocks.extend(open);
    blocks
}

/// Whether a block is of a language that must be cut out of a tested file.
fn is_cut(language: &str) -> bool {
    ["json", "rust", "rs"].iter().any(|cut| language.starts_with(cut))
}

/// Where a path leads from a page, whose folder need not be there: a copy is only made with the book.
fn beside(page: &Path, path: &str) -> PathBuf {
    let mut place = page.parent().unwrap().to_owned();
    for part in path.split('/') {
        if part == ".." { assert!(place.pop()) } else { place.push(part) }
    }
    place
}

/// What is wrong with a block: it must be one line that includes a file, or a marked part of one.
fn fault(page: &Path, content: &str) -> Option<String> {
    let inside = content.trim().strip_prefix("{{#include ").and_then(|rest| rest.strip_suffix("}}"));
    let Some(inside) = inside.filter(|inside| !inside.contains('\n')) else {
        return Some("is written by hand".to_owned());
    };
    let (file, anchor) = inside.split_once(':').map_or((inside, None), |(file, anchor)| (file, Some(anchor)));
    let Ok(text) = fs::read_to_string(beside(page, file)) else {
        return Some(format!("includes {file}, which is not there"));
    };
    let missing = anchor.filter(|anchor| {
        let marks = [format!("// ANCHOR: {anchor}\n"), format!("// ANCHOR_END: {anchor}\n")];
        !marks.iter().all(|mark| text.contains(mark))
    });
    missing.map(|anchor| format!("includes {anchor} of {file}, which is not marked there"))
}

#[test]
fn every_json_and_rust_block_is_cut_out_of_a_tested_file() {
    let mut cut = 0;
    for (page, text) in pages() {
        for (language, content) in blocks(&text) {
            if is_cut(&language) {
                cut += 1;
                assert_eq!(fault(&page, &content), None, "{}:\n{content}", page.display());
            }
        }
    }
    assert!(cut > 30, "only {cut} blocks");
}

#[test]
fn a_block_written_by_hand_is_refused() {
    let page = root().join("docs/README.md");
    let faults = |text: &str| {
        blocks(text)
            .iter()
            .filter(|(language, _)| is_cut(language))
            .filter_map(|(_, content)| fault(&page, content))
            .count()
    };
    assert_eq!(faults("```json\n{ \"a\": 1 }\n```\n"), 1);
    assert_eq!(faults("```rust,ignore\nlet a = 1;\n```\n"), 1);
    assert_eq!(faults("```json\n{{#include generert/utdrag/borte.json}}\n```\n"), 1);
    assert_eq!(faults("```rust\n{{#include ../crates/klagesak/examples/motta.rs:borte}}\n```\n"), 1);
    assert_eq!(faults("```rust\n{{#include ../crates/klagesak/examples/motta.rs:vurder}}\n```\n"), 0);
    assert_eq!(faults("```sh\nklagesak validate examples\n```\n"), 0);
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let docs = root().join("docs");
    let contents = fs::read_to_string(docs.join("SUMMARY.md")).unwrap();
    for (page, _) in pages() {
        let path = page.strip_prefix(&docs).unwrap().to_str().unwrap().replace('\\', "/");
        assert!(path == "SUMMARY.md" || contents.contains(&format!("({path})")), "{path}");
    }
}

/// What could not be checked is on one of two lists: that of what was sent, or that of the machine.
#[test]
fn everything_that_can_keep_a_package_from_being_checked_is_listed() {
    let page = fs::read_to_string(root().join("docs/ikke-kontrollert.md")).unwrap();
    let source = fs::read_to_string(root().join("crates/klagesak-package/src/error.rs")).unwrap();
    let variants =
        source.lines().skip_while(|line| *line != "pub enum Error {").take_while(|line| *line != "}");
    let name = |line: &str| line.trim_matches(' ').split(['(', ' ', ',']).next().unwrap().to_owned();
    let is_one = |line: &&str| line.starts_with("    ") && line.trim_start().starts_with(char::is_uppercase);
    let variants: Vec<_> = variants.filter(is_one).map(name).collect();
    assert!(variants.len() > 10, "{variants:?}");
    for variant in variants {
        assert!(page.contains(&format!("`Error::{variant}`")), "Error::{variant}");
    }
    for word in
        page.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|word| word.starts_with("KO-"))
    {
        let of_package = klagesak::package::rules::find(word).map(|rule| rule.severity);
        let severity =
            of_package.or_else(|| klagesak_validate::rules::find(word).map(|rule| rule.info.severity));
        assert_eq!(severity, Some(klagesak_core::verdict::Severity::Error), "{word}");
    }
}
