//! Packages made, judged and unpacked by the program.

use std::fs;
use std::path::{Path, PathBuf};

use klagesak::kodeverk::Mimetype;
use klagesak::syntetisk::dokument;
use klagesak::validate::base;
use serde_json::{Value, json};

use crate::json::reports;
use crate::support::{Run, folder, minimal, pretty, run, validate, write};

/// The documents of the message, and the message itself with other sizes and checksums than theirs.
pub(crate) fn sak(name: &str) -> PathBuf {
    let folder = folder(name).join("sak");
    let message = minimal();
    for (number, document) in (1..).zip(message["innhold"]["dokumenter"].as_array().unwrap()) {
        let content = dokument(&Mimetype::Pdf, number, 1).unwrap();
        write(&folder.join(document["filnavn"].as_str().unwrap()), content);
    }
    write(&folder.join("klagesak.json"), pretty(&message));
    folder
}

/// `pack` at the time the base messages are made for.
fn pack(sak: &Path, out: &Path, args: &[&str]) -> Run {
    let (message, out) = (sak.join("klagesak.json"), out.to_str().unwrap());
    run(&[&["pack", message.to_str().unwrap(), "-o", out, "--now", base::NOW][..], args].concat())
}

/// A package that is right.
pub(crate) fn packed(name: &str, ending: &str) -> PathBuf {
    let sak = sak(name);
    let out = sak.with_file_name(format!("pakke{ending}"));
    let made = pack(&sak, &out, &["--fill"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.out);
    assert!(made.out.ends_with(&format!("pakke{ending}: Pakket – 5 dokumenter\n")), "{}", made.out);
    out
}

fn verify(package: &Path, args: &[&str]) -> Run {
    run(&[&["verify", package.to_str().unwrap(), "--now", base::NOW][..], args].concat())
}

fn rules(run: &Run) -> Vec<String> {
    let [report] = reports(run).try_into().unwrap();
    report.funn.into_iter().map(|funn| funn.regel).collect()
}

#[test]
fn what_is_packed_is_accepted_and_unpacks_to_the_same() {
    for (ending, expected) in [("", &[][..]), (".zip", &[]), (".asice", &["KO-PAKKE-101"])] {
        let package = packed(&format!("pakke-rundtur{ending}"), ending);
        let judged = verify(&package, &["--format", "json"]);
        assert_eq!((judged.code, rules(&judged)), (0, expected.iter().map(|r| (*r).to_owned()).collect()));
        let out = package.with_file_name("ut");
        let unpacked = run(&["unpack", package.to_str().unwrap(), "-o", out.to_str().unwrap()]);
        assert_eq!((unpacked.code, unpacked.err.as_str()), (0, ""));
        for file in fs::read_dir(package.with_file_name("sak")).unwrap() {
            let file = file.unwrap();
            let name = file.file_name();
            if name != "klagesak.json" {
                assert_eq!(fs::read(file.path()).unwrap(), fs::read(out.join(name)).unwrap());
            }
        }
        assert_eq!(verify(&out, &[]).code, 0);
        // Nothing else was left behind.
        let mut names: Vec<_> = fs::read_dir(out.parent().unwrap())
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, [&format!("pakke{ending}"), "sak", "ut"]);
    }
}

#[test]
fn one_report_has_the_package_and_the_message() {
    let package = packed("pakke-en-rapport", ".zip");
    let judged = validate(&["--format", "json", package.to_str().unwrap()]);
    let [report] = reports(&judged).try_into().unwrap();
    let layers: Vec<_> = report.lag.iter().map(|lag| lag.navn.as_str()).collect();
    assert_eq!(layers, ["pakke", "syntaks", "skjema", "regler"]);
    assert!(report.gyldig && report.melding_id.is_some() && report.kilde.as_deref() == package.to_str());
    // A fault in the message and one in the package, each in its layer.
    let unpacked = package.with_file_name("feil");
    run(&["unpack", package.to_str().unwrap(), "-o", unpacked.to_str().unwrap()]);
    let message = fs::read_to_string(unpacked.join("klagesak.json")).unwrap();
    write(&unpacked.join("klagesak.json"), message.replace("\"mottattDato\":\"2026-03-17\",", ""));
    fs::remove_file(unpacked.join("03-klage.pdf")).unwrap();
    let judged = validate(&["--format", "json", unpacked.to_str().unwrap()]);
    assert_eq!((judged.code, rules(&judged)), (1, vec!["KO-PAKKE-023".into(), "KO-SKJEMA-001".into()]));
    let text = validate(&[unpacked.to_str().unwrap()]).out;
    assert!(
        text.contains("pakke feilet · syntaks bestått · skjema feilet · regler prøvd delvis\n"),
        "{text}"
    );
    assert!(text.contains("feil/klagesak.json:1:"), "{text}");
}

