//! What is judged of what lies in a folder.

use crate::json::reports;
use crate::support::{folder, minimal, pretty, validate, without_date, write};

#[test]
fn messages_are_found_and_what_is_none_is_passed_over() {
    let dir = folder("walk");
    let message = pretty(&minimal());
    for (name, bytes) in [
        ("b/2.json", message.as_slice()),
        ("b/10.JSON", &message),
        ("a.json", &message),
        ("c/d/e/f.json", &message),
        ("b/kladd.txt", b"tekst"),
        // None of these says it is a message.
        ("manifest.json", b"{\"filer\": []}"),
        ("c/klagesak.oversendelse.schema.json", b"{\"title\": \"x\"}"),
        ("c/kodeverk/miljoe.json", b"[1]"),
        // These have the names, but are messages, or may be.
        ("d/manifest.json", &message),
        ("d/kodeverk/a.json", &message),
        ("d/kodeverk/b.json", &message[..100]),
        // And this says nothing and has no name that would excuse it.
        ("e.json", b"{}"),
    ] {
        write(&dir.join(name), bytes);
    }
    let run = validate(&["--format", "json", dir.to_str().unwrap()]);
    let found: Vec<_> = reports(&run)
        .iter()
        .map(|r| r.kilde.as_deref().unwrap().strip_prefix(dir.to_str().unwrap()).unwrap().to_owned())
        .collect();
    assert_eq!(
        found,
        [
            "/a.json",
            "/b/10.JSON",
            "/b/2.json",
            "/c/d/e/f.json",
            "/d/kodeverk/a.json",
            "/d/kodeverk/b.json",
            "/d/manifest.json",
            "/e.json"
        ]
    );
    assert_eq!(run.code, 1);
    // What is named outright is judged whatever it is.
    assert_eq!(validate(&[dir.join("manifest.json").to_str().unwrap()]).code, 1);
}

#[test]
fn a_folder_without_messages_is_not_a_success() {
    let dir = folder("walk-empty");
    let at = dir.to_str().unwrap();
    let run = validate(&[at]);
    assert_eq!((run.code, run.err.as_str()), (3, "feil: fant ingen meldinger\n"));
    write(&dir.join("manifest.json"), "{}");
    assert_eq!(validate(&[at, "--format", "json"]).code, 3);
}

#[cfg(unix)]
#[test]
fn links_that_lead_back_are_not_followed() {
    let dir = folder("walk-links");
    write(&dir.join("a/a.json"), pretty(&minimal()));
    std::os::unix::fs::symlink(&dir, dir.join("a/loop")).unwrap();
    std::os::unix::fs::symlink(dir.join("a/a.json"), dir.join("a/b.json")).unwrap();
    std::os::unix::fs::symlink(dir.join("gone"), dir.join("a/c.json")).unwrap();
    let run = validate(&[dir.to_str().unwrap()]);
    // The third leads nowhere, and is told.
    assert!(run.out.ends_with("3 filer: 2 godtatt, 1 ikke lest\n"), "{}", run.out);
    assert_eq!(run.code, 3);
}

/// What a hook before a commit is given: every file that was changed.
#[test]
fn of_named_files_only_the_messages_are_judged_when_that_is_asked_for() {
    let dir = folder("messages-only");
    let other = write(&dir.join("package.json"), r#"{"name": "noe annet"}"#).to_owned();
    let message = write(&dir.join("sak.json"), pretty(&without_date())).to_owned();
    let broken = write(&dir.join("brutt.json"), "{").to_owned();
    assert_eq!(validate(&[&other]).code, 1);
    let alone = validate(&["--messages-only", &other]);
    assert_eq!((alone.code, alone.out.as_str(), alone.err.as_str()), (0, "", ""));
    let all = validate(&["--messages-only", &other, &message, &broken, "--format", "json"]);
    assert_eq!((all.code, all.out.lines().count()), (1, 2), "what is no JSON may be a broken message");
}
