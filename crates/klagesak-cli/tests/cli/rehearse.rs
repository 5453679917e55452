//! A day to come, rehearsed.

use std::collections::{BTreeMap, BTreeSet};

use klagesak::kodeverk::Lovgrunnlag;
use klagesak::lovgrunnlag::lovdata;
use klagesak::syntetisk::Saker;
use klagesak::validate::{Options, base, example, rules, validate};
use klagesak::verdict::{Severity, Source};
use serde_json::{Value, json};

use crate::support::{folder, run, validate_stdin, write};

/// The day before the law is supposed to come into force, and that day.
const BEFORE: &str = "2027-06-30";
const DAY: &str = "2027-07-01";

type Refused = BTreeMap<String, BTreeSet<String>>;

/// The examples of all rules on one message, moved to the act of 2025; and of those that pass before it is in force, the rules that will
/// refuse them: those that are errors, and warn now only because all they rest on is not in force.
fn examples(folder: &std::path::Path) -> Refused {
    let law = lovdata(&Lovgrunnlag::Fvl2025);
    let mut refused = Refused::new();
    for rule in rules::all() {
        for example in rule.info.breaks().filter(|example| example.then.is_empty()) {
            let bytes = example::bytes(&example).unwrap_or_default();
            let Ok(mut message) = serde_json::from_slice::<Value>(&bytes) else { continue };
            if message["lovgrunnlag"] != "FVL_1967" {
                continue;
            }
            message["lovgrunnlag"] = json!("FVL_2025");
            let (name, bytes) = (format!("{}-{}.json", rule.info.id, example.name), message.to_string());
            write(&folder.join(&name), &bytes);
            let Ok(read) = klagesak::read(bytes.as_bytes()) else { continue };
            let report = validate(bytes.as_bytes(), &Options::new(read.message.hode().opprettet));
            let will = report.findings.iter().filter(|finding| {
                let read = |source: &Source| matches!(source, Source::Fvl(subject) if law.verified(*subject));
                finding.rule.severity == Severity::Error && finding.rule.sources.iter().any(read)
            });
            let will: BTreeSet<_> = will.map(|finding| finding.rule.id.to_string()).collect();
            if report.valid() && !will.is_empty() {
                refused.insert(name, will);
            }
        }
    }
    refused
}

