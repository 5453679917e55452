//! Messages nobody should have made.

use std::fs::File;

use serde_json::json;

use crate::json::reports;
use crate::support::{folder, minimal, pretty, validate, validate_stdin, write};

/// The rules of the findings, and that people and programs get the same code for them.
fn rules(message: &[u8]) -> Vec<String> {
    let run = validate_stdin(&["--format", "json"], message);
    let report = reports(&run).pop().unwrap();
    for args in [&[][..], &["--show-values"]] {
        let text = validate_stdin(args, message);
        assert_eq!((text.code, text.err.as_str()), (run.code, ""));
        assert!(text.out.lines().all(|line| line.chars().count() < 250));
    }
    assert_eq!(run.code, i32::from(!report.akseptert));
    report.funn.into_iter().map(|funn| funn.regel).collect()
}

#[test]
fn a_text_of_two_megabytes() {
    let mut message = minimal();
    message["innhold"]["saksfremstilling"]["sammendrag"] = json!("ø".repeat(1_000_000));
    assert_eq!(rules(&pretty(&message)), ["KO-SKJEMA-007"]);
    assert_eq!(rules(&klagesak::write(&message).unwrap()), ["KO-SKJEMA-007"]);
    assert_eq!(rules(&vec![b'x'; 2_000_000]), ["KO-SYNTAKS-005"]);
}

#[test]
fn a_hundred_levels_and_a_hundred_thousand() {
    for levels in [100, 100_000] {
        let nested = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        let message = klagesak::mal::OVERSENDELSE_MINIMAL.replacen(
            '{',
            &format!("{{\"utvidelser\": {{\"no.eksempel\": {nested}}},"),
            1,
        );
        assert_eq!(rules(message.as_bytes()), ["KO-SYNTAKS-009"]);
        assert_eq!(rules("[".repeat(levels).as_bytes()), ["KO-SYNTAKS-009"]);
    }
}

/// Threads have smaller stacks than the program.
#[test]
fn the_deepest_that_is_allowed_in_many_files() {
    let dir = folder("deep");
    for levels in [60, 62, 63, 100, 127, 199, 201] {
        let nested = format!("{}\"A\u{30a}\"{}", "[".repeat(levels), "]".repeat(levels));
        let message = klagesak::mal::OVERSENDELSE_MINIMAL.replacen(
            '{',
            &format!("{{\"utvidelser\": {{\"no.eksempel\": {nested}}},"),
            1,
        );
        write(&dir.join(format!("{levels}.json")), message);
    }
    assert_eq!(validate(&[dir.to_str().unwrap()]).code, 1);
}

#[test]
fn a_message_cut_short_anywhere() {
    let message = pretty(&minimal());
    for end in (1..message.len() - 2).step_by(message.len() / 40) {
        let found = rules(&message[..end]);
        assert_eq!(found.len(), 1, "{end}");
        assert!(["KO-SYNTAKS-004", "KO-SYNTAKS-006"].contains(&found[0].as_str()), "{end}: {found:?}");
    }
}

#[test]
fn a_key_that_stands_twice() {
    let text = klagesak::mal::OVERSENDELSE_MINIMAL;
    let message = text.replace("\"hastesak\": false", "\"hastesak\": true, \"hastesak\": false");
    assert_eq!(rules(message.as_bytes()), ["KO-SYNTAKS-008"]);
    let out = validate_stdin(&[], message.as_bytes()).out;
    assert!(out.contains(r#"    "prioritet": { "hastesak": •••, "hastesak": ••• },"#), "{out}");
}

#[test]
fn bytes_that_are_no_text() {
    let message = pretty(&minimal());
    let with = |start: &[u8], end: &[u8]| [start, &message, end].concat();
    assert_eq!(rules(&with(b"\xef\xbb\xbf", b"")), ["KO-SYNTAKS-002"]);
    assert_eq!(rules(&with(b"\xff\xfe", b"")), ["KO-SYNTAKS-003"]);
    assert_eq!(rules(&with(b"", b"\xff")), ["KO-SYNTAKS-004"]);
    assert_eq!(rules(&with(b"", b"{}")), ["KO-SYNTAKS-007"]);
    assert_eq!(rules(b"\0\0\0"), ["KO-SYNTAKS-003"]);
    assert_eq!(rules(b"null"), ["KO-VERSJON-003"]);
}

#[test]
fn a_file_over_the_limit_is_not_read_but_its_size_is_told() {
    let dir = folder("large");
    let path = dir.join("stor.json");
    File::create(&path).unwrap().set_len(3_000_000_000).unwrap();
    let run = validate(&[path.to_str().unwrap()]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(run.code, 1);
    assert!(run.out.contains("KO-SYNTAKS-010") && run.out.contains("3000000000"), "{}", run.out);
}

/// The verdict on a file by a program that is given no more memory than this.
#[cfg(target_os = "linux")]
fn in_little_memory(path: &str) -> crate::support::Run {
    use std::process::{Command, Stdio};
    const KIBIBYTES: &str = "500000";
    let run = crate::support::program(&["validate", path, "--now", klagesak::validate::base::NOW]);
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -c 0 && ulimit -v \"$0\" && exec \"$@\"", KIBIBYTES]);
    shell.arg(run.get_program()).args(run.get_args()).stdin(Stdio::null()).env("RAYON_NUM_THREADS", "1");
    run.get_envs().for_each(|(name, _)| _ = shell.env_remove(name));
    shell.output().unwrap().into()
}

#[cfg(target_os = "linux")]
#[test]
fn a_message_of_nothing_but_faults_takes_little_memory() {
    let dir = folder("hostile-memory");
    let text = String::from_utf8(pretty(&minimal())).unwrap();
    let with = |what: &str, more: String| text.replacen(what, &more, 1);
    let keys = |count: u32| (0..count).map(|n| format!("\"felt{n}\":{{}},")).collect::<String>();
    let mut numbers = minimal();
    numbers["utvidelser"] = json!({ "no.eksempel.fagsystem": "x" });
    let numbers = String::from_utf8(pretty(&numbers)).unwrap();
    let numbers = numbers.replacen("\"x\"", &format!("[{}0]", "0,".repeat(8_000_000)), 1);
    for (name, message, rule) in [
        (
            "tomme-dokumenter",
            with("\"dokumenter\": [", format!("\"dokumenter\": [{}", "{},".repeat(190_000))),
            "KO-SKJEMA-001",
        ),
        (
            "mange-tomme-dokumenter",
            with("\"dokumenter\": [", format!("\"dokumenter\": [{}", "{},".repeat(700_000))),
            "KO-SYNTAKS-032",
        ),
        ("ukjente-noekler", with("{", format!("{{{}", keys(190_000))), "KO-SKJEMA-002"),
        ("tall", numbers, "KO-SYNTAKS-032"),
    ] {
        let path = dir.join(format!("{name}.json"));
        let run = in_little_memory(write(&path, &message));
        assert_eq!(run.code, 1, "{name}: {}", run.err);
        assert!(run.out.contains(rule), "{name}: {}", &run.out[..run.out.len().min(2000)]);
    }
}
