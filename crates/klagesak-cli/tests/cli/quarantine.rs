//! One document that may harm does not stop the case it came with.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use klagesak::package::{Trust, verify};
use klagesak::validate::base;
use serde_json::Value;

use crate::json::reports;
use crate::support::{Run, fed, folder, run, write};

/// A package of the conformance kit, right but for its third document or for something else.
fn kit(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/1.0/ond").join(name)
}

fn at(command: &str, package: &Path, args: &[&str]) -> Run {
    run(&[&[command, package.to_str().unwrap(), "--now", base::NOW][..], args].concat())
}

#[test]
fn a_harmful_document_is_held_back_and_the_rest_is_taken() {
    let package = kit("skript-i-pdf.zip");
    assert_eq!(at("verify", &package, &[]).code, 1);
    let taken = at("verify", &package, &["--quarantine"]);
    assert_eq!(taken.code, 0, "{}", taken.out);
    assert!(
        taken.out.contains("advarsel[KO-PAKKE-221]") && taken.out.contains("holdt tilbake: dokument 3\n"),
        "{}",
        taken.out
    );
    let [report] =
        reports(&at("verify", &package, &["--quarantine", "--format", "json"])).try_into().unwrap();
    assert_eq!((report.gyldig, report.akseptert, report.holdt_tilbake), (false, true, vec![3]));

    let dir = folder("quarantine-unpack");
    let out = dir.join("ut");
    assert_eq!(at("unpack", &package, &["-o", out.to_str().unwrap()]).code, 1);
    assert!(!out.exists());
    let unpacked = at("unpack", &package, &["--quarantine", "-o", out.to_str().unwrap()]);
    assert_eq!(unpacked.code, 0, "{}{}", unpacked.out, unpacked.err);
    assert!(unpacked.out.ends_with("– 5 filer\n"), "{}", unpacked.out);
    let mut names: Vec<_> =
        fs::read_dir(&out).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert!(names.contains(&"klagesak.json".to_owned()) && names.len() == 5, "{names:?}");
    assert!(!names.iter().any(|name| name.starts_with("03-")), "{names:?}");
}

#[test]
fn what_is_held_back_is_asked_for_anew() {
    let package = kit("skript-i-pdf.zip");
    let reply = |args: &[&str]| {
        let made = at("reply", &package, args);
        assert_eq!(made.code, 0, "{}{}", made.out, made.err);
        serde_json::from_str::<Value>(&made.out).unwrap()
    };
    let refused = reply(&["--type", "kvittering"]);
    assert_eq!(refused["innhold"]["resultat"], "AVVIST");
    let taken = reply(&["--type", "kvittering", "--quarantine"]);
    assert_eq!(taken["innhold"]["resultat"], "MOTTATT_MED_MERKNAD");
    assert_eq!(taken["innhold"]["funn"][0]["regel"], "KO-PAKKE-221");
    assert_eq!(taken["innhold"]["funn"][0]["alvorlighet"], "ADVARSEL");
    let told = taken["innhold"]["funn"][0]["melding"].as_str().unwrap();
    assert!(told.ends_with("Dokumentet er holdt tilbake, og resten av saken er tatt imot."), "{told}");
    let asked = reply(&["--type", "forespoersel", "--quarantine"]);
    let [line] = asked["innhold"]["dokumenter"].as_array().unwrap().as_slice() else { panic!("{asked}") };
    assert!(line["beskrivelse"].as_str().unwrap().starts_with("Dokument 3 i saken"), "{line}");
    let path = folder("quarantine-reply").join("svar.json");
    for reply in [taken, asked] {
        let judged = run(&["validate", write(&path, reply.to_string()), "--now", base::NOW]);
        assert_eq!(judged.code, 0, "{}", judged.out);
    }
}

#[test]
fn every_form_of_report_has_the_numbers() {
    let package = kit("skript-i-pdf.zip");
    let told = |format: &str, args: &[&str]| {
        let judged = at("verify", &package, &[&["--format", format][..], args].concat());
        assert_eq!(judged.code, i32::from(args.is_empty()), "{format}: {}", judged.err);
        judged.out
    };
    for (format, wanted) in [
        ("html", "<strong>Holdt tilbake: dokument 3.</strong>"),
        ("junit", "<system-out>holdt tilbake: dokument 3</system-out>"),
        ("sarif", "holdt tilbake: dokument 3"),
    ] {
        let report = told(format, &["--quarantine"]);
        assert!(report.contains(wanted), "{format}: {report}");
        assert!(!told(format, &[]).to_lowercase().contains("holdt tilbake:"), "{format}");
    }
    let sarif: Value = serde_json::from_str(&told("sarif", &["--quarantine"])).unwrap();
    let invocation = &sarif["runs"][0]["invocations"][0];
    assert_eq!(
        invocation["toolExecutionNotifications"][0]["properties"]["holdtTilbake"],
        serde_json::json!([3])
    );
    assert_eq!(invocation["executionSuccessful"], true);
}