#[test]
fn a_law_in_force_refuses_what_rests_on_it_and_nothing_else() {
    let folder = folder("rehearse");
    let expected = examples(&folder);
    assert!(expected.len() >= 8, "{expected:?}");
    let given = folder.to_str().unwrap();
    let rehearse = |more: &[&str]| run(&[&["rehearse", given, "--from", BEFORE, "--at", DAY], more].concat());
    let found = rehearse(&["--law-at", DAY, "--format", "json"]);
    assert_eq!(found.code, 1, "{}", found.err);
    let found: Value = serde_json::from_str(&found.out).unwrap();
    let name = |refused: &Value| refused["kilde"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let rules = |refused: &Value| serde_json::from_value(refused["regler"].clone()).unwrap();
    let refused: Refused =
        found["nye"].as_array().unwrap().iter().map(|refused| (name(refused), rules(refused))).collect();
    assert_eq!(refused, expected);
    let most = expected.values().flatten().fold(BTreeMap::<_, usize>::new(), |mut counts, rule| {
        *counts.entry(rule).or_default() += 1;
        counts
    });
    assert_eq!(found["perRegel"], json!(most));
    assert_eq!(found["lovAntattFra"], DAY);
    // Nothing is supposed, or only later: nothing changes.
    for more in [&[][..], &["--law-at", "2027-07-02"]] {
        let none = rehearse(more);
        assert_eq!(none.code, 0, "{}", none.err);
        assert!(none.out.contains(&format!("0 til etter reglene {DAY}")), "{}", none.out);
    }
}

#[test]
fn what_cannot_be_read_is_told_and_what_is_no_message_passed_over() {
    let folder = folder("rehearse-none");
    write(&folder.join("manifest.json"), "{}");
    let given = folder.to_str().unwrap();
    let none = run(&["rehearse", given, "--at", DAY]);
    assert_eq!((none.code, none.out.as_str()), (3, ""));
    assert_eq!(run(&["rehearse", "finnes-ikke.json", "--at", DAY]).code, 3);
    assert_eq!(run(&["rehearse", given, "--at", "i morgen"]).code, 2);
    write(&folder.join("brutt.json"), "{");
    let broken = run(&["rehearse", given, "--at", DAY]);
    assert_eq!(broken.code, 0, "{}", broken.err);
    assert!(broken.out.starts_with("1 melding: 1 avvist etter reglene "), "{}", broken.out);
}

#[test]
fn the_rules_that_change_are_those_that_rest_on_the_law() {
    let changes = |more: &[&str]| run(&[&["rules", "--changes-from", BEFORE, "--to", DAY], more].concat());
    assert_eq!(changes(&[]).out, "Ingen regler får en annen alvorlighet.\n");
    let found = changes(&["--law-at", DAY, "--format", "json"]);
    let found: Vec<Value> = serde_json::from_str(&found.out).unwrap();
    assert!(found.len() >= 8, "{found:?}");
    for change in &found {
        assert_eq!(
            (&change["lovgrunnlag"], &change["fra"], &change["til"]),
            (&json!("FVL_2025"), &json!("ADVARSEL"), &json!("FEIL"))
        );
    }
    assert_eq!(run(&["rules", "--changes-from", BEFORE]).code, 2);
}

#[test]
fn a_report_says_which_day_its_rules_are_of() {
    let message = base::find("minimal").unwrap().json.as_bytes();
    let report = |more: &[&str]| -> Value {
        serde_json::from_str(&validate_stdin(&[&["--format", "json"], more].concat(), message).out).unwrap()
    };
    let plain = report(&[]);
    assert!(plain.get("reglerPer").is_none() && plain.get("lovAntattFra").is_none(), "{plain}");
    let dated = report(&["--rules-at", DAY, "--law-at", BEFORE]);
    assert_eq!((&dated["reglerPer"], &dated["lovAntattFra"]), (&json!(DAY), &json!(BEFORE)));
}

/// Generated conversations, where the deadline of every other message that has one is put a day off; and what the plain verdict of today
/// says of each: the errors, by rule.
fn off_by_a_day(folder: &std::path::Path) -> Vec<(String, String, BTreeSet<String>)> {
    let mut judged = Vec::new();
    for (number, message) in Saker::new(7).take(40).flatten().enumerate() {
        let mut message = serde_json::to_value(&message).unwrap();
        if let Some(Value::String(day)) = message.pointer_mut("/innhold/klage/frister/0/fristdato")
            && number % 2 == 0
        {
            let digit = if day.ends_with('9') { "8" } else { "9" };
            day.replace_range(9.., digit);
        }
        let (name, bytes) = (format!("{number}.json"), message.to_string());
        write(&folder.join(&name), &bytes);
        let made: Options<'_> = Options::new(message["opprettet"].as_str().unwrap().parse().unwrap());
        let report = validate(bytes.as_bytes(), &made);
        let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let sender = message["avsender"]["organisasjonsnummer"].as_str().unwrap().to_owned();
        judged.push((name, sender, errors.map(|finding| finding.rule.id.to_string()).collect()));
    }
    judged
}

#[test]
fn a_rule_that_is_moved_refuses_from_that_day_what_it_alone_refuses() {
    let folder = folder("rehearse-move");
    let judged = off_by_a_day(&folder);
    // Counted from verdicts that know of no move: what only the moved rule refuses passes until it is an error, and then does not.
    let alone: BTreeSet<_> =
        judged.iter().filter(|(.., errors)| errors.len() == 1).flat_map(|(.., e)| e).collect();
    assert!(!alone.is_empty(), "{judged:?}");
    for rule in alone {
        let only = |errors: &BTreeSet<String>| errors.len() == 1 && errors.contains(rule);
        let (mut new, mut senders) = (BTreeSet::new(), BTreeMap::<&str, usize>::new());
        for (name, sender, _) in judged.iter().filter(|(.., errors)| only(errors)) {
            new.insert(name.clone());
            *senders.entry(sender).or_default() += 1;
        }
        let before = judged.iter().filter(|(.., errors)| !errors.is_empty() && !only(errors)).count();
        let (given, day) = (folder.to_str().unwrap(), format!("{rule}={DAY}"));
        let rehearse = |at: &str| {
            let found =
                run(&["rehearse", given, "--from", BEFORE, "--at", at, "--move", &day, "--format", "json"]);
            (found.code, serde_json::from_str::<Value>(&found.out).expect(&found.err))
        };
        let (code, found) = rehearse(DAY);
        let name =
            |refused: &Value| refused["kilde"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let refused: BTreeSet<_> = found["nye"].as_array().unwrap().iter().map(name).collect();
        assert_eq!((code, refused), (1, new.clone()));
        assert_eq!(found["perRegel"], json!({ rule.as_str(): new.len() }));
        assert_eq!(found["perAvsender"], json!(senders));
        assert_eq!((&found["avvistFraFoer"], &found["meldinger"]), (&json!(before), &json!(judged.len())));
        assert_eq!(found["flyttedeRegler"], json!([{ "regel": rule, "fra": DAY }]));
        let (code, found) = rehearse(BEFORE);
        assert_eq!((code, &found["nye"]), (0, &json!([])));
    }
}

#[test]
fn only_a_rule_that_can_be_an_error_is_moved() {
    let with = |moved: &str| run(&["rehearse", "finnes-ikke.json", "--at", DAY, "--move", moved]);
    for (moved, told) in [
        ("KO-KLAGE-999=2027-07-01", "ukjent regel eller gruppe: KO-KLAGE-999"),
        ("KO-SKJEMA-001=2027-07-01", "regelen blir ikke en feil en annen dag: KO-SKJEMA-001"),
        ("KO-KLAGE-010=i morgen", "RULE=DATE"),
        ("KO-KLAGE-010", "RULE=DATE"),
    ] {
        let found = with(moved);
        assert_eq!(found.code, 2, "{moved}");
        assert!(found.err.contains(told), "{}", found.err);
    }
}
