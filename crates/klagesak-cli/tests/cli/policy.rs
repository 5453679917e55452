//! The receiver's own severities.

use klagesak::Policy;
use klagesak::validate::{example, rules};
use klagesak::verdict::Severity;
use serde_json::json;

use crate::json::reports;
use crate::support::{Run, folder, minimal, pretty, validate, validate_stdin, without_date, write};

fn judged(name: &str, policy: &str, message: &serde_json::Value, more: &[&str]) -> Run {
    let dir = folder(name);
    let policy = write(&dir.join("profil"), policy).to_owned();
    let file = write(&dir.join("melding.json"), pretty(message)).to_owned();
    validate(&[&["--policy", &policy, &file], more].concat())
}

#[test]
fn a_receiver_may_accept_what_the_standard_does_not() {
    let mut message = minimal();
    message["meldingstype"] = json!("klagesak.annet");
    let policy = r#"{"profil": "MOTTAK", "overstyr": {"KO-VERSJON-003": "ADVARSEL"}}"#;
    let run = judged("policy-tolerant", policy, &message, &[]);
    assert_eq!(run.code, 0);
    let heading =
        "advarsel[KO-VERSJON-003]: Meldingstypen mangler eller er ukjent. (feil etter standarden)\n";
    assert!(run.out.starts_with(heading), "{}", run.out);
    assert!(run.out.contains(": Godtatt etter mottakerens profil – 1 advarsel\n"), "{}", run.out);
    let report = &reports(&judged("policy-json", policy, &message, &["--format", "json"]))[0];
    assert!(report.akseptert && !report.gyldig);
}

#[test]
fn a_receiver_may_refuse_what_the_standard_does_not() {
    let mut message = minimal();
    message["versjon"] = json!("1.1");
    let policy = r#"{"profil": "STRENG", "overstyr": {"KO-VERSJON-001": "FEIL"}}"#;
    assert_eq!(judged("policy-strict", r#"{"profil": "STRENG"}"#, &message, &[]).code, 0);
    let run = judged("policy-stricter", policy, &message, &[]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains(": Avvist – 1 feil\n"), "{}", run.out);
    assert!(run.out.contains("regler bestått (etter standarden)\n"), "{}", run.out);
}

#[test]
fn what_an_older_format_cannot_carry_is_tolerated_by_receivers_only() {
    // The profile's own rules, however many there are: each with an example that has no other fault.
    let policy = Policy::mottak();
    for (id, severity) in policy.overrides().filter(|(_, severity)| *severity < Severity::Error) {
        let rule = &rules::find(id).unwrap().info;
        let Some(example) = rule.breaks().find(|e| e.also.is_empty()) else { continue };
        let message = example::bytes(&example).unwrap();
        assert_eq!(validate_stdin(&[], &message).code, i32::from(rule.severity == Severity::Error), "{id}");
        let run = validate_stdin(&["--as-receiver"], &message);
        assert_eq!(run.code, 0, "{id}");
        assert!(run.out.contains(&format!("{}[{id}]", severity.label().nb)), "{}", run.out);
    }
}

#[test]
fn a_receiver_that_only_tolerates_still_rejects_what_cannot_be_read() {
    let dir = folder("mottak");
    let good = write(&dir.join("good.json"), pretty(&minimal())).to_owned();
    let bad = write(&dir.join("bad.json"), pretty(&without_date())).to_owned();
    assert_eq!(validate(&["--as-receiver", &good]).code, 0);
    assert_eq!(validate(&["--as-receiver", &bad]).code, 1);
}

#[test]
fn a_policy_that_makes_no_sense_is_wrong_use() {
    let message = minimal();
    for (policy, complaint) in [
        ("{", "har ikke den formen den skal ha (1:1)"),
        (r#"{"profil": "SNILL"}"#, "har ikke den formen den skal ha (1:"),
        (
            r#"{"profil": "STRENG", "overstyr": {"KO-NEI-001": "FEIL"}}"#,
            "ukjent regel eller gruppe: KO-NEI-001",
        ),
        (
            r#"{"profil": "STRENG", "overstyr": {"KO-SKJEMA-001": "MERKNAD"}}"#,
            "KO-SKJEMA-001 kan ikke få en annen alvorsgrad",
        ),
    ] {
        let run = judged("policy-wrong", policy, &message, &[]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{policy}");
        assert!(run.err.contains(complaint), "{policy}: {}", run.err);
    }
    assert_eq!(validate(&["-", "--as-receiver", "--policy", "x"]).code, 2);
    assert_eq!(validate(&["-", "--policy", "finnes-ikke"]).code, 3);
}
