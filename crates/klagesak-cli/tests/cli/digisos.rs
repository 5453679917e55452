//! Digisos and receipts through the command `convert`.

use klagesak::mal;
use serde_json::{Value, json};

use crate::support::{folder, pretty, run, write};

fn klage() -> Value {
    json!({
        "klageId": "0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e10",
        "vedtakId": "2f6f0f56-7f0d-4f0e-9a3e-0c8c5d1e7a03",
        "digisosId": "0b6a1c1e-6a0e-4a53-9b8e-3f2d8a5c7e11",
        "personIdentifikator": { "kilde": "system", "verdi": "15838510156" },
        "navn": { "kilde": "system", "fornavn": "Prøve", "mellomnavn": "", "etternavn": "Syntetisk" },
        "mottaker": { "kommunenummer": "1103", "enhetsnummer": "1199", "navEnhetsnavn": "Nav Eksempel" },
        "autentisering": { "autentisertDigitalt": true, "autentiseringsTidspunkt": "2026-03-16T08:29:00.000Z" },
        "innsendingstidspunkt": "2026-03-16T08:30:00.000Z",
        "begrunnelse": { "kilde": "bruker", "klageTekst": "Inntekten er regnet for høyt." },
    })
}

#[test]
fn a_klage_becomes_a_draft_and_what_is_missing_is_told_without_saying_who_it_is() {
    let dir = folder("digisos-klage");
    write(&dir.join("klage.json"), pretty(&klage()));
    write(
        &dir.join("vedlegg.json"),
        r#"{"vedlegg": [{"type": "lonnslipp", "filer": [{"filnavn": "Prøve mars.pdf"}]}]}"#,
    );
    for from in ["digisos", "auto"] {
        let done = run(&["convert", "--from", from, dir.to_str().unwrap()]);
        assert_eq!(done.code, 0, "{}", done.err);
        let draft: Value = serde_json::from_str(&done.out).unwrap();
        assert_eq!(
            draft["innhold"]["klage"]["klagepunkter"][0]["anfoersel"],
            "Inntekten er regnet for høyt."
        );
        assert_eq!(draft["innhold"]["dokumenter"][1]["type"], "LOENNSSLIPP");
        assert!(done.err.contains("KO-UTKAST-062") && done.err.contains("/innhold/saksfremstilling"));
        assert!(
            ["Syntetisk", "15838510156", "Prøve", "Inntekten"].iter().all(|word| !done.err.contains(word))
        );
    }
    assert_eq!(run(&["convert", "--from", "digisos", "--strict", dir.to_str().unwrap()]).code, 1);
}

#[test]
fn a_file_that_is_refused_is_so_at_its_line_and_column() {
    let dir = folder("digisos-feil");
    let mut broken = klage();
    broken["innsendingstidspunkt"] = "16.03.2026".into();
    write(&dir.join("klage.json"), pretty(&broken));
    let done = run(&["convert", "--from", "digisos", dir.to_str().unwrap()]);
    assert_eq!((done.code, done.out.as_str()), (1, ""));
    let line = 1 + pretty(&broken)
        .split(|b| *b == b'\n')
        .position(|l| l.windows(12).any(|w| w == b"innsendingst"))
        .unwrap();
    assert!(
        done.err.contains("KO-KILDE-005") && done.err.contains(&format!("klage.json:{line}:3")),
        "{}",
        done.err
    );

    write(&dir.join("klage.json"), pretty(&klage()));
    write(&dir.join("vedlegg.json"), "{\"vedlegg\": [\n  {\"filer\": [\"a.pdf\"]}\n]}");
    let done = run(&["convert", "--from", "digisos", dir.to_str().unwrap()]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("vedlegg.json:2:14 /vedlegg/0/filer/0"), "{}", done.err);
}

#[test]
fn a_case_becomes_events_and_goes_into_the_file_that_lies_there() {
    let dir = folder("digisos-sak");
    let sak = write(&dir.join("1.json"), mal::OVERSENDELSE_MINIMAL).to_owned();
    let avgjort = write(&dir.join("2.json"), mal::AVGJOERELSE).to_owned();
    let out = dir.join("ut");
    let done = run(&["convert", "--to", "digisos", &sak, &avgjort, "-o", out.to_str().unwrap()]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.err.contains("KO-TAP-066"));
    let read = |name: &str| serde_json::from_slice::<Value>(&std::fs::read(out.join(name)).unwrap()).unwrap();
    let events = read("klagehendelser.json")["klager"][0]["hendelser"].clone();
    assert!(events.as_array().unwrap().iter().any(|event| event["utfall"] == "STADFESTER"));

    let mut there = read("digisos-soker.json");
    there["klager"] = json!([]);
    there["eget"] = 1.into();
    let there = write(&dir.join("digisos-soker.json"), pretty(&there)).to_owned();
    let done = run(&[
        "convert",
        "--to",
        "digisos",
        &sak,
        &avgjort,
        "--applicant",
        &there,
        "-o",
        out.to_str().unwrap(),
    ]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(!done.err.contains("KO-TAP-066"));
    assert_eq!(
        (&read("digisos-soker.json")["eget"], &read("digisos-soker.json")["klager"][0]["hendelser"]),
        (&json!(1), &events)
    );

    write(&dir.join("digisos-soker.json"), "{\n \"version\": 1}");
    let done = run(&["convert", "--to", "digisos", &sak, "--applicant", &there, "-o", out.to_str().unwrap()]);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("digisos-soker.json:2:2 /version"), "{}", done.err);
    assert_eq!(
        run(&["convert", "--to", "eformidling", &sak, "--applicant", &there, "-o", out.to_str().unwrap()])
            .code,
        2
    );
}

#[test]
fn a_receipt_goes_out_and_comes_back() {
    let dir = folder("kvittering");
    let receipt = write(&dir.join("kvittering.json"), mal::KVITTERING_AVVIST).to_owned();
    for (format, file) in [
        ("eformidling", "sbd.json"),
        ("fiks-arkiv-v1", "feilmelding.xml"),
        ("fiks-arkiv-v2", "feilmelding.xml"),
    ] {
        let out = dir.join(format);
        let done = run(&["convert", "--to", format, &receipt, "-o", out.to_str().unwrap()]);
        assert_eq!(done.code, 0, "{}", done.err);
        let done = run(&["convert", "--from", "auto", out.join(file).to_str().unwrap()]);
        assert_eq!(done.code, 0, "{}", done.err);
        let draft: Value = serde_json::from_str(&done.out).unwrap();
        let whole: Value = serde_json::from_str(mal::KVITTERING_AVVIST).unwrap();
        assert_eq!(draft["innhold"], whole["innhold"]);
    }
}