#[test]
fn a_file_that_is_no_package_has_no_message_to_judge() {
    let dir = folder("pakke-ingen");
    let path = write(&dir.join("pakke.asice"), "ingen pakke").to_owned();
    let text = validate(&[&path]);
    assert_eq!(text.code, 1);
    assert!(text.out.contains("KO-PAKKE-001"), "{}", text.out);
    let layers = "pakke feilet · syntaks hoppet over · skjema hoppet over · regler hoppet over\n";
    assert!(text.out.contains(layers), "{}", text.out);
}

/// Where the content of an entry begins: after its name, behind the 30 bytes that begin its header.
fn place(bytes: &[u8], name: &str) -> usize {
    let is_header =
        |at: &usize| bytes[*at..].starts_with(b"PK\x03\x04") && bytes[at + 30..].starts_with(name.as_bytes());
    (0..bytes.len() - 30).find(is_header).unwrap() + 30 + name.len()
}

#[test]
fn one_changed_byte_in_any_document_is_found_and_the_document_is_named_by_its_number() {
    let package = packed("pakke-endret", ".asice");
    let right = fs::read(&package).unwrap();
    let message = minimal();
    for (number, document) in (1..).zip(message["innhold"]["dokumenter"].as_array().unwrap()) {
        let mut bytes = right.clone();
        bytes[place(&right, document["filnavn"].as_str().unwrap()) + 300] ^= 1;
        fs::write(&package, bytes).unwrap();
        for command in ["verify", "validate"] {
            let judged = run(&[command, package.to_str().unwrap()]);
            assert_eq!(judged.code, 1);
            let named = format!("Dokument nummer {number} har et annet innhold enn meldingen sier");
            assert!(judged.out.contains(&named), "{}", judged.out);
            assert!(!judged.out.contains(".pdf"), "{}", judged.out);
        }
        let out = package.with_file_name("ut");
        let unpacked = run(&["unpack", package.to_str().unwrap(), "-o", out.to_str().unwrap()]);
        assert!(unpacked.code == 1 && !out.exists());
    }
}

#[test]
fn two_documents_that_have_swapped_names_are_found() {
    let package = packed("pakke-byttet", "");
    let [one, other, third] = ["02-saksfremstilling.pdf", "03-klage.pdf", "x"].map(|name| package.join(name));
    fs::rename(&one, &third).unwrap();
    fs::rename(&other, &one).unwrap();
    fs::rename(&third, &other).unwrap();
    let judged = verify(&package, &["--format", "json"]);
    let found = rules(&judged);
    assert_eq!((judged.code, found.iter().filter(|rule| *rule == "KO-PAKKE-025").count()), (1, 2));
}

