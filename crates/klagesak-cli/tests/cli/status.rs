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
            "Du kan kommentere det Nav-kontoret har skrevet, til og med 28. april 2026.",
            "21. april 2026",
        ),
        ("nn", "Du kan kommentere det Nav-kontoret har skrive, til og med 28. april 2026.", "21. april 2026"),
        ("en", "You can comment on what the Nav office has written until 28 April 2026.", "21 April 2026"),
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

#[test]
fn the_day_is_the_one_in_norway_whatever_the_offset_of_now() {
    let dir = folder("status-oslo");
    write(&dir.join("1.json"), mal::OVERSENDELSE_MINIMAL);
    // Half past midnight on the 29th in Norway, when the deadline of the 28th is over.
    for (now, open) in [
        ("2026-04-28T22:30:00Z", false),
        ("2026-04-28T12:30:00-10:00", false),
        ("2026-04-28T21:30:00Z", true),
        ("2026-04-29T08:30:00+12:00", true),
    ] {
        let shown = run(&["status", "--now", now, dir.to_str().unwrap()]);
        assert_eq!(shown.out.contains("til og med 28. april 2026"), open, "{now}\n{}", shown.out);
    }
}

#[test]
fn what_was_made_after_now_has_not_happened_in_any_command() {
    let dir = folder("status-later");
    write(&dir.join("1.json"), mal::OVERSENDELSE_MINIMAL);
    write(&dir.join("2.json"), mal::KVITTERING);
    write(&dir.join("3.json"), mal::AVGJOERELSE);
    let at = dir.to_str().unwrap();
    for (now, status, tilstand) in [
        ("2026-04-21T12:00:00+02:00", "OVERSENDT", "OVERSENDT"),
        ("2026-06-01T12:00:00+02:00", "MOTTATT_STATSFORVALTER", "MOTTATT"),
        ("2026-07-02T12:00:00+02:00", "AVGJORT", "AVGJORT"),
    ] {
        let json = |command: &str| -> Value {
            serde_json::from_str(&run(&[command, "--now", now, "--format", "json", at]).out).unwrap()
        };
        assert_eq!(json("status")["status"], status, "{now}");
        assert_eq!(json("timeline")["tilstand"], tilstand, "{now}");
    }
    let early = run(&["status", "--now", "2026-04-01T12:00:00+02:00", at]);
    assert!(early.code == 0 && early.out.contains("Det er ingenting å vise ennå."), "{}", early.out);
}

#[test]
fn a_message_that_is_too_large_is_said_to_be_so() {
    let dir = folder("status-large");
    let large = format!("{}{}", mal::OVERSENDELSE_MINIMAL, " ".repeat(17 << 20));
    write(&dir.join("1.json"), &large);
    for command in ["status", "timeline"] {
        for (lang, told) in [
            ("nb", "1.json kan ikke leses: filen er over 16 MiB, som er grensen for en melding;"),
            ("nn", "1.json kan ikkje lesast: fila er over 16 MiB, som er grensa for ei melding;"),
            ("en", "1.json cannot be read: the file is over 16 MiB, the limit for a message;"),
        ] {
            let shown = run(&[command, dir.to_str().unwrap(), "--lang", lang]);
            assert_eq!(shown.code, 3, "{}", shown.err);
            assert!(shown.err.contains(told), "{}", shown.err);
        }
    }
}

#[test]
fn one_person_reads_what_is_true_for_that_person_and_the_others_are_refused() {
    let dir = folder("status-for");
    let oral = mal::OVERSENDELSE_MINIMAL.replace(
        "\"kontakter\": [",
        "\"kontaktForPart\": { \"telefon\": \"55 00 00 07\" }, \"kontakter\": [",
    );
    write(&dir.join("1.json"), &oral);
    let at = dir.to_str().unwrap();
    for (lang, told) in [
        (
            "nb",
            [
                "har ikke endret det.",
                "Vedtaket 2. mars 2026 (Livsopphold)",
                "Ring Nav Eksempel på 55 00 00 07.",
            ],
        ),
        (
            "nn",
            [
                "har ikkje endra det.",
                "Vedtaket 2. mars 2026 (Livsopphold)",
                "Ring Nav Eksempel på 55 00 00 07.",
            ],
        ),
        (
            "en",
            [
                "have not changed it.",
                "The decision of 2 March 2026 (Livsopphold)",
                "Call Nav Eksempel on 55 00 00 07.",
            ],
        ),
    ] {
        let shown = status(&[at, "--for", "part-1", "--lang", lang]);
        assert_eq!((shown.code, shown.err.as_str()), (0, ""));
        assert!(told.iter().all(|words| shown.out.contains(words)), "{}", shown.out);
        for secret in ["Syntetisk", "Saksbehandler Eksempel", "15838510156", "55 00 00 01", ".pdf"] {
            assert!(!shown.out.contains(secret), "{secret} {}", shown.out);
        }
    }
    let json: Value =
        serde_json::from_str(&status(&[at, "--for", "part-1", "--format", "json"]).out).unwrap();
    assert_eq!(
        (&json["situasjon"], &json["vedtak"][0]["stand"], &json["historikk"][0]["steg"]),
        (&json!("SENDT_OPPRETTHOLDT"), &json!("AAPENT_UENDRET"), &json!("SOEKT"))
    );
    let nobody = status(&[at, "--for", "part-7"]);
    assert!(
        nobody.code == 1 && nobody.out.contains("Ingen i saken har denne partId-en nå."),
        "{}",
        nobody.out
    );
    let nobody = status(&[at, "--for", "part-7", "--format", "json"]);
    assert!(nobody.code == 1 && nobody.out.contains("\"ingenSide\":\"IKKE_MED\""), "{}", nobody.out);
    assert_eq!(status(&[at, "--for", ""]).code, 2);
}
