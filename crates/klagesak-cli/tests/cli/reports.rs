//! Verdicts in the forms of other programs. That those programs can read them is shown by `tests/foreign/reports`.

use serde_json::{Value, json};

use crate::support::{Run, folder, komplett, pretty, run, validate, without_date, write};

/// A folder with a message in order, one with findings of every severity, one that is cut, and a name to be careful with.
fn mixed(name: &str) -> String {
    let dir = folder(name);
    write(&dir.join("a-god.json"), klagesak::mal::OVERSENDELSE_MINIMAL);
    write(&dir.join("b-uten dato & <ø>.json"), pretty(&without_date()));
    write(&dir.join("c-halv.json"), pretty(&komplett()).get(..400).unwrap());
    let mut many = komplett();
    many["innhold"]["klage"]["fremsettelser"][0]["mottattDato"] = json!("2025-01-01");
    write(&dir.join("d-mange.json"), pretty(&many));
    dir.to_str().unwrap().to_owned()
}

fn sarif(args: &[&str]) -> (Run, Value) {
    let run = validate(&[args, &["--format", "sarif"]].concat());
    let log: Value = serde_json::from_str(&run.out).unwrap();
    (run, log["runs"][0].clone())
}

#[test]
fn sarif_has_the_findings_of_the_reports_and_their_places() {
    let dir = mixed("reports-sarif");
    let (sarif_run, log) = sarif(&[&dir]);
    let json = validate(&[&dir, "--format", "json"]);
    assert_eq!((sarif_run.code, json.code), (1, 1));
    let reports = json.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let findings: Vec<Value> = reports.flat_map(|r| r["funn"].as_array().unwrap().clone()).collect();
    let results = log["results"].as_array().unwrap();
    assert!(findings.len() > 3 && results.len() == findings.len());
    for (result, finding) in results.iter().zip(&findings) {
        assert_eq!(result["ruleId"], finding["regel"]);
        let level = match finding["alvorlighet"].as_str().unwrap() {
            "FEIL" => "error",
            "ADVARSEL" => "warning",
            _ => "note",
        };
        assert_eq!(result["level"], level);
        let place = &result["locations"][0];
        let region = &place["physicalLocation"]["region"];
        assert_eq!((&region["startLine"], &region["startColumn"]), (&finding["linje"], &finding["kolonne"]));
        // A point in the text, as where it was cut, has no end.
        let end = region["endColumn"].as_u64();
        assert!(end.is_none_or(|end| end > region["startColumn"].as_u64().unwrap()), "{region}");
        assert_eq!(end.is_none(), finding["regel"].as_str().unwrap().starts_with("KO-SYNTAKS-"), "{region}");
        assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], finding["sti"]);
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(log["tool"]["driver"]["rules"][index]["id"], finding["regel"]);
    }
    let levels: std::collections::BTreeSet<_> =
        results.iter().map(|r| r["level"].as_str().unwrap()).collect();
    assert!(levels.contains("error") && levels.len() > 1, "{levels:?}");
    assert!(sarif_run.out.contains("b-uten%20dato%20%26%20%3C%C3%B8%3E.json"));
}

#[test]
#[cfg(target_os = "linux")]
fn names_that_are_no_text_or_turn_it_around_do_no_harm() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let dir = folder("reports-names");
    std::fs::write(dir.join(OsStr::from_bytes(b"sak-\xff.json")), pretty(&without_date())).unwrap();
    write(&dir.join("gps.\u{202e}nosj.\u{1b}[31m.json"), pretty(&without_date()));
    let dir = dir.to_str().unwrap();
    for args in [&["validate"][..], &["case", "--one-case"]] {
        let of = |format| run(&[args, &["--format", format, dir]].concat()).out;
        let log: Value = serde_json::from_str(&of("sarif")).unwrap();
        let uri =
            |result: &Value| result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].clone();
        let uris: Vec<_> = log["runs"][0]["results"].as_array().unwrap().iter().map(uri).collect();
        let ends = |end: &str| uris.iter().any(|uri| uri.as_str().unwrap().ends_with(end));
        assert!(ends("/sak-%FF.json") && ends("/gps.%E2%80%AEnosj.%1B%5B31m.json"), "{uris:?}");
        for format in ["html", "junit"] {
            assert!(!of(format).contains(['\u{202e}', '\u{1b}']), "{args:?} {format}");
        }
    }
}