#[test]
fn what_has_an_error_is_not_packed() {
    let sak = sak("pakke-feil");
    let out = sak.with_file_name("pakke.asice");
    fs::write(&out, "gammel").unwrap();
    // The sizes and checksums of the message are of other files.
    let refused = pack(&sak, &out, &[]);
    assert_eq!(refused.code, 1);
    assert!(refused.out.contains("KO-PAKKE-025") && refused.out.contains("ikke laget\n"), "{}", refused.out);
    assert!(refused.out.contains("--fill"), "{}", refused.out);
    // The message breaks a rule.
    let path = sak.join("klagesak.json");
    let mut message: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    message["innhold"]["klage"]["frister"][0]["fristdato"] = json!("2025-01-01");
    fs::write(&path, pretty(&message)).unwrap();
    let refused = pack(&sak, &out, &["--fill"]);
    assert_eq!(refused.code, 1);
    assert!(refused.out.contains("KO-KLAGE-") && !refused.out.contains("KO-PAKKE"), "{}", refused.out);
    // A document is missing.
    fs::remove_file(sak.join("03-klage.pdf")).unwrap();
    let refused = pack(&sak, &out, &["--fill"]);
    assert!(refused.code == 1 && refused.out.contains("KO-PAKKE-023"), "{}", refused.out);
    // It is no JSON at all.
    fs::write(&path, "{").unwrap();
    let refused = pack(&sak, &out, &["--fill"]);
    assert!(refused.code == 1 && refused.out.contains("KO-SYNTAKS-006"), "{} {}", refused.out, refused.err);
    assert_eq!(fs::read(&out).unwrap(), b"gammel");
    assert_eq!(fs::read_dir(sak.parent().unwrap()).unwrap().count(), 2);
}

#[test]
fn every_example_is_packed_with_made_up_documents_and_accepted() {
    let dir = folder("pakke-eksempler");
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/oversendelse");
    let mut count = 0;
    for case in fs::read_dir(examples).unwrap().map(|case| case.unwrap().path()).filter(|path| path.is_dir())
    {
        let out = dir.join(case.file_name().unwrap()).with_extension("asice");
        let made = pack(&case, &out, &["--sample-documents"]);
        assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.out);
        let judged = validate(&["--format", "json", out.to_str().unwrap()]);
        assert_eq!((judged.code, rules(&judged)), (0, vec!["KO-PAKKE-101".to_owned()]), "{}", case.display());
        count += 1;
    }
    assert_eq!(count, 6);
}

#[test]
fn a_package_gets_a_receipt_that_tells_what_is_wrong_with_it() {
    let package = packed("pakke-kvittering", "");
    let reply = |path: &Path| {
        let args = ["reply", path.to_str().unwrap(), "--type", "kvittering", "--now", base::NOW];
        serde_json::from_str::<Value>(&run(&args).out).unwrap()["innhold"].clone()
    };
    assert_eq!(reply(&package)["resultat"], "MOTTATT");
    fs::remove_file(package.join("03-klage.pdf")).unwrap();
    let receipt = reply(&package);
    assert_eq!(
        (&receipt["resultat"], &receipt["funn"][0]["regel"]),
        (&json!("AVVIST"), &json!("KO-PAKKE-023"))
    );
    assert_eq!(receipt["funn"][0]["sti"], "/innhold/dokumenter/2");
}

#[test]
fn files_that_are_left_out_are_told_of() {
    let sak = sak("pakke-utelatt");
    write(&sak.join("glemt.pdf"), "x");
    let made = pack(&sak, &sak.with_file_name("pakke.zip"), &["--fill", "--lang", "en"]);
    assert_eq!(made.code, 0);
    assert_eq!(made.err, "warning: 1 file in the folder is not in the message and was left out\n");
}

#[test]
fn documents_can_lie_elsewhere_and_an_arkivmelding_beside_them() {
    let sak = sak("pakke-annetsteds");
    let elsewhere = sak.with_file_name("melding");
    write(&elsewhere.join("klagesak.json"), fs::read(sak.join("klagesak.json")).unwrap());
    let other =
        write(&elsewhere.join("arkiv.xml"), "<arkivmelding><system>Fagsystem</system></arkivmelding>")
            .to_owned();
    let out = sak.with_file_name("pakke.zip");
    let args = ["--fill", "--documents", sak.to_str().unwrap(), "--arkivmelding", &other];
    let made = pack(&elsewhere, &out, &args);
    assert_eq!(made.code, 0, "{}", made.out);
    let bytes = fs::read(&out).unwrap();
    assert!(bytes.windows(16).any(|window| window == b"arkivmelding.xml"));
}

