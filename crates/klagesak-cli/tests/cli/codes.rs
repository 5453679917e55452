//! What the program ends with, and that it ends in peace.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use crate::support::{folder, minimal, pretty, program, run, validate, validate_stdin, without_date, write};

#[test]
fn a_message_is_accepted_rejected_or_not_there() {
    let dir = folder("codes");
    let good = write(&dir.join("good.json"), pretty(&minimal())).to_owned();
    let bad = write(&dir.join("bad.json"), pretty(&without_date())).to_owned();
    let gone = dir.join("gone.json");
    let gone = gone.to_str().unwrap();
    assert_eq!(validate(&[&good]).code, 0);
    assert_eq!(validate(&[&bad]).code, 1);
    assert_eq!(validate(&[&good, &bad]).code, 1);
    assert_eq!(validate(&[gone]).code, 3);
    assert_eq!(validate(&[&bad, gone, &good]).code, 3);
}

#[test]
fn wrong_use_has_its_own_code() {
    for args in [
        &["validate"][..],
        &["validate", "-", "--now", "2026-11-01"],
        &["validate", "-", "--format", "xml"],
        &["validate", "-", "--lang", "se"],
        &["schema", "nei"],
        &["schema", "rapport", "--base-url", "uten skjema"],
        &["rules", "KO-NEI-001"],
        &["new", "rapport"],
        &["nei"],
        &[],
    ] {
        let run = run(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(!run.err.is_empty(), "{args:?}");
    }
    assert_eq!(run(&["--help"]).code, 0);
    assert_eq!(run(&["--version"]).code, 0);
}

#[test]
fn complaints_come_in_the_chosen_language() {
    for (lang, words) in [
        ("nb", "feil: nei.json kan ikke leses: finnes ikke\n"),
        ("nn", "feil: nei.json kan ikkje lesast: finst ikkje\n"),
        ("en", "error: nei.json cannot be read: does not exist\n"),
    ] {
        let run = run(&["validate", "nei.json", "--lang", lang]);
        assert_eq!((run.out.as_str(), run.err.as_str()), ("", words));
    }
}

#[test]
fn standard_input_is_a_message_too() {
    let run = validate_stdin(&[], &pretty(&minimal()));
    assert_eq!((run.code, run.out.as_str()), (0, "<standard inn>: Godtatt\n"));
    assert_eq!(validate_stdin(&[], b"").code, 1);
}

#[cfg(unix)]
#[test]
fn a_closed_standard_input_is_an_empty_message() {
    let line = format!("'{}' validate - <&-", env!("CARGO_BIN_EXE_klagesak"));
    let output = Command::new("sh").args(["-c", &line]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("KO-SYNTAKS-001"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_ends_the_program_without_a_word() {
    let dir = folder("broken-pipe");
    for number in 0..200 {
        write(&dir.join(format!("{number}.json")), pretty(&without_date()));
    }
    for args in [
        &["validate", dir.to_str().unwrap()][..],
        &["rules", "--format", "json"],
        &["schema", "oversendelse"],
    ] {
        let mut child = program(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::with_capacity(16, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(!line.is_empty());
        let code = child.wait().unwrap().code();
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((code, err.as_str()), (Some(141), ""), "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_told() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = program(&["schema", "oversendelse"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "feil: resultatet kan ikke skrives: disken er full\n"
    );
}
