//! The verdict as people read it.

use crate::support::{
    Run, folder, komplett, minimal, pretty, program, run, validate, validate_stdin, without_date, write,
};
use klagesak::validate::base;
use serde_json::json;

#[test]
fn a_finding_says_what_where_and_what_to_do() {
    let run = validate_stdin(&[], &pretty(&without_date()));
    let expected = r#"feil[KO-SKJEMA-001]: Feltet mottattDato mangler.
  --> <standard inn>:88:9 /innhold/klage/fremsettelser/0/mottattDato
   |
88 |         {
   |         ^
   |
   = tiltak: Se om det som mangler, kan fylles ut på skjermen, og hent det fra papirene. Står det der alt, meld feilen til leverandøren av fagsystemet.
   = for systemet: Legg til feltet.
   = kilde: Klagesak-standarden, MELDING-9

<standard inn>: Avvist – 1 feil
  syntaks bestått · skjema feilet · regler prøvd delvis
  27 regler venter på /innhold/klage/fremsettelser/0/mottattDato

"#;
    assert_eq!(run.out, expected);
}

#[test]
fn a_value_is_hidden_unless_it_is_asked_for() {
    let mut message = minimal();
    message["innhold"]["klage"]["fremsettelser"][0]["kanal"] = json!("BREVDUE");
    let message = pretty(&message);
    let hidden = validate_stdin(&["--lang", "en"], &message);
    let shown = validate_stdin(&["--lang", "en", "--show-values"], &message);
    let place = |line: &str, mark: &str| {
        format!(
            "error[KO-SKJEMA-004]: The code is not in the code list. Allowed codes: DIGITAL, BREV, MUNTLIG, \
             OPPMOETE, EPOST, SMS, VIA_STATSFORVALTER, VEDLAGT_SOEKNAD.\n  --> <standard input>:91:11 \
             /innhold/klage/fremsettelser/0/kanal\n   |\n91 |           {line}\n   |           {mark}\n"
        )
    };
    assert!(hidden.out.starts_with(&place(r#""kanal": "•••""#, "^^^^^^^^^^^^^^")), "{}", hidden.out);
    assert!(shown.out.starts_with(&place(r#""kanal": "BREVDUE""#, "^^^^^^^^^^^^^^^^^^")), "{}", shown.out);
}

#[test]
fn findings_stand_in_the_order_of_the_file() {
    let mut message = without_date();
    message["avsender"]["navn"] = json!("");
    message["innhold"]["klage"]["fremsettelser"][0]["kanal"] = json!(1);
    let out = validate_stdin(&[], &pretty(&message)).out;
    let lines: Vec<usize> = out
        .lines()
        .filter_map(|line| line.split_once("--> <standard inn>:")?.1.split(':').next()?.parse().ok())
        .collect();
    assert!(lines.len() > 2);
    assert!(lines.is_sorted(), "{lines:?}");
}

#[test]
fn a_line_without_breaks_is_shown_in_part() {
    let out = validate_stdin(&["--show-values"], &klagesak::write(&without_date()).unwrap()).out;
    let line = out.lines().find(|line| line.starts_with("1 | ")).unwrap();
    assert!(line.starts_with("1 | …") && line.ends_with('…') && line.chars().count() < 110, "{line}");
    assert!(line.contains(r#""fremsettelser":[{"fremsattDato":"2026-03-16""#), "{line}");
}

#[test]
fn what_steers_a_terminal_is_not_passed_on() {
    let mut message = without_date();
    message["innhold"]["klage"] = json!({ "frister": "\u{202e}\u{7f}\u{9b}31m" });
    let bytes = klagesak::write(&message).unwrap();
    let text = String::from_utf8(bytes).unwrap().replace("\"frister\"", "\"frister\u{1b}[31m\"");
    for args in [&["--show-values"][..], &[]] {
        for message in [text.as_bytes(), pretty(&message).as_slice()] {
            let out = validate_stdin(args, message).out;
            assert!(!out.is_empty() && !out.contains(['\u{1b}', '\u{202e}', '\u{7f}', '\u{9b}']), "{out}");
        }
    }
}

#[test]
fn clean_files_take_a_line_each_until_they_are_many() {
    let dir = folder("clean");
    write(&dir.join("a.json"), pretty(&minimal()));
    write(&dir.join("b.json"), pretty(&komplett()));
    let at = dir.to_str().unwrap();
    let run = validate(&[at]);
    assert_eq!(run.out, format!("{at}/a.json: Godtatt\n{at}/b.json: Godtatt\n2 filer: 2 godtatt\n"));
    for number in 0..30 {
        write(&dir.join(format!("{number:02}.json")), pretty(&minimal()));
    }
    assert_eq!(validate(&[at]).out, "32 filer: 32 godtatt\n");
    assert_eq!(validate(&[at, "--lang", "nn"]).out, "32 filer: 32 godtekne\n");
    write(&dir.join("11.json"), pretty(&without_date()));
    let out = validate(&[at, "--lang", "en"]).out;
    assert!(out.starts_with("error[KO-SKJEMA-001]"), "{out}");
    assert!(out.ends_with("\n32 files: 31 accepted, 1 rejected – 1 error\n"), "{out}");
    assert_eq!(out.matches(".json").count(), 2, "{out}");
}

#[test]
fn colour_is_for_terminals() {
    let dir = folder("colour");
    let file = write(&dir.join("a.json"), pretty(&without_date())).to_owned();
    let args = ["validate", &file, "--now", base::NOW];
    let coloured = |variables: &[(&str, &str)]| {
        let out = program(&args).envs(variables.iter().copied()).output().unwrap().stdout;
        String::from_utf8(out).unwrap().contains('\u{1b}')
    };
    assert!(!coloured(&[]));
    assert!(!coloured(&[("TERM", "xterm-256color")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
    // What this looks for is there when colour is forced.
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn colour_can_be_asked_for_and_declined() {
    let dir = folder("colour-asked");
    let file = write(&dir.join("sak.json"), pretty(&without_date())).to_owned();
    let coloured = |when, forced: &[(&str, &str)]| {
        let mut program = program(&["--color", when, "validate", &file]);
        Run::from(program.envs(forced.iter().copied()).output().unwrap()).out.contains('\u{1b}')
    };
    let forced = [("CLICOLOR_FORCE", "1")];
    assert!(coloured("always", &[]) && coloured("auto", &forced));
    assert!(!coloured("never", &forced) && !coloured("auto", &[]));
}

#[test]
fn quiet_leaves_findings_and_errors_only() {
    let dir = folder("quiet");
    let good = write(&dir.join("a.json"), klagesak::mal::OVERSENDELSE_MINIMAL).to_owned();
    let bad = write(&dir.join("b.json"), pretty(&without_date())).to_owned();
    let clean = validate(&["-q", &good]);
    assert_eq!((clean.code, clean.out.as_str(), clean.err.as_str()), (0, "", ""));
    let both = validate(&["--quiet", &good, &bad, "finnes-ikke.json"]);
    assert!(both.code == 3 && both.out.contains("KO-SKJEMA-001") && both.err.contains("finnes-ikke.json"));
    assert!(!both.out.contains("a.json") && !both.out.contains("3 filer"), "{}", both.out);
    let out = dir.join("ut");
    let made = run(&["generate", "--count", "1", "--seed", "1", "-q", "-o", out.to_str().unwrap()]);
    assert_eq!((made.code, made.out.as_str()), (0, ""));
}