#[test]
fn a_folder_of_messages_and_packages_is_judged_whole() {
    let package = packed("pakke-mappe", ".asice");
    let top = package.parent().unwrap();
    fs::remove_dir_all(top.join("sak")).unwrap();
    run(&["unpack", package.to_str().unwrap(), "-o", top.join("en/pakket-ut").to_str().unwrap()]);
    write(&top.join("to/klagesak.json"), pretty(&minimal()));
    write(&top.join("to/README.md"), "Bare en melding.");
    let unpacked = top.join("tre");
    run(&["unpack", package.to_str().unwrap(), "-o", unpacked.to_str().unwrap()]);
    let judged = validate(&["--format", "json", top.to_str().unwrap()]);
    let found: Vec<_> = reports(&judged)
        .iter()
        .map(|r| {
            let at = Path::new(r.kilde.as_deref().unwrap()).strip_prefix(top).unwrap();
            (at.to_str().unwrap().to_owned(), r.lag.len())
        })
        .collect();
    let expected = [("pakke.asice", 4), ("to/klagesak.json", 3), ("tre", 4)];
    assert_eq!(found, expected.map(|(at, layers)| (at.to_owned(), layers)));
    assert_eq!(judged.code, 0);
    // Whoever asks about a package demands one.
    assert_eq!(verify(&top.join("to"), &[]).code, 1);
}