#[test]
fn sarif_marks_the_field_and_says_what_could_not_be_read() {
    let dir = folder("reports-sarif-region");
    let mut message = komplett();
    message["innhold"]["klage"]["fremsettelser"][0]["mottattDato"] = json!("i går");
    let file = write(&dir.join("sak.json"), pretty(&message)).to_owned();
    let (run, log) = sarif(&[&file, "finnes-ikke.json"]);
    assert_eq!(run.code, 3);
    let region = &log["results"][0]["locations"][0]["physicalLocation"]["region"];
    let column = |name: &str| region[name].as_u64().unwrap();
    let width = r#""mottattDato": "i går""#.chars().count();
    assert_eq!(column("endColumn") - column("startColumn"), u64::try_from(width).unwrap());
    let invocation = &log["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notice = &invocation["toolExecutionNotifications"][0]["message"]["text"];
    assert!(notice.as_str().unwrap().starts_with("finnes-ikke.json"));
}

#[test]
fn junit_has_a_suite_for_each_file_and_fails_for_errors_only() {
    let dir = mixed("reports-junit");
    let run = validate(&[&dir, "--format", "junit"]);
    assert_eq!(run.code, 1);
    let suites: Vec<_> = run.out.split("<testsuite ").skip(1).collect();
    assert_eq!(suites.len(), 4);
    let of = |name: &str| *suites.iter().find(|suite| suite.contains(name)).unwrap();
    assert!(of("a-god").contains(r#"failures="0""#) && of("a-god").contains(r#"name="regler""#));
    assert!(of("b-uten dato &amp; &lt;ø&gt;").contains(r#"name="KO-SKJEMA-001""#));
    assert!(of("c-halv").contains("<skipped/>") && of("c-halv").contains(r#"failures="1""#));
    // A note is no failure, and is reported all the same.
    let notes = of("d-mange").split("<testcase").filter(|case| case.contains("<system-out>merknad:"));
    assert!(notes.clone().count() > 0 && notes.into_iter().all(|case| !case.contains("<failure")));
}

#[test]
fn the_page_stands_alone_and_speaks_three_languages() {
    let dir = mixed("reports-html");
    for (lang, title, action) in [
        ("nb", "Valideringsrapport", "Tiltak: "),
        ("nn", "Valideringsrapport", "Tiltak: "),
        ("en", "Validation report", "Action: "),
    ] {
        let run = validate(&[&dir, "--format", "html", "--lang", lang]);
        assert_eq!(run.code, 1);
        assert!(run.out.contains(&format!(r#"<html lang="{lang}">"#)));
        assert!(run.out.contains(title) && run.out.contains(action));
        assert!(!run.out.contains("<script") && !run.out.contains("://"), "nothing is fetched");
        assert!(run.out.contains("b-uten dato &amp; &lt;ø&gt;.json"), "names are escaped");
        assert_eq!(run.out.matches("<section").count(), 4);
    }
}

#[test]
fn the_page_gathers_findings_by_part_and_rule() {
    let dir = folder("reports-parts");
    let mut message = komplett();
    for number in [0, 1] {
        let points = &mut message["innhold"]["dokumenter"][number];
        points["tittel"] = json!("");
        points["filnavn"] = json!("");
    }
    let file = write(&dir.join("sak.json"), pretty(&message)).to_owned();
    let page = validate(&[&file, "--format", "html"]).out;
    let first = page.split("<h3>Dokument 1</h3>").nth(1).unwrap();
    let first = first.split("<h3>Dokument 2</h3>").next().unwrap();
    assert_eq!(first.matches("<code>KO-SKJEMA-008</code>").count(), 1, "one heading for both");
    assert_eq!(first.matches("/innhold/dokumenter/0/").count(), 2);
}

#[test]
fn values_are_shown_on_the_page_only_when_asked_for_and_never_as_markup() {
    let dir = folder("reports-values");
    let mut message = komplett();
    message["innhold"]["klage"]["fremsettelser"][0]["mottattDato"] = json!("<script>alert('x')</script>");
    let file = write(&dir.join("sak.json"), pretty(&message)).to_owned();
    let hidden = validate(&[&file, "--format", "html"]).out;
    assert!(!hidden.contains("alert") && hidden.contains("•••"));
    let shown = validate(&[&file, "--format", "html", "--show-values"]).out;
    assert!(shown.contains("&lt;script&gt;alert") && !shown.contains("<script"));
    for format in ["sarif", "junit"] {
        assert!(!validate(&[&file, "--format", format, "--show-values"]).out.contains("alert"));
    }
}

#[test]
fn a_case_is_told_message_by_message_with_what_is_wrong_in_the_whole() {
    let kit = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/1.0/forloep");
    let case = format!("{kit}/KO-FORLOEP-001/brudd-rettet-med-samme-id");
    let judged = |format| run(&["case", "--now", "2026-11-01T12:00:00+01:00", "--format", format, &case]);
    let sarif: Value = serde_json::from_str(&judged("sarif").out).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let found = results.iter().find(|result| result["ruleId"] == "KO-FORLOEP-001").unwrap();
    let at = found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
    assert!(at.ends_with("3-kvittering.json"), "{at}");
    let junit = judged("junit");
    assert!(junit.code == 1 && junit.out.contains(r#"name="KO-FORLOEP-001""#));
    let page = judged("html").out;
    assert!(page.contains("<h2>Klagesak ") && page.contains("Tilstand: ") && page.contains("KO-FORLOEP-001"));
    assert_eq!(page.matches("<section").count(), 3);
}

#[test]
fn shells_and_manuals_know_every_command() {
    let dir = folder("reports-man");
    let man = run(&["man", "-o", dir.to_str().unwrap()]);
    assert_eq!((man.code, man.out.as_str()), (0, ""));
    for page in ["klagesak.1", "klagesak-validate.1", "klagesak-conformance-run.1"] {
        let page = std::fs::read_to_string(dir.join(page)).unwrap();
        assert!(page.contains(".TH klagesak"));
    }
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&["completions", shell]);
        assert!(script.code == 0 && script.out.contains("conformance") && script.out.contains("show-values"));
    }
    assert!(run(&["man"]).out.contains("case"));
    assert_eq!(run(&["completions", "tcsh"]).code, 2);
}

#[test]
fn what_is_wrong_in_a_package_is_in_the_message_or_in_the_package() {
    let dir = folder("reports-package");
    write(&dir.join("sak/klagesak.json"), pretty(&without_date()));
    write(&dir.join("sak/lapp.txt"), "hei");
    let (run, log) = sarif(&[dir.join("sak").to_str().unwrap()]);
    assert_eq!(run.code, 1);
    for result in log["results"].as_array().unwrap() {
        let place = &result["locations"][0]["physicalLocation"];
        let in_message = place["artifactLocation"]["uri"].as_str().unwrap().ends_with("sak/klagesak.json");
        assert_eq!(in_message, place["region"].is_object(), "{result}");
    }
    let page = validate(&[dir.join("sak").to_str().unwrap(), "--format", "html"]).out;
    assert!(page.contains("<h3>Klagen</h3>") && page.contains("pakke "), "{page}");
}
