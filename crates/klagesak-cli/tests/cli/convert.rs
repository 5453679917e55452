//! To and from the formats of other systems.

use std::fs;

use klagesak::mal;
use serde_json::Value;

use crate::support::{folder, run, write};

#[test]
fn a_message_goes_out_with_its_losses_and_comes_back_as_a_draft() {
    let dir = folder("convert-runde");
    let message = write(&dir.join("klagesak.json"), mal::OVERSENDELSE_KOMPLETT).to_owned();
    for format in ["eformidling", "fiks-arkiv-v1", "fiks-arkiv-v2"] {
        let out = dir.join(format);
        let to = run(&["convert", "--to", format, &message, "-o", out.to_str().unwrap(), "--lang", "en"]);
        assert_eq!(to.code, 0, "{}", to.err);
        assert!(to.out.contains("arkivmelding.xml"), "{}", to.out);
        assert_eq!(out.join("sbd.json").is_file(), format == "eformidling");
        assert!(to.err.contains("warning[KO-TAP-024]") && to.err.contains("/innhold/klage/klagepunkter"));
        let xml = out.join("arkivmelding.xml");
        for from in [format, "auto"] {
            let draft = run(&["convert", "--from", from, xml.to_str().unwrap()]);
            assert_eq!(draft.code, 0, "{}", draft.err);
            let draft: Value = serde_json::from_str(&draft.out).unwrap();
            assert_eq!(draft["klagesakId"], "ac2a7a4f-8e63-4e2d-8b64-7a3e2d9f5c12");
        }
        // The message itself is there, byte for byte, and with it there is nothing to ask for.
        assert_eq!(fs::read(out.join("klagesak.json")).unwrap(), fs::read(&message).unwrap());
        let file = out.join("utkast.json");
        let whole = run(&[
            "convert",
            "--from",
            "auto",
            out.to_str().unwrap(),
            "-o",
            file.to_str().unwrap(),
            "--strict",
        ]);
        let written = format!("{}: Skrevet\n", file.display());
        assert_eq!((whole.code, whole.out, whole.err.as_str()), (0, written, ""));
        assert_eq!(fs::read_to_string(file).unwrap(), fs::read_to_string(&message).unwrap());
    }
}

#[test]
fn strict_writes_nothing_when_something_is_lost() {
    let dir = folder("convert-strict");
    let message = write(&dir.join("klagesak.json"), mal::OVERSENDELSE_MINIMAL).to_owned();
    let out = dir.join("ut");
    let strict = run(&[
        "convert",
        "--to",
        "eformidling",
        &message,
        "-o",
        out.to_str().unwrap(),
        "--strict",
        "--format",
        "json",
    ]);
    assert_eq!((strict.code, strict.out.as_str()), (1, ""));
    let findings: Vec<Value> = strict
        .err
        .lines()
        .filter(|line| line.starts_with('{'))
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(findings.len() > 5 && findings.iter().all(|finding| finding["alvorlighet"] == "FEIL"));
    assert!(!out.exists());
    let half = write(
        &dir.join("a.xml"),
        "<arkivmelding xmlns='http://www.arkivverket.no/standarder/noark5/arkivmelding'/>",
    )
    .to_owned();
    assert_eq!(run(&["convert", "--from", "auto", &half]).code, 0);
    assert_eq!(run(&["convert", "--from", "auto", &half, "--strict"]).code, 1);
}

#[test]
fn what_cannot_be_converted_is_refused_with_the_place() {
    let dir = folder("convert-avvist");
    let xml = write(&dir.join("ond.xml"), "<arkivmelding>\n  <!DOCTYPE a>\n</arkivmelding>").to_owned();
    let refused = run(&["convert", "--from", "auto", &xml, "--lang", "en"]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(
        refused.err.contains("error[KO-KILDE-02") && refused.err.contains("ond.xml:2:3"),
        "{}",
        refused.err
    );
    let retur = write(&dir.join("retur.json"), mal::RETUR).to_owned();
    let no_form =
        run(&["convert", "--to", "fiks-arkiv-v1", &retur, "-o", dir.to_str().unwrap(), "--lang", "en"]);
    assert_eq!(no_form.code, 2);
    assert!(no_form.err.contains("fiks-arkiv-v1 has no form for klagesak.retur"), "{}", no_form.err);
    let out = dir.to_str().unwrap();
    assert_eq!(run(&["convert", "--to", "ukjent", &retur, "-o", out]).code, 2);
    assert_eq!(run(&["convert", "--from", "auto", "/finnes/ikke.xml"]).code, 3);
    let other = write(&dir.join("klage.json"), "{\"klageId\": \"1\"}").to_owned();
    assert_eq!(run(&["convert", "--from", "eformidling", &other]).code, 1);
    assert_eq!(run(&["convert"]).code, 2);
    let early =
        ["convert", "--to", "eformidling", &retur, "-o", out, "--received", "2026-06-01T09:00:00+02:00"];
    assert_eq!(run(&early).code, 2);
}

#[test]
fn a_file_name_that_tells_who_somebody_is_is_refused_and_not_repeated() {
    let dir = folder("convert-filnavn");
    let json = mal::OVERSENDELSE_KOMPLETT.replace("10-soeknad.pdf", "15838510237-soeknad.pdf");
    let message = write(&dir.join("klagesak.json"), &json).to_owned();
    let out = dir.join("ut");
    let refused = run(&["convert", "--to", "fiks-arkiv-v2", &message, "-o", out.to_str().unwrap()]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("KO-TAP-035") && refused.err.contains("/innhold/dokumenter/9/filnavn"));
    assert!(!refused.err.contains("15838510237") && !out.exists());
}

#[test]
fn files_that_are_something_else_are_told_what_they_are() {
    let dir = folder("convert-annet");
    for (text, rule) in [
        ("PK\u{3}\u{4}", "KO-KILDE-007"),
        (mal::KVITTERING, "KO-KILDE-008"),
        ("{\"vedlegg\": [], \"version\": \"1.0.0\"}", "KO-KILDE-009"),
    ] {
        let path = write(&dir.join("fil"), text).to_owned();
        let refused = run(&["convert", "--from", "auto", &path]);
        assert_eq!((refused.code, refused.out.as_str()), (1, ""));
        assert!(refused.err.contains(rule), "{}", refused.err);
    }
}

#[test]
fn the_formats_are_listed() {
    let list = run(&["convert", "--list", "--lang", "en"]);
    assert_eq!(list.code, 0);
    for name in ["eformidling", "fiks-arkiv-v1", "fiks-arkiv-v2", "digisos", "oversendelse, forespoersel"] {
        assert!(list.out.contains(name), "{name}");
    }
}