#[test]
fn a_receiver_can_demand_more_of_packages_and_not_less_than_can_be_read() {
    let package = packed("pakke-profil", ".asice");
    let path = package.to_str().unwrap();
    let policy = |text: &str| {
        let file = write(&package.with_file_name("profil.json"), text).to_owned();
        validate(&["--policy", &file, path])
    };
    assert_eq!(policy(r#"{"profil": "STRENG", "overstyr": {"KO-PAKKE-101": "MERKNAD"}}"#).code, 0);
    assert_eq!(policy(r#"{"profil": "STRENG", "overstyr": {"KO-PAKKE-101": "FEIL"}}"#).code, 1);
    let fixed = policy(r#"{"profil": "STRENG", "overstyr": {"KO-PAKKE-025": "ADVARSEL"}}"#);
    assert!(fixed.code == 2 && fixed.err.contains("KO-PAKKE-025"), "{}", fixed.err);
}

#[test]
fn commands_that_are_wrong_and_files_that_are_not_there() {
    let package = packed("pakke-koder", ".zip");
    let (path, sak) = (package.to_str().unwrap(), package.with_file_name("sak"));
    for (args, code) in [
        (&["verify"][..], 2),
        (&["verify", "borte.asice"], 3),
        (&["verify", path, "--trust", "borte.pem"], 3),
        (&["verify", path, "--trust", path], 2),
        (&["verify", path, "--decrypt-key", path], 2),
        (&["verify", path, "--now", "i går"], 2),
        (&["unpack", path], 2),
        (&["unpack", path, "-o", sak.to_str().unwrap()], 3),
        (&["unpack", path, "-o", "/finnes/ikke/ut"], 3),
        (&["validate", "borte.asice"], 3),
    ] {
        let wrong = run(args);
        assert!(wrong.code == code && !wrong.err.is_empty(), "{args:?}: {} {}", wrong.code, wrong.err);
    }
    let out = package.with_file_name("ny");
    for (ending, args, code) in [
        ("rar", &[][..], 2),
        ("zip", &["--sign", "a.key"], 2),
        ("zip", &["--sign", "a.key", "--cert", "a.pem"], 3),
        ("asice", &["--encrypt-to", "a.pem"], 3),
        ("zip", &["--documents", "/finnes/ikke"], 3),
    ] {
        let wrong = pack(&sak, &out.with_extension(ending), args);
        assert!(wrong.code == code && !wrong.err.is_empty(), "{args:?}: {} {}", wrong.code, wrong.err);
    }
    assert!(pack(&sak, &sak, &["--fill"]).code == 3);
}

#[test]
fn verdicts_are_in_three_languages() {
    let package = packed("pakke-spraak", ".asice");
    for (language, text) in [
        ("nb", "advarsel[KO-PAKKE-101]: Pakken har ingen signatur."),
        ("nn", "åtvaring[KO-PAKKE-101]: Pakken har ingen signatur."),
        ("en", "warning[KO-PAKKE-101]: The package has no signature."),
    ] {
        let judged = verify(&package, &["--lang", language]);
        assert!(judged.out.starts_with(text), "{}", judged.out);
    }
}

#[test]
fn an_arkivmelding_is_made_for_the_package_and_its_losses_are_told() {
    for format in ["eformidling", "fiks-arkiv-v1", "fiks-arkiv-v2"] {
        let sak = sak(&format!("pakke-arkiv-{format}"));
        let out = sak.with_file_name("pakke.asice");
        let made = pack(&sak, &out, &["--fill", "--with-arkivmelding", format]);
        assert!(made.code == 0 && made.err.contains("KO-TAP-0"), "{}{}", made.out, made.err);
        let unpacked = sak.with_file_name("ut");
        assert_eq!(run(&["unpack", out.to_str().unwrap(), "-o", unpacked.to_str().unwrap()]).code, 0);
        // Beside its message, an arkivmelding that says the same has nothing to add.
        let draft = run(&["convert", "--from", format, unpacked.to_str().unwrap(), "--format", "json"]);
        assert_eq!((draft.code, draft.err.as_str()), (0, ""));
        let message = fs::read(unpacked.join("klagesak.json")).unwrap();
        let message: Value = serde_json::from_slice(&message).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&draft.out).unwrap(), message);
    }
    let sak = sak("pakke-arkiv-digisos");
    let refused = pack(&sak, &sak.with_file_name("pakke.zip"), &["--with-arkivmelding", "digisos"]);
    assert_eq!(refused.code, 2);
}

#[test]
fn a_result_needs_a_name_of_its_own() {
    let sak = sak("pakke-navn");
    let message = sak.join("klagesak.json");
    let message = message.to_str().unwrap();
    for out in ["-", message] {
        let wrong = run(&["pack", message, "-o", out, "--fill", "--now", base::NOW]);
        assert_eq!(wrong.code, 2, "{out}: {}{}", wrong.out, wrong.err);
    }
    assert!(!Path::new("-").exists());
    let package = packed("pakke-navn-ut", ".zip");
    assert_eq!(run(&["unpack", package.to_str().unwrap(), "-o", "-"]).code, 2);
}

#[test]
#[cfg(unix)]
fn what_is_no_regular_file_is_told_as_such_and_nobody_waits() {
    let sak = sak("pakke-roer");
    let pipe = sak.join("roer");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let pipe = pipe.to_str().unwrap();
    for args in [
        &["verify", "/dev/null"][..],
        &["verify", pipe],
        &["validate", pipe],
        &["pack", pipe, "-o", "x.zip"],
        &["verify", "x.zip", "--trust", pipe],
    ] {
        let told = run(args);
        assert!(told.code == 3 && told.err.contains("er ikke en vanlig fil"), "{args:?}: {}", told.err);
    }
}

#[test]
fn a_file_is_named_only_to_those_who_may_see_it() {
    let package = packed("pakke-filnavn", "");
    write(&package.join("notat-fra-kontoret.txt"), "hei");
    assert!(!verify(&package, &[]).out.contains("notat-fra-kontoret"));
    let shown = verify(&package, &["--show-values"]);
    assert!(shown.out.contains("fil: notat-fra-kontoret.txt\n"), "{}", shown.out);
}

#[test]
fn a_request_asks_for_documents_and_brings_none() {
    let folder = folder("pakke-forespoersel");
    let message = klagesak::mal::FORESPOERSEL;
    let path = write(&folder.join("sak/klagesak.json"), message).to_owned();
    for ending in ["", ".zip", ".asice"] {
        let out = folder.join(format!("pakke{ending}"));
        let made = run(&["pack", &path, "-o", out.to_str().unwrap(), "--now", base::NOW]);
        assert_eq!(made.code, 0, "{}{}", made.out, made.err);
        assert_eq!(verify(&out, &[]).code, 0);
    }
    // What lies beside it belongs to nobody.
    write(&folder.join("pakke/notat.txt"), "hei");
    assert_eq!(rules(&verify(&folder.join("pakke"), &["--format", "json"])), ["KO-PAKKE-024"]);
}
