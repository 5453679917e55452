//! One document that may harm does not stop the case it came with.

use std::fs;
use std::path::{Path, PathBuf};

use klagesak::validate::base;
use serde_json::Value;

use crate::json::reports;
use crate::support::{Run, folder, run, write};

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
