//! Other implementations on the kit: good ones, bad ones, and some that misbehave.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Run, folder, run, write};

const KIT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/1.0");
const KLAGESAK: &str = env!("CARGO_BIN_EXE_klagesak");

/// `conformance run` over the kit, with the result as JSON.
fn tried(options: &[&str], command: &[&str]) -> (i32, Value) {
    let run = conformance(&[options, &["--format", "json"]].concat(), command);
    (run.code, serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{} {}", run.out, run.err)))
}

fn conformance(options: &[&str], command: &[&str]) -> Run {
    // What is not stopped for its slowness in the test itself, has all the time it needs.
    let patience: &[_] = if options.contains(&"--timeout") { &[] } else { &["--timeout", "3600"] };
    run(&[&["conformance", "run", "--kit", KIT], patience, options, &["--"], command].concat())
}

/// A program of a line, with the file as its first argument.
fn sh(script: &str) -> [&str; 5] {
    ["sh", "-c", script, "sh", "{}"]
}

/// The rows of the rules, by what is said of them.
fn marks(result: &Value) -> Vec<(&str, &str)> {
    let rows = result["regler"].as_array().unwrap().iter();
    rows.map(|row| (row["regel"].as_str().unwrap(), row["resultat"].as_str().unwrap())).collect()
}

#[test]
fn this_program_catches_every_rule_of_the_kit() {
    let conversation =
        format!("'{KLAGESAK}' case --one-case --now {{now}} --rules-at {{rules-at}} --format json {{}}");
    let command = [
        KLAGESAK,
        "validate",
        "--now",
        "{now}",
        "--rules-at",
        "{rules-at}",
        "--max-bytes",
        "{max}",
        "--format",
        "json",
        "{}",
    ];
    let (code, result) = tried(&["--case", &conversation], &command);
    assert_eq!((code, &result["samsvar"], &result["avvik"]), (0, &json!(true), &json!([])));
    assert!(result["rapporter"].as_u64().unwrap() > 700 && result["rapporter"] == result["tilfeller"]);
    assert!(marks(&result).len() > 250 && marks(&result).iter().all(|(_, mark)| *mark == "FANGER"));
}

#[test]
fn the_exit_code_tells_what_it_can_and_no_more() {
    let kit: Value =
        serde_json::from_slice(&fs::read(Path::new(KIT).join("manifest.json")).unwrap()).unwrap();
    let warns = |case: &&Value| case["funn"][0]["alvorlighet"] == "ADVARSEL" && case["regel"] != json!(null);
    let warning = kit["tilfeller"].as_array().unwrap().iter().find(warns).unwrap()["regel"].as_str().unwrap();
    let only = ["--only", "KO-SYNTAKS-001", "--only", warning];
    let (code, result) = tried(&only, &["true", "{}"]);
    assert_eq!((code, &result["koder"], &result["rapporter"]), (1, &result["tilfeller"], &json!(0)));
    assert_eq!(marks(&result), [("KO-SYNTAKS-001", "OVERSER"), (warning, "UVISST")]);
    let (_, result) = tried(&only, &["false", "{}"]);
    assert_eq!(marks(&result), [("KO-SYNTAKS-001", "MELDER_FOR_MYE"), (warning, "MELDER_FOR_MYE")]);
}

#[test]
fn an_answer_is_held_against_rule_place_and_severity() {
    let only = ["--only", "KO-SYNTAKS-001"];
    let answer = |finding: &str| {
        let script = format!("[ -s \"$1\" ] && echo '{{\"funn\": []}}' || echo '{{\"funn\": [{finding}]}}'");
        let mut result = tried(&only, &sh(&script)).1;
        result["kommando"].take();
        result
    };
    let right = answer(r#"{"regel": "KO-SYNTAKS-001", "sti": "", "alvorlighet": "FEIL"}"#);
    assert_eq!(marks(&right), [("KO-SYNTAKS-001", "FANGER")]);
    let milder =
        r#"{"regel": "KO-SYNTAKS-001", "alvorlighet": "ADVARSEL", "opprinneligAlvorlighet": "FEIL"}"#;
    assert_eq!(answer(milder), right, "the receiver's own severity is not the standard's");
    let own =
        r#"{"regel": "KO-SYNTAKS-001", "alvorlighet": "FEIL"}, {"regel": "X-1", "alvorlighet": "FEIL"}"#;
    assert_eq!(answer(own), right, "own rules are its own business");
    for wrong in [
        r#"{"regel": "KO-SYNTAKS-001", "sti": "/innhold", "alvorlighet": "FEIL"}"#,
        r#"{"regel": "KO-SYNTAKS-001", "sti": "", "alvorlighet": "MERKNAD"}"#,
    ] {
        let wrong = answer(wrong);
        assert_eq!(marks(&wrong), [("KO-SYNTAKS-001", "OVERSER_OG_MELDER_FOR_MYE")]);
        assert_eq!(wrong["avvik"][0]["mangler"][0]["sti"], "");
    }
}

#[test]
fn what_is_not_claimed_is_not_held_against_it() {
    let (code, result) = tried(&["--only", "SYNTAKS", "--claims", "skjema"], &["true", "{}"]);
    assert_eq!(code, 0);
    assert!(marks(&result).iter().all(|(_, mark)| *mark == "IKKE_MED"));
    // Reports say themselves which layers were checked.
    let report = r#"echo '{"funn": [], "lag": [{"navn": "syntaks", "resultat": "BESTAATT"},
        {"navn": "skjema", "resultat": "HOPPET_OVER"}]}'"#;
    let (_, result) = tried(&["--only", "KO-SYNTAKS-001", "--only", "KO-SKJEMA-001"], &sh(report));
    assert_eq!(marks(&result), [("KO-SYNTAKS-001", "OVERSER"), ("KO-SKJEMA-001", "IKKE_MED")]);
}

