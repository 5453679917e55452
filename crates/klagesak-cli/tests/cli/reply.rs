//! Replies made from messages.

use klagesak::validate::base;
use klagesak::{Melding, mal};
use serde_json::{Value, json};

use crate::support::{Run, fed, folder, pretty, run, validate, validate_stdin, write};

fn reply(args: &[&str], message: &str) -> Run {
    fed(&[&["reply", "-", "--now", base::NOW], args].concat(), message.as_bytes())
}

/// What is said of a decision nobody has made.
const UNDECIDED: &str =
    "advarsel: utkastet er ikke gyldig før utfallet er fylt ut; ingen avgjørelse blir til av seg selv\n";

fn made(run: &Run) -> Value {
    assert_eq!(run.code, 0);
    assert!(run.err.is_empty() || run.err == UNDECIDED, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn every_reply_there_is_validates_and_every_other_is_refused() {
    let family = [
        (mal::OVERSENDELSE_KOMPLETT, "kvittering status forespoersel avgjoerelse retur"),
        (mal::FORESPOERSEL, "kvittering status ettersendelse trekk"),
        (mal::ETTERSENDELSE, "kvittering status forespoersel trekk"),
        (mal::STATUS, "kvittering trekk"),
        (mal::AVGJOERELSE, "kvittering status"),
        (mal::TREKK, "kvittering status"),
        (mal::RETUR, "kvittering status"),
        (mal::KVITTERING, ""),
        (mal::KLAGE, "kvittering status"),
        (mal::NYTTVEDTAK, "kvittering status forespoersel trekk"),
        (mal::OVERFOERING, "kvittering status"),
        (mal::PARTSENDRING, "kvittering status forespoersel"),
    ];
    for (message, replies) in family {
        let replies: Vec<_> = replies.split_whitespace().collect();
        for slag in Melding::TYPER {
            let slag = slag.to_string();
            let slag = slag.strip_prefix("klagesak.").unwrap();
            let run = reply(&["--type", slag], message);
            if replies.contains(&slag) {
                let (to, answer): (Value, _) = (serde_json::from_str(message).unwrap(), made(&run));
                assert_eq!((&answer["svarPaa"], &answer["avsender"]), (&to["meldingId"], &to["mottaker"]));
                assert_ne!(answer["meldingId"], to["meldingId"]);
                let verdict = validate_stdin(&[], run.out.as_bytes());
                if slag == "avgjoerelse" {
                    assert!(
                        run.err == UNDECIDED && verdict.out.contains("KO-AVGJOERELSE-031"),
                        "{}",
                        verdict.out
                    );
                } else {
                    assert_eq!(verdict.out, "<standard inn>: Godtatt\n", "{slag}");
                }
            } else {
                assert_eq!((run.code, run.out.as_str()), (2, ""), "{slag}");
                let instead = if replies.is_empty() {
                    "den besvares ikke".to_owned()
                } else {
                    format!("velg blant {}", replies.join(", "))
                };
                assert!(run.err.trim_end().ends_with(&instead), "{}", run.err);
            }
        }
    }
}

#[test]
fn a_message_with_three_errors_is_rejected_with_all_three_and_none_of_its_words() {
    let mut message: Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
    message["innhold"]["parter"][0]["person"]["identifikator"]["verdi"] = json!("15838510157");
    message["innhold"]["klage"]["klagepunkter"][0]["nummer"] = json!(2);
    message["innhold"]["skjerming"]["offentligTittel"] = json!("Klagesak for Prøve Syntetisk");
    let text = String::from_utf8(pretty(&message)).unwrap();
    let report: Value =
        serde_json::from_str(&validate_stdin(&["--format", "json"], text.as_bytes()).out).unwrap();
    let errors: Vec<_> =
        report["funn"].as_array().unwrap().iter().filter(|f| f["alvorlighet"] == "FEIL").collect();
    assert!(errors.len() >= 3, "{errors:?}");
    let run = reply(&["--type", "kvittering"], &text);
    let answer = made(&run);
    assert_eq!(answer["innhold"]["resultat"], "AVVIST");
    let told = answer["innhold"]["funn"].as_array().unwrap();
    for (told, found) in told.iter().zip(report["funn"].as_array().unwrap()) {
        for field in ["regel", "alvorlighet", "sti"] {
            assert_eq!(told[field], found[field]);
        }
        // The number of the point is the message's; the name of a field is ours.
        let hidden = found["melding"].as_str().unwrap().replace("klagepunkt 2", "klagepunkt •••");
        let hidden =
            hidden.replace("har nummer 2,", "har nummer •••,").replace("klagepunkt 1", "klagepunkt •••");
        assert_eq!(told["melding"], hidden.as_str());
    }
    assert_eq!(told.len(), report["funn"].as_array().unwrap().len());
    for word in ["15838510157", "Prøve", "Syntetisk", "Inntekten", "7350.00"] {
        assert!(text.contains(word) && !run.out.contains(word), "{word}");
    }
    assert_eq!(validate_stdin(&[], run.out.as_bytes()).code, 0);
    // The same from a report, also one among many, but not from one of another message.
    let dir = folder("reply-report");
    let path = write(&dir.join("melding.json"), &text).to_owned();
    write(&dir.join("annen.json"), mal::RETUR);
    let of = |args: &[&str], name: &str| {
        let reports = validate(&[args, &["--format", "json"]].concat()).out;
        write(&dir.join(name), reports).to_owned()
    };
    let from_report = |report: &str| reply(&["--type", "kvittering", "--report", report], &text);
    for report in [of(&[&path], "en.ndjson"), of(&[dir.to_str().unwrap()], "flere.ndjson")] {
        assert_eq!(made(&from_report(&report))["innhold"], answer["innhold"]);
    }
    let other = of(&[dir.join("annen.json").to_str().unwrap()], "annen.ndjson");
    let refused = from_report(&other);
    assert_eq!((refused.code, refused.err.as_str()), (2, "feil: rapporten gjelder en annen melding\n"));
    assert_eq!(from_report(&path).code, 2);
    assert_eq!(from_report("finnes-ikke.json").code, 3);
    let wrong = reply(&["--type", "status", "--report", &other], &text);
    assert_eq!((wrong.code, wrong.err.as_str()), (2, "feil: --report hører til --type kvittering\n"));
}

#[test]
fn the_severities_of_the_receiver_decide_the_receipt() {
    let mut message: Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
    message["innhold"]["klage"]["klagepunkter"][0]["nummer"] = json!(2);
    let text = message.to_string();
    let strict = made(&reply(&["--type", "kvittering"], &text));
    assert_eq!(strict["innhold"]["resultat"], "AVVIST");
    let rules: Vec<_> =
        strict["innhold"]["funn"].as_array().unwrap().iter().map(|f| f["regel"].clone()).collect();
    let lowered: Vec<_> = rules.iter().map(|rule| format!("{rule}: \"ADVARSEL\"")).collect();
    let policy = format!("{{\"profil\": \"STRENG\", \"overstyr\": {{{}}}}}", lowered.join(","));
    let policy = write(&folder("reply-policy").join("p.json"), policy).to_owned();
    let tolerant = made(&reply(&["--type", "kvittering", "--policy", &policy], &text));
    assert_eq!(tolerant["innhold"]["resultat"], "MOTTATT_MED_MERKNAD");
    let plain = made(&reply(&["--type", "kvittering", "--as-receiver"], mal::OVERSENDELSE_MINIMAL));
    assert_eq!(plain["innhold"]["resultat"], "MOTTATT");
}

#[test]
fn a_broken_message_is_rejected_while_its_ids_can_be_found() {
    let cut = mal::OVERSENDELSE_MINIMAL.find("\"klage\"").unwrap();
    let broken = &mal::OVERSENDELSE_MINIMAL[..cut];
    let answer = made(&reply(&["--type", "kvittering"], broken));
    assert_eq!(answer["innhold"]["resultat"], "AVVIST");
    assert_eq!(answer["innhold"]["funn"][0]["regel"], "KO-SYNTAKS-006");
    // Only a receipt can answer what cannot be read.
    assert_eq!(reply(&["--type", "retur"], broken).code, 3);
    for without in [
        &mal::OVERSENDELSE_MINIMAL[..cut.min(200)],
        &mal::OVERSENDELSE_MINIMAL.replace("\"meldingId\"", "\"id\""),
        "",
        "[]",
    ] {
        let run = reply(&["--type", "kvittering"], without);
        assert_eq!((run.code, run.out.as_str()), (3, ""));
        assert!(run.err.contains("finner ikke meldingId, klagesakId, avsender og mottaker"), "{}", run.err);
    }
    let receipt = mal::KVITTERING.replace("\"MOTTATT\"", "\"KANSKJE\"");
    assert_eq!(reply(&["--type", "kvittering"], &receipt).code, 2);
}

#[test]
fn a_reply_whose_head_is_wrong_is_made_and_said_to_be() {
    let message = mal::OVERSENDELSE_MINIMAL.replace("\"310999008\"", "\"310999009\"");
    let run = reply(&["--type", "kvittering"], &message);
    assert_eq!(run.code, 1);
    assert!(run.err.starts_with("feil: svaret har feil") && run.out.contains("\"AVVIST\""), "{}", run.err);
}

#[test]
fn a_reply_is_written_to_a_file_and_fits_the_case() {
    let dir = folder("reply-case");
    let sent = write(&dir.join("1.json"), mal::OVERSENDELSE_MINIMAL).to_owned();
    let time = |day: &str| format!("2026-{day}T12:00:00+02:00");
    for (to, slag, day) in [
        ("1", "kvittering", "04-22"),
        ("1", "forespoersel", "05-04"),
        ("3", "ettersendelse", "05-11"),
        ("3", "status", "05-12"),
    ] {
        let number = std::fs::read_dir(&dir).unwrap().count() + 1;
        let (from, file) = (dir.join(format!("{to}.json")), dir.join(format!("{number}.json")));
        let args = ["reply", from.to_str().unwrap(), "--type", slag, "--now", &time(day)];
        let run = run(&[&args, &["-o", file.to_str().unwrap()][..]].concat());
        let written = format!("{}: Skrevet\n", file.display());
        assert_eq!((run.code, run.out, run.err.as_str()), (0, written, ""), "{slag}");
    }
    let whole = run(&["case", "--now", base::NOW, dir.to_str().unwrap()]);
    assert!(whole.code == 0 && whole.out.ends_with("Godtatt, hos Statsforvalteren\n\n"), "{}", whole.out);
    let nowhere = dir.join("ingen/svar.json");
    let lost = run(&["reply", &sent, "--type", "retur", "-o", nowhere.to_str().unwrap()]);
    assert!(lost.code == 3 && lost.err.contains("kan ikke skrives"), "{}", lost.err);
}
