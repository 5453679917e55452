//! Git leaves alone what must stay as it is, byte for byte, also where lines end otherwise.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use klagesak_dev::root;
use klagesak_tests::skipped;

/// What is judged, hashed or shown as the bytes it is.
const EXACT: [&str; 5] = [
    "fixtures/",
    "lock/",
    "schemas/",
    "crates/klagesak-core/data/",
    "crates/klagesak-dokument/tests/dokumenter/",
];

fn git(arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut git = Command::new("git");
    git.args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = git.spawn().ok()?;
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).ok());
        child.wait_with_output().unwrap()
    });
    output.status.success().then_some(output.stdout)
}

/// The files of the repository, and what git does with their lines: `unset` is nothing.
fn files() -> Option<BTreeMap<String, String>> {
    let names = git(&["ls-files", "-z"], b"")?;
    let told = String::from_utf8(git(&["check-attr", "-z", "--stdin", "text"], &names)?).unwrap();
    let fields: Vec<&str> = told.split_terminator('\0').collect();
    Some(fields.chunks(3).map(|file| (file[0].to_owned(), file[2].to_owned())).collect())
}

/// Whether git could take the bytes for text that it may write otherwise.
fn is_plain(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| !text.contains(['\r', '\0']))
}

#[test]
fn what_must_stay_as_it_is_git_leaves_alone() {
    let Some(files) = files() else {
        return skipped::said("this is no checkout of git: what it does with lines cannot be seen");
    };
    assert!(files.len() > 1000);
    for place in EXACT {
        assert!(files.keys().any(|name| name.starts_with(place)), "{place} is no place any more");
    }
    for (name, text) in &files {
        // Deleted here, and not yet there.
        let Ok(bytes) = std::fs::read(root().join(name)) else { continue };
        let exact = EXACT.iter().any(|place| name.starts_with(place)) || !is_plain(&bytes);
        assert!(!exact || text == "unset", "{name} must be -text in .gitattributes, and is {text}");
        assert_ne!(text, "unspecified", "{name}");
    }
}

#[test]
fn bytes_with_other_line_breaks_are_no_plain_text() {
    assert!(is_plain("æ\n".as_bytes()));
    assert!(!is_plain(b"a\r\n") && !is_plain(b"PK\0") && !is_plain(&[0xe6]));
}