#[test]
fn a_package_on_standard_input_is_answered_as_one_in_a_file() {
    for (name, args) in [
        ("skript-i-pdf.zip", &["--type", "kvittering"][..]),
        ("skript-i-pdf.zip", &["--type", "kvittering", "--quarantine"]),
        ("skript-i-pdf.zip", &["--type", "forespoersel", "--quarantine"]),
        ("opp-og-ut.zip", &["--type", "kvittering"]),
    ] {
        let package = kit(name);
        let from_file = at("reply", &package, args);
        let stdin = [&["reply", "-", "--now", base::NOW][..], args].concat();
        let piped = fed(&stdin, &fs::read(&package).unwrap());
        assert_eq!((piped.code, &piped.err), (from_file.code, &from_file.err), "{name} {args:?}");
        let read = |run: &Run| serde_json::from_str::<Value>(&run.out).unwrap();
        assert_eq!(read(&piped)["innhold"]["funn"], read(&from_file)["innhold"]["funn"], "{name} {args:?}");
        assert_eq!(
            read(&piped)["innhold"]["resultat"],
            read(&from_file)["innhold"]["resultat"],
            "{name} {args:?}"
        );
    }
    let message = klagesak::mal::OVERSENDELSE_MINIMAL.as_bytes();
    assert_eq!(fed(&["reply", "-", "--now", base::NOW, "--type", "kvittering"], message).code, 0);
    let refused = fed(&["reply", "-", "--now", base::NOW, "--type", "kvittering", "--quarantine"], message);
    assert_eq!(refused.code, 2, "{}", refused.err);
}

/// The package with so many documents more that may harm, each with content of its own.
fn with_harmful(name: &str, more: usize) -> PathBuf {
    let dir = saying(name, |_| {});
    let path = dir.join("klagesak.json");
    let mut message: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let dokumenter = message["innhold"]["dokumenter"].as_array_mut().unwrap();
    let harmful = dokumenter[2].clone();
    let content = fs::read(dir.join(harmful["filnavn"].as_str().unwrap())).unwrap();
    for number in 6..6 + more {
        let content = [&content[..], format!("% {number}\n").as_bytes()].concat();
        let (mut own, filnavn) = (harmful.clone(), format!("{number:02}-bilag.pdf"));
        own["nummer"] = number.into();
        own["dokumentId"] = format!("00000000-0000-4000-8000-{number:012}").into();
        own["tittel"] = format!("Bilag {number}").into();
        own["type"] = "ANNET".into();
        own["stoerrelse"] = content.len().into();
        fs::write(dir.join(&filnavn), content).unwrap();
        own["filnavn"] = filnavn.into();
        dokumenter.push(own);
    }
    let trust = Trust::anyone(std::time::SystemTime::now());
    let read = verify(&dir, &trust, &klagesak::package::Options::default()).unwrap();
    for dokument in dokumenter {
        let own = |entry: &&klagesak::package::Entry| entry.name.as_deref() == dokument["filnavn"].as_str();
        let sha256 = read.entries.iter().find(own).unwrap().sha256.unwrap();
        dokument["sha256"] = sha256.map(|byte| format!("{byte:02x}")).concat().into();
    }
    fs::write(path, serde_json::to_vec(&message).unwrap()).unwrap();
    dir
}

