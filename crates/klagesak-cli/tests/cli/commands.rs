//! The commands that show what the standard says.

use klagesak::{Melding, rules, schema};
use serde_json::Value;

use crate::support::{fed, folder, run};

#[test]
fn schemas_are_those_of_the_library() {
    let json = |args: &[&str]| serde_json::from_str::<Value>(&run(args).out).unwrap();
    let oversendelse = schema::message(&klagesak::kodeverk::Meldingstype::Oversendelse);
    assert_eq!(json(&["schema", "oversendelse"]), oversendelse);
    assert_eq!(json(&["schema", "klagesak.oversendelse"]), oversendelse);
    assert_eq!(json(&["schema", "rapport"]), schema::report(None));
    let published = json(&["schema", "oversendelse", "--base-url", "https://example.org/klagesak/"]);
    assert_eq!(published["$id"], "https://example.org/klagesak/1.0/klagesak.oversendelse.schema.json");
}

#[test]
fn schemas_are_listed_and_an_unknown_one_lists_them_too() {
    let list = run(&["schema", "--list"]);
    let names: Vec<_> = list.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names.first(), Some(&"klagesak.oversendelse"));
    assert_eq!(names.last(), Some(&"rapport"));
    let unknown = run(&["schema", "oversendelser", "--lang", "en"]);
    assert!(names.iter().all(|name| unknown.err.contains(name)), "{}", unknown.err);
}

#[test]
fn every_rule_is_listed_and_shown_in_full() {
    let list = run(&["rules"]).out;
    for rule in rules::all() {
        assert!(list.contains(rule.id.as_str()) && list.contains(rule.title().nb));
    }
    let shown = run(&["rules", "ko-skjema-001", "--lang", "nn"]).out;
    let rule = rules::find("KO-SKJEMA-001").unwrap();
    for text in [rule.title(), rule.message(), rule.caseworker(), rule.system(), rule.harm()] {
        assert!(shown.contains(text.nn), "{shown}");
    }
    let at = "/innhold/klage/fremsettelser/0/mottattDato";
    assert!(shown.contains(&format!("fjern {at}\n    → KO-SKJEMA-001 {at}")));
    let group = run(&["rules", "versjon"]).out;
    assert!(group.contains("KO-VERSJON-005") && !group.contains("KO-SKJEMA"), "{group}");
}

#[test]
fn rules_as_json_are_the_catalogue() {
    let json = |args: &[&str]| serde_json::from_str::<Value>(&run(args).out).unwrap();
    let catalogue = rules::catalogue();
    assert_eq!(json(&["rules", "--format", "json"]), catalogue);
    let one = json(&["rules", "KO-SKJEMA-001", "--format", "json", "--lang", "en"]);
    assert_eq!(one.as_array().unwrap().len(), 1);
    assert!(catalogue.as_array().unwrap().contains(&one[0]));
    let group = json(&["rules", "SKJEMA", "--format", "json"]);
    assert!(group.as_array().unwrap().iter().all(|rule| rule["gruppe"] == "SKJEMA"));
}

#[test]
fn a_new_message_is_clean_and_another_one_every_time() {
    let made = run(&["new", "oversendelse", "--now", "2027-04-02T10:00:00+02:00"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    let read = klagesak::read(made.out.as_bytes()).unwrap();
    let Melding::Oversendelse(message) = read.message else { panic!("another type") };
    assert_eq!(message.opprettet.to_string(), "2027-04-02T10:00:00+02:00");
    let verdict = fed(&["validate", "-", "--now", "2027-04-02T10:00:00+02:00"], made.out.as_bytes());
    assert_eq!((verdict.code, verdict.out.as_str()), (0, "<standard inn>: Godtatt\n"));
    assert_ne!(made.out, run(&["new", "klagesak.oversendelse", "--now", "2027-04-02T10:00:00+02:00"]).out);
    // Without a time, the clock: a message made now must be clean now.
    let verdict = fed(&["validate", "-"], run(&["new", "oversendelse"]).out.as_bytes());
    assert_eq!(verdict.out, "<standard inn>: Godtatt\n");
}

#[test]
fn there_is_a_new_message_of_every_type() {
    for slag in Melding::TYPER {
        let made = run(&["new", &slag.to_string()]);
        assert_eq!((made.code, made.err.as_str()), (0, ""), "{slag}");
        assert_eq!(&klagesak::read(made.out.as_bytes()).unwrap().message.meldingstype(), slag);
        let verdict = fed(&["validate", "-"], made.out.as_bytes());
        assert_eq!(verdict.out, "<standard inn>: Godtatt\n", "{slag}");
    }
}

#[test]
fn generated_messages_are_the_same_for_the_same_seed_and_different_for_another() {
    let lines = |seed: &str| run(&["generate", "--count", "3", "--seed", seed, "--ndjson"]).out;
    let made = lines("7");
    assert_eq!(made.lines().count(), 3);
    assert!(made == lines("7") && made != lines("8"));
    let dir = folder("generate");
    let at = dir.join("ny/mappe");
    let at = at.to_str().unwrap();
    assert_eq!(run(&["generate", "--count", "12", "--seed", "7", "-o", at]).code, 0);
    let verdict = run(&["validate", at]);
    assert!(verdict.code == 0 && verdict.out.contains("\n12 filer: 12 godtatt"), "{}", verdict.out);
    let first = std::fs::read(dir.join("ny/mappe/oversendelse-01.json")).unwrap();
    let read = klagesak::read(&first).unwrap();
    assert_eq!(read.write().unwrap(), made.lines().next().unwrap().as_bytes());
    // Either lines or files.
    assert_eq!(run(&["generate", "--count", "1", "--seed", "7"]).code, 2);
    assert_eq!(run(&["generate", "--count", "1", "--seed", "7", "--ndjson", "-o", at]).code, 2);
}

#[test]
fn a_name_that_is_nearly_right_suggests_the_right_one() {
    for (args, meant) in [
        (["rules", "KLAGE-001"], "KO-KLAGE-001"),
        (["rules", "klgae"], "KLAGE"),
        (["rules", "kontrollsiffer"], "KO-HODE-008"),
        (["new", "overesendelse"], "klagesak.oversendelse"),
    ] {
        let run = run(&args);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(&format!("mente du {meant}")), "{}", run.err);
    }
    // What is like nothing gets what there is to choose from.
    let far = run(&["rules", "xyzzy", "--lang", "en"]).err;
    assert!(!far.contains("did you mean") && far.contains("KVITTERING"), "{far}");
}
