//! What the person who appealed sees.

use klagesak::kodeverk::{Statuskode, statustekst};
use klagesak::mal;
use serde_json::{Value, json};

use crate::support::{Run, folder, run, write};

fn status(args: &[&str]) -> Run {
    run(&[&["status", "--now", "2026-04-25T12:00:00+02:00"], args].concat())
}

#[test]
fn the_texts_of_the_present_status_are_shown_in_every_language() {
    let dir = folder("status");
    write(&dir.join("1.json"), mal::OVERSENDELSE_MINIMAL);
    let at = dir.to_str().unwrap();
    let text = statustekst(&Statuskode::Oversendt).unwrap();
    for (lang, deadline, day) in [
        (
            "nb",
            "Du kan kommentere det NAV-kontoret har skrevet, til og med 28. april 2026.",
            "21. april 2026",
        ),
        ("nn", "Du kan kommentere det NAV-kontoret har skrive, til og med 28. april 2026.", "21. april 2026"),
        ("en", "You can comment on what the NAV office has written until 28 April 2026.", "21 April 2026"),
    ] {
        let shown = status(&[at, "--lang", lang]);
        assert_eq!((shown.code, shown.err.as_str()), (0, ""));
        let language = lang.parse().unwrap();
        for part in [text.skjedd, text.hvem, text.videre, text.kan_gjoere].map(|part| part.get(language)) {
            assert!(shown.out.contains(part), "{}", shown.out);
        }
        assert!(shown.out.contains(deadline) && shown.out.contains(day), "{}", shown.out);
        let json: Value =
            serde_json::from_str(&status(&[at, "--lang", lang, "--format", "json"]).out).unwrap();
        assert_eq!(
            (&json["status"], &json["skjedd"]),
            (&json!("OVERSENDT"), &json!(text.skjedd.get(language)))
        );
        assert_eq!(
            json["frister"],
            json!([{"dato": "2026-04-28", "gjelder": "DU_KOMMENTERER", "tekst": deadline}])
        );
        assert_eq!(json["historikk"][0]["dato"], "2026-04-21");
    }
}

#[test]
fn there_is_one_case_per_line_and_what_cannot_be_read_is_said() {
    let dir = folder("status-many");
    write(&dir.join("1.json"), mal::KVITTERING);
    let other = mal::OVERSENDELSE_MINIMAL.replace("9b1f6f3e", "9b1f6f3f");
    write(&dir.join("2.json"), &other);
    write(&dir.join("3.json"), other.replace("\"klage\": {", "\"klage\": { \"x\": 1,"));
    write(&dir.join("4.json"), "{");
    let shown = status(&[dir.to_str().unwrap(), "--format", "json"]);
    let cases: Vec<Value> = shown.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        cases.iter().map(|case| &case["status"]).collect::<Vec<_>>(),
        [&Value::Null, &json!("OVERSENDT")]
    );
    assert_eq!(shown.code, 3);
    assert!(shown.err.contains("4.json kan ikke leses: innholdet er ikke gyldig JSON;"), "{}", shown.err);
    assert!(
        shown.err.contains("3.json kan ikke leses: meldingen har ikke den strukturen den skal ha ("),
        "{}",
        shown.err
    );
    let none = status(&[dir.join("1.json").to_str().unwrap()]);
    assert!(none.code == 0 && none.out.contains("Det er ingenting å vise ennå."), "{}", none.out);
}