/// Also when there are many: each document is told once in the receipt, and asked for once.
#[test]
fn many_documents_that_are_held_back_are_told_and_asked_for() {
    for more in [39, 119] {
        let package = with_harmful(&format!("quarantine-many-{more}"), more);
        let path = folder(&format!("quarantine-many-svar-{more}")).join("svar.json");
        let reply = |slag: &str| {
            let made = at("reply", &package, &["--quarantine", "--type", slag]);
            assert_eq!(made.code, 0, "{}{}", made.out, made.err);
            let judged = run(&["validate", write(&path, &made.out), "--now", base::NOW]);
            assert!(judged.code == 0 && judged.out.contains(": Godtatt\n"), "{}", judged.out);
            serde_json::from_str::<Value>(&made.out).unwrap()["innhold"].take()
        };
        let receipt = reply("kvittering");
        assert_eq!(receipt["resultat"], "MOTTATT_MED_MERKNAD");
        let places: BTreeSet<_> = receipt["funn"]
            .as_array()
            .unwrap()
            .iter()
            .map(|funn| {
                assert!(funn["melding"].as_str().unwrap().contains("holdt tilbake"), "{funn}");
                funn["sti"].as_str().unwrap().to_owned()
            })
            .collect();
        assert_eq!((places.len(), receipt["funn"].as_array().unwrap().len()), (more + 1, more + 1));
        let asked = reply("forespoersel");
        let lines = asked["dokumenter"].as_array().unwrap();
        assert!(lines.len() == (more + 1).min(40), "{}", lines.len());
        let text: String =
            lines.iter().map(|line| line["beskrivelse"].as_str().unwrap()).collect::<Vec<_>>().join(" ");
        let numbers: Vec<usize> =
            text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok()).collect();
        assert_eq!(numbers, std::iter::once(3).chain(6..6 + more).collect::<Vec<_>>());
    }
}

type Change = fn(&mut Value);

/// The package in a folder, with something else said in its message.
fn saying(name: &str, change: Change) -> PathBuf {
    let dir = folder(name).join("sak");
    fs::create_dir(&dir).unwrap();
    zip::ZipArchive::new(fs::File::open(kit("skript-i-pdf.zip")).unwrap()).unwrap().extract(&dir).unwrap();
    let path = dir.join("klagesak.json");
    let mut message = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut message);
    fs::write(path, serde_json::to_vec(&message).unwrap()).unwrap();
    dir
}

/// A number that is not told, or is that of two, keeps nobody from opening the wrong one.
#[test]
fn only_what_can_be_named_is_held_back() {
    let same = saying("quarantine-same", |_| {});
    assert_eq!(at("verify", &same, &["--quarantine"]).code, 0);
    let wrong: [(&str, Change); 3] = [
        ("quarantine-schema", |message| message["hastesak"] = "nei".into()),
        ("quarantine-number", |message| message["innhold"]["dokumenter"][3]["nummer"] = 3.into()),
        ("quarantine-file", |message| {
            let dokumenter = message["innhold"]["dokumenter"].as_array_mut().unwrap();
            let mut twice = dokumenter[2].clone();
            twice["nummer"] = 9.into();
            dokumenter.push(twice);
        }),
    ];
    for (name, change) in wrong {
        let judged = at("verify", &saying(name, change), &["--quarantine"]);
        assert_eq!(judged.code, 1, "{name}: {}", judged.out);
        assert!(!judged.out.contains("holdt tilbake") && judged.out.contains("feil[KO-PAKKE-221]"), "{name}");
    }
}

/// What is wrong with a package itself, or with the message, is not a document to hold back.
#[test]
fn nothing_else_is_let_through() {
    for name in [
        "endret-dokument.zip",
        "opp-og-ut.zip",
        "arkivmelding-om-annen-sak.zip",
        "to-like-navn.zip",
        "signert-og-byttet.asice",
        "dokument-mangler.zip",
        "melding-er-ikke-json.zip",
    ] {
        let package = kit(name);
        for command in ["verify", "validate"] {
            let args: &[&str] = if command == "verify" { &["--quarantine"] } else { &[] };
            let judged = at(command, &package, args);
            assert_eq!(judged.code, 1, "{command} {name}: {}", judged.out);
            assert!(!judged.out.contains("holdt tilbake"), "{name}: {}", judged.out);
        }
        let out = folder("quarantine-refused").join("ut");
        assert_eq!(at("unpack", &package, &["--quarantine", "-o", out.to_str().unwrap()]).code, 1, "{name}");
        assert!(!out.exists(), "{name}");
        let asked = at("reply", &package, &["--type", "forespoersel", "--quarantine"]);
        assert!([2, 3].contains(&asked.code), "{name}: {} {}", asked.code, asked.err);
    }
    let alone = folder("quarantine-alone").join("klagesak.json");
    write(&alone, klagesak::mal::OVERSENDELSE_MINIMAL);
    assert_eq!(at("reply", &alone, &["--type", "kvittering", "--quarantine"]).code, 2);
    let other = at("reply", &kit("skript-i-pdf.zip"), &["--type", "status", "--quarantine"]);
    assert_eq!(other.code, 2, "{}", other.err);
}
