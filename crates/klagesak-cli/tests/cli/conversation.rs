//! The verdict on whole cases.

use std::path::Path;

use klagesak::mal;
use klagesak::validate::base;
use serde_json::{Value, json};

use crate::support::{Run, folder, pretty, run, write};

const CASE: [(&str, &str); 6] = [
    ("a-oversendelse.json", mal::OVERSENDELSE_MINIMAL),
    ("b-avgjoerelse.json", mal::AVGJOERELSE),
    ("c-kvittering.json", mal::KVITTERING),
    ("d-forespoersel.json", mal::FORESPOERSEL),
    ("e-ettersendelse.json", mal::ETTERSENDELSE),
    ("f-status.json", mal::STATUS),
];

fn conversation(args: &[&str]) -> Run {
    run(&[&["case", "--now", base::NOW], args].concat())
}

fn case(dir: &Path, files: &[(&str, &str)]) -> String {
    files.iter().for_each(|(name, json)| {
        write(&dir.join(name), json);
    });
    dir.to_str().unwrap().to_owned()
}

fn reports(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_case_that_holds_together_is_accepted_and_shown_in_order() {
    let at = case(&folder("conversation-whole"), &CASE);
    let run = conversation(&[&at]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let order: Vec<_> =
        run.out.lines().filter_map(|line| line.strip_suffix(".json")?.rsplit('/').next()).collect();
    assert_eq!(
        order,
        ["a-oversendelse", "c-kvittering", "d-forespoersel", "e-ettersendelse", "f-status", "b-avgjoerelse"]
    );
    assert!(
        run.out.ends_with("Klagesak 9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02: Godtatt, avgjort\n\n"),
        "{}",
        run.out
    );
    let json = conversation(&[&at, "--format", "json", "--lang", "en"]);
    let report = &reports(&json)[0];
    assert_eq!((&report["tilstand"], &report["tilstandNavn"]), (&json!("AVGJORT"), &json!("decided")));
    assert_eq!(
        (&report["gyldig"], &report["akseptert"], &report["funn"]),
        (&json!(true), &json!(true), &json!([]))
    );
    let kinds: Vec<_> = report["meldinger"].as_array().unwrap().iter().map(|m| &m["meldingstype"]).collect();
    assert_eq!((kinds.len(), kinds[5]), (6, &json!("klagesak.avgjoerelse")));
}

#[test]
fn findings_of_the_whole_have_their_file_and_place() {
    let dir = folder("conversation-gap");
    let at = case(&dir, &CASE[1..]);
    let text = conversation(&[&at]);
    assert_eq!(text.code, 0);
    let place = format!(" --> {at}/c-kvittering.json:6:3 /svarPaa\n");
    assert!(
        text.out.contains("merknad[KO-FORLOEP-004]: Melding 1 ") && text.out.contains(&place),
        "{}",
        text.out
    );
    assert!(text.out.contains("Godtatt, ikke oversendt – 1 merknad"), "{}", text.out);
    let json = reports(&conversation(&[&at, "--format", "json"]));
    let found = json[0]["funn"].as_array().unwrap();
    assert_eq!(found.len(), 1);
    let first = &found[0];
    assert_eq!((&first["nummer"], &first["regel"]), (&json!(1), &json!("KO-FORLOEP-004")));
    assert_eq!(
        (&first["sti"], &first["linje"], &first["kolonne"]),
        (&json!("/svarPaa"), &json!(6), &json!(3))
    );
    assert_eq!(first["kilde"], json!(format!("{at}/c-kvittering.json")));
    assert_eq!((&json[0]["gyldig"], &json[0]["akseptert"]), (&json!(true), &json!(true)));
}

#[test]
fn each_message_is_judged_as_by_validate() {
    let dir = folder("conversation-messages");
    let broken = mal::RETUR.replace("\"FEIL_EMBETE\"", "\"ANNET\"").replace("\"2026-04-23T", "\"2027-04-23T");
    let at = case(&dir, &[("1.json", mal::OVERSENDELSE_MINIMAL), ("2.json", &broken)]);
    let alone = run(&["validate", "--now", base::NOW, "--format", "json", &at]);
    let report = &reports(&conversation(&[&at, "--format", "json"]))[0];
    let expected = reports(&alone);
    assert_eq!(report["meldinger"], json!(expected));
    assert!(expected[1]["akseptert"] == false && report["akseptert"] == false);
}

#[test]
fn what_cannot_be_read_is_judged_but_left_out_of_the_conversation() {
    let dir = folder("conversation-unreadable");
    let mut broken: Value = serde_json::from_str(mal::KVITTERING).unwrap();
    broken["innhold"]["resultat"] = json!("KANSKJE");
    let at = case(
        &dir,
        &[
            ("1.json", mal::OVERSENDELSE_MINIMAL),
            ("2.json", &String::from_utf8(pretty(&broken)).unwrap()),
            ("3.json", "{\"meldingstype\": "),
        ],
    );
    let text = conversation(&[&at]);
    assert_eq!((text.code, text.err.as_str()), (1, ""));
    assert!(text.out.contains("1 melding kan ikke leses og er ikke med i forløpet"), "{}", text.out);
    assert!(text.out.contains("Uten klagesakId som kan leses: Avvist – 1 feil"), "{}", text.out);
    let json = reports(&conversation(&[&at, "--format", "json"]));
    assert_eq!((json.len(), &json[0]["klagesakId"], &json[0]["tilstand"]), (2, &Value::Null, &Value::Null));
    assert_eq!((&json[1]["utenforForloepet"], &json[1]["tilstand"]), (&json!(1), &json!("OVERSENDT")));
    // What is not there at all is another matter.
    let gone = conversation(&[&at, dir.join("4.json").to_str().unwrap()]);
    assert!(gone.code == 3 && gone.err.contains("4.json kan ikke leses: finnes ikke"), "{}", gone.err);
    assert_eq!(conversation(&[folder("conversation-none").to_str().unwrap()]).code, 3);
    assert_eq!(conversation(&[]).code, 2);
}

#[test]
fn of_a_file_that_is_too_large_the_whole_size_is_told() {
    let dir = folder("conversation-large");
    let at = write(&dir.join("1.json"), vec![b' '; 17_000_000]).to_owned();
    let run = conversation(&[&at]);
    assert!(run.code == 1 && run.out.contains("Filen er 17000000 byte;"), "{}", run.out);
}

#[test]
fn the_severities_of_the_receiver_count() {
    let dir = folder("conversation-policy");
    let at = case(&dir, &CASE);
    write(&dir.join("g-igjen.json"), mal::OVERSENDELSE_MINIMAL.replace("0f1a01", "0f1a99"));
    assert_eq!(conversation(&[&at]).code, 1);
    let policy = write(
        &folder("conversation-policy-file").join("p.json"),
        r#"{"profil": "MOTTAK", "overstyr": {"KO-FORLOEP-007": "ADVARSEL"}}"#,
    )
    .to_owned();
    let run = conversation(&[&at, "--policy", &policy]);
    assert_eq!(run.code, 0);
    assert!(
        run.out.contains("Godtatt etter mottakerens profil, avgjort – 1 advarsel, 1 merknad"),
        "{}",
        run.out
    );
}

#[test]
fn cases_are_told_apart_and_counted() {
    let dir = folder("conversation-many");
    for number in 0..30 {
        let id = format!("9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b{number:02}");
        let other = |json: &str| json.replace("9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b02", &id);
        write(&dir.join(format!("{number:02}-1.json")), other(mal::OVERSENDELSE_MINIMAL));
        write(&dir.join(format!("{number:02}-2.json")), other(mal::KVITTERING));
    }
    let again = mal::OVERSENDELSE_MINIMAL.replace("8e4b02", "8e4b07").replace("0f1a01", "0f1a99");
    write(&dir.join("07-3.json"), again);
    let run = conversation(&[dir.to_str().unwrap()]);
    assert_eq!(run.code, 1);
    // Of so many, only the one with findings is shown.
    assert_eq!(run.out.matches("Klagesak 9b1f6f3e-7d52-4d1c-9a53-6f2d1c8e4b07").count(), 2);
    assert_eq!(run.out.matches("Klagesak ").count(), 2);
    assert!(run.out.ends_with("30 klagesaker: 29 godtatt, 1 avvist – 1 feil, 1 merknad\n"), "{}", run.out);
}

/// However many messages there are in it.
#[test]
fn the_verdict_on_one_case_is_always_told() {
    let dir = folder("conversation-long");
    write(&dir.join("00.json"), mal::OVERSENDELSE_MINIMAL);
    for number in 1..30 {
        let id = format!("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a{number:02}");
        write(&dir.join(format!("{number:02}.json")), mal::STATUS.replace(&id_of(mal::STATUS), &id));
    }
    let run = conversation(&[dir.to_str().unwrap()]);
    assert!(
        run.out.lines().any(|line| line.starts_with("Klagesak 9b1f6f3e") && line.contains(": ")),
        "{}",
        run.out
    );
}

#[test]
fn the_same_message_twice_is_one_and_another_with_its_id_is_not() {
    let dir = folder("conversation-twice");
    let other = mal::KVITTERING.replace("T09:00:00", "T09:01:00");
    let at = case(
        &dir,
        &[("1.json", mal::OVERSENDELSE_MINIMAL), ("2.json", mal::KVITTERING), ("3.json", mal::KVITTERING)],
    );
    let twice = conversation(&[&at]);
    assert!(twice.code == 0 && twice.out.contains("   –  2026-04-22"), "{}", twice.out);
    write(&dir.join("3.json"), other);
    let json = &reports(&conversation(&[&at, "--format", "json"]))[0];
    assert_eq!(json["funn"][0]["regel"], "KO-FORLOEP-001");
    let file = json["funn"][0]["kilde"].as_str().unwrap();
    let index = json["funn"][0]["nummer"].as_u64().unwrap();
    assert_eq!(json["meldinger"][usize::try_from(index).unwrap() - 1]["kilde"], file);
}

#[test]
fn the_day_of_a_message_is_the_one_in_norway() {
    let late = mal::OVERSENDELSE_MINIMAL.replace("2026-04-21T10:15:00+02:00", "2026-04-21T22:15:00Z");
    let at = case(&folder("conversation-oslo"), &[("1.json", &late)]);
    let shown = conversation(&[&at]);
    assert!(shown.out.contains("   1  2026-04-22  klagesak.oversendelse"), "{}", shown.out);
}

fn id_of(melding: &str) -> String {
    let value: Value = serde_json::from_str(melding).unwrap();
    value["meldingId"].as_str().unwrap().to_owned()
}

#[test]
fn a_case_of_too_many_messages_is_an_error_and_not_the_end_of_the_work() {
    let dir = folder("conversation-too-many");
    for number in 0..1003 {
        let id = format!("5c1d7a0e-30b4-4a55-8a0b-{number:012}");
        let text = mal::STATUS.replacen(&melding_id(mal::STATUS), &id, 1);
        write(&dir.join(format!("{number:04}.json")), text);
    }
    let at = dir.to_str().unwrap();
    let run = conversation(&[at]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(
        run.out.matches("KO-FORLOEP-106").count(),
        1,
        "{}",
        &run.out[run.out.len().saturating_sub(2000)..]
    );
    for args in [&["status", at][..], &["timeline", at]] {
        let run = crate::support::run(args);
        assert_eq!(run.code, 3, "{args:?}: {}", run.out);
        assert!(run.err.contains("for mye til å lese"), "{args:?}: {}", run.err);
    }
}

fn melding_id(text: &str) -> String {
    serde_json::from_str::<Value>(text).unwrap()["meldingId"].as_str().unwrap().to_owned()
}