/// Runs a program that gives no answer, and says why there is none.
fn failed(options: &[&str], command: &[&str]) -> String {
    let (code, result) = tried(&[&["--only", "KO-SYNTAKS-001"], options].concat(), command);
    assert_eq!((code, marks(&result)), (1, vec![("KO-SYNTAKS-001", "SVIKTER")]));
    result["avvik"][0]["svikt"].as_str().unwrap().to_owned()
}

#[test]
fn programs_that_misbehave_are_stopped_and_said_to() {
    assert_eq!(failed(&[], &["/finnes/ikke", "{}"]), "IKKE_STARTET");
    assert_eq!(failed(&["--timeout", "0.3"], &sh("while :; do sleep 60; done")), "TIDSAVBRUDD");
    assert_eq!(failed(&[], &sh("kill -SEGV $$")), "SIGNAL");
    assert_eq!(failed(&[], &sh("exit 2")), "KODE");
    assert_eq!(failed(&[], &sh("echo gyldig")), "IKKE_RAPPORT");
    assert_eq!(failed(&[], &sh(r#"echo '{"funn": ['"#)), "IKKE_RAPPORT");
    assert_eq!(failed(&[], &["yes", "{}"]), "FOR_MYE_UTDATA");
    assert_eq!(failed(&["--timeout", "1"], &sh("yes >&2")), "TIDSAVBRUDD");
}

#[test]
fn what_is_printed_beside_the_code_may_be_passed_over() {
    let (_, result) = tried(&["--only", "KO-SYNTAKS-001", "--exit-code-only"], &sh("echo gyldig; [ -s $1 ]"));
    assert_eq!(marks(&result), [("KO-SYNTAKS-001", "FANGER")]);
}

/// Whether a process is there and does something.
#[cfg(target_os = "linux")]
fn runs(pid: &str) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
    stat.rsplit(')').next().is_some_and(|rest| !rest.is_empty() && !rest.trim_start().starts_with(['Z', 'X']))
}

#[test]
#[cfg(target_os = "linux")]
fn what_a_program_leaves_behind_is_stopped_with_it() {
    let dir = folder("conformance-behind");
    let (pid, survived) = (dir.join("pid"), dir.join("survived"));
    // It ends by itself, and its child keeps the pipe; or it is stopped, and so is the child. The child would end some time, and say so.
    let child = format!("(sleep 600; echo > '{}') & echo $! > \"$1\"", survived.display());
    for (end, mut timeout) in [("exit 0", 3600.0), ("wait", 0.5)] {
        let script = format!("{child}; {end}");
        let left = loop {
            let seconds = timeout.to_string();
            let only = ["--only", "KO-SYNTAKS-001", "--jobs", "1", "--timeout", &seconds, "--format", "json"];
            conformance(&only, &["sh", "-c", &script, "sh", pid.to_str().unwrap(), "{}"]);
            match fs::read_to_string(&pid) {
                Ok(left) if !left.trim().is_empty() => break left,
                // It was stopped before it had started anything.
                _ => timeout *= 2.0,
            }
        };
        while runs(&left) {
            std::thread::yield_now();
        }
        assert!(!survived.exists(), "{end}");
        fs::remove_file(&pid).unwrap();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn what_was_printed_counts_though_something_left_behind_holds_the_pipe() {
    // In a session of its own, as a build daemon: it is not stopped, and the output has no end.
    let found = r#"{"funn": [{"regel": "KO-SYNTAKS-999", "alvorlighet": "FEIL"}]}"#;
    let script = format!("setsid sleep 5 & echo '{found}'; [ -s \"$1\" ]");
    let (code, result) = tried(&["--only", "KO-SYNTAKS-001"], &sh(&script));
    assert_eq!((code, &result["rapporter"], &result["koder"]), (1, &result["tilfeller"], &json!(0)));
    assert!(marks(&result).contains(&("KO-SYNTAKS-999", "MELDER_FOR_MYE")), "{result}");
}

#[test]
fn what_is_true_of_single_messages_is_no_fault_in_a_case() {
    // A program that reports on every message as well, and is claimed to know the rules on them.
    let only = ["--only", "KO-FORLOEP-016", "--only", "KO-FORLOEP-025", "--claims", "syntaks,skjema,regler"];
    let command = [KLAGESAK, "validate", "--now", "{now}", "--format", "json", "{}"];
    let (code, result) = tried(&only, &command);
    assert_eq!((code, &result["avvik"]), (0, &json!([])));
}

#[test]
fn a_code_does_not_tell_of_a_rule_whose_finding_is_no_error() {
    // The package breaks two rules: one with a warning, and another with an error.
    for program in ["true", "false"] {
        let (_, result) = tried(&["--only", "KO-PAKKE-204"], &[program, "{}"]);
        let mark = marks(&result).into_iter().find(|(rule, _)| *rule == "KO-PAKKE-204").unwrap();
        assert_eq!(mark.1, "UVISST", "{program}");
    }
}

#[test]
fn what_a_program_says_does_not_steer_whoever_reads_it() {
    let found = json!({ "funn": [{
        "regel": "KO-KLAGE-001\u{1b}[31m\u{202e}]]>", "sti": "/a\u{1}\u{1b}[2J\u{2066}", "alvorlighet": "FEIL",
    }] });
    let script = format!("echo '{found}'; printf '\\033[31m\\342\\200\\256' >&2; exit 1");
    for format in ["text", "html", "junit"] {
        let out = conformance(&["--only", "KO-SYNTAKS-001", "--format", format], &sh(&script)).out;
        assert!(out.contains("KO-KLAGE-001"), "{out}");
        assert!(!out.contains(['\u{1b}', '\u{1}', '\u{202e}', '\u{2066}']), "{format}: {out:?}");
    }
}

#[test]
fn places_are_filled_in_and_the_environment_says_the_same() {
    let dir = folder("conformance-places");
    let log = dir.join("log");
    let script = format!("echo \"$1 $2 $KLAGESAK_NOW $KLAGESAK_MAX_BYTES\" >> '{}'; exit 0", log.display());
    let command = ["sh", "-c", &script, "sh", "--fil={}", "{now}/{max}"];
    conformance(&["--only", "KO-SYNTAKS-010", "--jobs", "1"], &command);
    let log = fs::read_to_string(log).unwrap();
    assert!(log.contains("KO-SYNTAKS-010/brudd-over-oppgitt-grense.json 2026-11-01T12:00:00+01:00/1000 "));
    assert!(log.contains("--fil=/") && log.contains(" 2026-11-01T12:00:00+01:00 1000\n"), "{log}");
}

#[test]
fn the_result_is_written_for_people_for_build_servers_and_as_a_page() {
    let dir = folder("conformance-formats");
    let only = ["--only", "KO-SYNTAKS-001", "--only", "KO-SYNTAKS-002"];
    for (lang, word) in [("nb", "overser"), ("nn", "overser"), ("en", "misses")] {
        let text = conformance(&[&only[..], &["--lang", lang]].concat(), &["true", "{}"]);
        assert!(
            text.out.contains(word) && text.out.contains("KO-SYNTAKS-001/brudd-ingen-byte"),
            "{}",
            text.out
        );
    }
    let junit = conformance(&[&only[..], &["--format", "junit"]].concat(), &["true", "{}"]);
    assert!(junit.out.contains(r#"<testcase name="KO-SYNTAKS-001" classname="klagesak.syntaks">"#));
    assert!(junit.out.contains(r#"tests="2" skipped="0" failures="2" errors="0""#), "{}", junit.out);
    let page = dir.join("samsvar.html");
    let with = [&only[..], &["--format", "html", "-o", page.to_str().unwrap()]].concat();
    let html = conformance(&with, &["sh", "-c", "true", "<script>", "{}"]);
    assert_eq!((html.code, html.out.as_str()), (1, ""));
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains("KO-SYNTAKS-001/brudd-ingen-byte") && page.contains("&lt;script&gt;"));
    assert!(!page.contains("<script") && !page.contains("://"), "a page stands alone");
}

#[test]
fn a_kit_that_cannot_be_used_and_a_wrong_command_are_told() {
    let dir = folder("conformance-kit");
    let kit = |manifest: &Value| {
        write(&dir.join("manifest.json"), manifest.to_string());
        let run = run(&[
            "conformance",
            "run",
            "--timeout",
            "3600",
            "--kit",
            dir.to_str().unwrap(),
            "--",
            "true",
            "{}",
        ]);
        (run.code, run.err)
    };
    let manifest = |fil: &str| {
        let case = json!({ "id": "a", "fil": fil, "gyldig": true, "funn": [] });
        json!({ "versjon": "1.0", "referansetidspunkt": "2026-11-01T12:00:00+01:00", "tilfeller": [case] })
    };
    write(&dir.join("a.json"), "{}");
    assert_eq!(kit(&manifest("a.json")), (0, String::new()));
    assert_eq!(kit(&manifest("finnes-ikke.json")).0, 3);
    for outside in ["../a.json", "/etc/hostname"] {
        let (code, complaint) = kit(&manifest(outside));
        assert!(code == 3 && complaint.contains("er ikke et manifest"), "{complaint}");
    }
    assert_eq!(kit(&json!({ "versjon": "1.0" })).0, 3);
    assert_eq!(conformance(&[], &["true"]).code, 2);
    assert_eq!(conformance(&["--only", "KO-FINNES-001"], &["true", "{}"]).code, 2);
    assert_eq!(conformance(&["--only", "TULL"], &["true", "{}"]).code, 2);
}

/// A kit is somebody else's: it names its own files, and no others.
#[cfg(unix)]
#[test]
fn a_kit_does_not_lead_out_of_itself() {
    let dir = folder("conformance-outside");
    let kit = dir.join("kit");
    write(&dir.join("annet.pem"), "x");
    write(&kit.join("a.json"), "{}");
    std::os::unix::fs::symlink(dir.join("annet.pem"), kit.join("lenke.pem")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(kit.join("roer.zip")).status().unwrap().success());
    let with = |more: Value| {
        let mut case = json!({ "id": "a", "regel": "KO-PAKKE-001", "fil": "a.json", "funn": [] });
        case.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let manifest = json!({ "versjon": "1.0", "referansetidspunkt": "2026-11-01T12:00:00+01:00", "tilfeller": [],
            "pakke": [case] });
        write(&kit.join("manifest.json"), manifest.to_string());
        run(&["conformance", "run", "--kit", kit.to_str().unwrap(), "--", "true", "{}"])
    };
    assert_eq!(with(json!({})).code, 0);
    for outside in [
        json!({ "tillit": "../annet.pem" }),
        json!({ "noekkel": dir.join("annet.pem") }),
        json!({ "fil": "../annet.pem" }),
        json!({ "tillit": "lenke.pem" }),
        json!({ "noekkel": "finnes-ikke.pem" }),
        json!({ "fil": "roer.zip" }),
    ] {
        let run = with(outside.clone());
        assert_eq!((run.code, run.out.as_str()), (3, ""), "{outside}: {}", run.err);
    }
}

/// What a manifest with packages looks like: a file or a folder for each case.
#[test]
fn a_package_is_given_as_the_file_or_folder_it_is() {
    let dir = folder("conformance-packages");
    let case = |id: &str, fil: &str| {
        json!({ "id": id, "regel": "KO-PAKKE-001", "fil": fil, "gyldig": id != "b", "funn":
        if id == "b" { json!([{ "sti": "", "regel": "KO-PAKKE-001", "alvorlighet": "FEIL" }]) } else { json!([]) } })
    };
    write(&dir.join("pakke/a/melding.json"), "{}");
    write(&dir.join("pakke/b.zip"), "PK");
    let cases = json!([case("a", "pakke/a"), case("b", "pakke/b.zip")]);
    let manifest = json!({ "versjon": "1.0", "referansetidspunkt": "2026-11-01T12:00:00+01:00", "tilfeller": [],
        "pakke": cases, "ukjent": [] });
    write(&dir.join("manifest.json"), manifest.to_string());
    let kit = dir.to_str().unwrap();
    let run = |more: &[&str]| {
        let args = [
            &["conformance", "run", "--timeout", "3600", "--format", "json", "--kit", kit],
            more,
            &["--", "false", "{}"],
        ];
        run(&args.concat())
    };
    let own: Value = serde_json::from_str(&run(&["--package", "test -d '{}'"]).out).unwrap();
    assert_eq!(marks(&own), [("KO-PAKKE-001", "FANGER")]);
    let common: Value = serde_json::from_str(&run(&[]).out).unwrap();
    assert_eq!(marks(&common), [("KO-PAKKE-001", "MELDER_FOR_MYE")]);
    assert_eq!(run(&["--skip", "packages"]).code, 2);
}
