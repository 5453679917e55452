//! A minor version adds, and breaks nobody.

use klagesak_core::melding::Konvolutt;
use klagesak_core::verdict::{Severity, record};
use klagesak_core::{mal, schema};
use klagesak_kompat::{Effect, Step, diff};
use klagesak_validate::{Options, base, validate};
use serde_json::{Value, json};

use super::konvolutt::{file, profil, published, read, trekk, version};
use super::v1_1::{self, BEKREFTET_FOER_TRUKKET, judge};

fn on_disk(path: &str) -> Vec<u8> {
    std::fs::read(klagesak_dev::root().join("schemas/1.0").join(path)).unwrap()
}

/// A withdrawal with all that is new in 1.1.
fn message_of_1_1() -> Value {
    let mut message: Value = serde_json::from_str(mal::TREKK).unwrap();
    message["versjon"] = json!("1.1");
    message["innhold"]["trukketAv"]["rolle"] = json!("STOETTEKONTAKT");
    message["innhold"]["bekreftetDato"] = json!("2026-05-20");
    message
}

#[test]
fn the_types_of_1_1_give_the_schema_of_1_0_byte_for_byte() {
    let schema = published::<v1_1::Trekk>(version("1.0"));
    assert_eq!(
        String::from_utf8(file(&schema)).unwrap(),
        String::from_utf8(on_disk("klagesak.trekk.schema.json")).unwrap()
    );
    let list = schema::code_list_of(&v1_1::INFO, Some(&profil()), version("1.0"));
    assert_eq!(file(&list), on_disk("kodeverk/partsrolle.json"));
}

#[test]
fn the_schema_of_1_1_has_what_is_new_and_no_marks() {
    let schema = published::<v1_1::Trekk>(version("1.1"));
    assert_eq!(schema["$id"], "urn:klagesak:1.1:trekk");
    assert_eq!(schema["properties"]["versjon"]["const"], "1.1");
    assert!(schema["$defs"]["Trekk"]["properties"]["bekreftetDato"].is_object());
    let roller = schema["$defs"]["Partsrolle"]["enum"].as_array().unwrap();
    assert_eq!(roller.last(), Some(&json!("STOETTEKONTAKT")));
    assert!(!schema.to_string().contains("x-si"), "a mark is published");
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&message_of_1_1()));
    let list = schema::code_list_of(&v1_1::INFO, Some(&profil()), version("1.1"));
    assert_eq!((&list["versjon"], &list["koder"][7]["siden"]), (&json!("1.1"), &json!("1.1")));
}

#[test]
fn the_comparison_says_that_it_is_a_minor_step() {
    let (old, new) = (published::<v1_1::Trekk>(version("1.0")), published::<v1_1::Trekk>(version("1.1")));
    let comparison = diff(&old, &new).unwrap();
    let found: Vec<_> =
        comparison.changes.iter().map(|c| (c.finding.rule.id.as_str(), c.finding.pointer.as_str())).collect();
    let expected = [
        ("KO-KOMPAT-009", "/$defs/Partsrolle"),
        ("KO-KOMPAT-024", "/$defs/Partsrolle"),
        ("KO-KOMPAT-001", "/$defs/Trekk/properties/bekreftetDato"),
    ];
    assert_eq!(found, expected);
    assert_eq!((comparison.readers(), comparison.writers()), (Effect::Safe, Effect::Safe));
    assert_eq!((comparison.demanded(), comparison.taken()), (Step::Minor, Step::Minor));
    assert!(comparison.enough());
}

#[test]
fn a_reader_of_1_0_reads_1_1_with_warnings_and_writes_it_back_unharmed() {
    let message = message_of_1_1();
    let bytes = serde_json::to_vec(&message).unwrap();
    // The verdict of 1.0: warnings about what it does not know, and nothing else.
    let report = validate(&bytes, &Options::new(base::NOW.parse().unwrap()));
    let found: Vec<_> = report.findings.iter().map(|f| (f.rule.id.as_str(), f.pointer.as_str())).collect();
    let expected = [
        ("KO-VERSJON-004", "/innhold/bekreftetDato"),
        ("KO-VERSJON-005", "/innhold/trukketAv/rolle"),
        ("KO-VERSJON-001", "/versjon"),
    ];
    assert_eq!(found, expected);
    assert!(report.valid() && report.findings.iter().all(|f| f.severity == Severity::Warning));
    // It reads the message, and loses nothing of it.
    let read_by_1_0 = klagesak_core::read(&bytes).unwrap();
    assert_eq!(read_by_1_0.unknown.len(), 2);
    let written: Value = serde_json::from_slice(&read_by_1_0.write().unwrap()).unwrap();
    assert_eq!(written, message);
    let back: Konvolutt<v1_1::Trekk> = read(&written);
    assert_eq!(back, read::<v1_1::Trekk>(&message));
}

#[test]
fn a_reader_of_1_1_reads_1_0() {
    let schema = jsonschema::validator_for(&published::<v1_1::Trekk>(version("1.0"))).unwrap();
    let newer = jsonschema::validator_for(&published::<v1_1::Trekk>(version("1.1"))).unwrap();
    for mut message in trekk(300) {
        let read_by_1_1: Konvolutt<v1_1::Trekk> = read(&message);
        assert_eq!(serde_json::to_value(&read_by_1_1).unwrap(), message);
        assert!(schema.is_valid(&message));
        message["versjon"] = json!("1.1");
        assert!(newer.is_valid(&message));
    }
}

#[test]
fn what_is_new_in_1_1_is_refused_in_a_message_that_says_1_0() {
    let schema = jsonschema::validator_for(&published::<v1_1::Trekk>(version("1.0"))).unwrap();
    let mut message = message_of_1_1();
    message["versjon"] = json!("1.0");
    let mut places: Vec<_> = schema.iter_errors(&message).map(|e| e.instance_path().to_string()).collect();
    places.sort();
    assert_eq!(places, ["/innhold", "/innhold/trukketAv/rolle"]);
}

#[test]
fn a_rule_of_1_1_judges_1_1_and_not_1_0() {
    let mut message = message_of_1_1();
    message["innhold"]["bekreftetDato"] = json!("2026-05-19");
    let found = judge(&read(&message));
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].message(klagesak_core::Language::En),
        "The withdrawal came on 2026-05-20, but is confirmed on 2026-05-19."
    );
    message["versjon"] = json!("1.0");
    assert!(judge(&read(&message)).is_empty());
    // The catalogue says from when, and the id was free.
    assert_eq!(record(&BEKREFTET_FOER_TRUKKET)["siden"], "1.1");
    let ids = std::fs::read_to_string(klagesak_dev::root().join("docs/generert/regel-id.txt")).unwrap();
    assert!(!ids.lines().any(|id| id == BEKREFTET_FOER_TRUKKET.id.as_str()));
}
