//! `klagesak schema diff`: ten pairs made by hand, each with the answer a person would give, and the published schemas against
//! themselves.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{folder, run, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn pairs() -> PathBuf {
    root().join("tests/kompat")
}

/// What is expected of the comparison of `tests/kompat/gammel.schema.json` with another file there.
struct Answer {
    file: &'static str,
    code: i32,
    krever: &'static str,
    tatt: &'static str,
    lesere: &'static str,
    skrivere: &'static str,
    endringer: &'static [(&'static str, &'static str)],
}

const TREKK: &str = "/$defs/Trekk/properties";

#[rustfmt::skip]
const ANSWERS: [Answer; 10] = [
    Answer { file: "01-nytt-valgfritt-felt", code: 0, krever: "UNDERVERSJON", tatt: "UNDERVERSJON",
        lesere: "TRYGG", skrivere: "TRYGG", endringer: &[("KO-KOMPAT-001", "bekreftetDato")] },
    Answer { file: "02-nytt-felt-uten-ny-versjon", code: 1, krever: "UNDERVERSJON", tatt: "INGEN",
        lesere: "TRYGG", skrivere: "TRYGG", endringer: &[("KO-KOMPAT-001", "bekreftetDato")] },
    Answer { file: "03-nytt-paakrevd-felt", code: 1, krever: "HOVEDVERSJON", tatt: "UNDERVERSJON",
        lesere: "BRYTER", skrivere: "TRYGG", endringer: &[("KO-KOMPAT-002", "bekreftetDato")] },
    Answer { file: "04-felt-omdoept", code: 0, krever: "HOVEDVERSJON", tatt: "HOVEDVERSJON",
        lesere: "BRYTER", skrivere: "BRYTER", endringer: &[("KO-KOMPAT-004", "trukketDato")] },
    Answer { file: "05-ny-kode-bak-any-of", code: 0, krever: "UNDERVERSJON", tatt: "UNDERVERSJON",
        lesere: "TRYGG", skrivere: "TRYGG", endringer: &[("KO-KOMPAT-009", "/$defs/Trekkomfang")] },
    Answer { file: "06-kode-fjernet", code: 1, krever: "HOVEDVERSJON", tatt: "UNDERVERSJON",
        lesere: "BRYTER", skrivere: "TRYGG", endringer: &[("KO-KOMPAT-010", "/$defs/Partsrolle")] },
    Answer { file: "07-bare-skrevet-annerledes", code: 0, krever: "INGEN", tatt: "INGEN",
        lesere: "TRYGG", skrivere: "TRYGG", endringer: &[] },
    Answer { file: "08-trangere-moenster-og-lengre-tekst", code: 1, krever: "HOVEDVERSJON", tatt: "UNDERVERSJON",
        lesere: "BRYTER", skrivere: "BRYTER",
        endringer: &[("KO-KOMPAT-011", "/$defs/LokalId"), ("KO-KOMPAT-015", "/$defs/LokalId")] },
    Answer { file: "09-bare-beskrivelsen", code: 0, krever: "RETTING", tatt: "INGEN",
        lesere: "TRYGG", skrivere: "TRYGG", endringer: &[("KO-KOMPAT-024", "dato")] },
    Answer { file: "10-type-endret", code: 1, krever: "HOVEDVERSJON", tatt: "UNDERVERSJON",
        lesere: "BRYTER", skrivere: "BRYTER", endringer: &[("KO-KOMPAT-020", "omfang")] },
];

fn diff(old: &Path, new: &Path, more: &[&str]) -> crate::support::Run {
    run(&[&["schema", "diff", old.to_str().unwrap(), new.to_str().unwrap()], more].concat())
}

#[test]
fn ten_pairs_get_the_answer_a_person_would_give() {
    let old = pairs().join("gammel.schema.json");
    for answer in ANSWERS {
        let new = pairs().join(format!("{}.schema.json", answer.file));
        let given = diff(&old, &new, &["--format", "json"]);
        let report: Value = serde_json::from_str(&given.out).unwrap();
        let found: Vec<_> =
            report["endringer"].as_array().unwrap().iter().map(|e| [&e["regel"], &e["sti"]]).collect();
        let expected: Vec<_> = answer
            .endringer
            .iter()
            .map(|(rule, at)| {
                let at = if at.starts_with('/') { (*at).to_owned() } else { format!("{TREKK}/{at}") };
                [json!(rule), json!(at)]
            })
            .collect();
        assert_eq!(json!(found), json!(expected), "{}", answer.file);
        for (field, expected) in [
            ("krever", answer.krever),
            ("tatt", answer.tatt),
            ("lesere", answer.lesere),
            ("skrivere", answer.skrivere),
        ] {
            assert_eq!(report[field], expected, "{} {field}", answer.file);
        }
        assert_eq!(report["nok"], json!(answer.code == 0), "{}", answer.file);
        assert_eq!((given.code, given.err.as_str()), (answer.code, ""), "{}", answer.file);
        // The same for people, in every language.
        for lang in ["nb", "nn", "en"] {
            let text = diff(&old, &new, &["--lang", lang]);
            assert_eq!((text.code, text.err.as_str()), (answer.code, ""), "{}", answer.file);
            for (rule, _) in answer.endringer {
                assert!(text.out.contains(rule), "{}: {}", answer.file, text.out);
            }
        }
    }
    let schemas = fs::read_dir(pairs()).unwrap().count();
    assert_eq!(schemas, ANSWERS.len() + 1, "a pair has no answer");
}

#[test]
fn a_published_version_against_itself_is_nothing() {
    let published = root().join("schemas/1.0");
    let given = diff(&published, &published, &[]);
    assert_eq!((given.code, given.out.as_str(), given.err.as_str()), (0, "Ingen endringer.\n", ""));
    let one = published.join("klagesak.oversendelse.schema.json");
    assert_eq!(diff(&one, &one, &["--lang", "en"]).out, "No changes.\n");
}

#[test]
fn folders_are_compared_file_by_file_and_what_is_shared_is_told_of_once() {
    let dir = folder("diff");
    for name in [
        "klagesak.trekk.schema.json",
        "klagesak.retur.schema.json",
        "kodeverk/avgjoerelsesomfang.json",
        "regler.json",
    ] {
        let bytes = fs::read(root().join("schemas/1.0").join(name)).unwrap();
        write(&dir.join("gammel").join(name), &bytes);
        let text = String::from_utf8(bytes).unwrap();
        let text = text.replace("\"maximum\": 500", "\"maximum\": 400").replace("Navnet slik", "Navn slik");
        let text = text.replace("Heile vedtaket", "Heile vedtak").replace("\"navn\": \"", "\"navn\":  \"");
        write(&dir.join("ny").join(name), text.replace("KO-TREKK-001", "KO-TREKK-991"));
    }
    let given = diff(&dir.join("gammel"), &dir.join("ny"), &["--format", "json"]);
    let report: Value = serde_json::from_str(&given.out).unwrap();
    let found: Vec<_> = report["endringer"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| (e["regel"].clone(), e["filer"].clone()))
        .collect();
    let expected = [
        (json!("KO-KOMPAT-024"), json!(["klagesak.retur.schema.json", "klagesak.trekk.schema.json"])),
        (json!("KO-KOMPAT-016"), json!(["klagesak.trekk.schema.json"])),
        (json!("KO-KOMPAT-024"), json!(["kodeverk/avgjoerelsesomfang.json"])),
    ];
    assert_eq!(found, expected);
    assert_eq!(report["ikkeSammenlignet"], json!(["regler.json"]));
    assert_eq!(given.code, 1);
}

#[test]
fn what_cannot_be_compared_is_told_of() {
    let dir = folder("diff-feil");
    let (good, list) = (dir.join("skjema.json"), dir.join("liste.json"));
    write(&good, "{}");
    write(&list, "[]");
    write(&dir.join("broken.json"), "{");
    fs::create_dir_all(dir.join("tom")).unwrap();
    for (old, new, code) in [
        (&good, &dir.join("finnes-ikke.json"), 3),
        (&good, &dir.join("broken.json"), 3),
        (&good, &list, 3),
        (&good, &dir.join("tom"), 2),
        (&dir.join("tom"), &dir.join("tom"), 3),
    ] {
        let given = diff(old, new, &[]);
        assert_eq!((given.code, given.out.as_str()), (code, ""), "{} {}", new.display(), given.err);
        assert!(given.err.starts_with("feil: "), "{}", given.err);
    }
}

#[test]
fn hostile_names_do_not_steer_the_terminal() {
    let dir = folder("diff-ond");
    let schema = |name: &str| json!({ "properties": { name: { "enum": ["\u{1b}[2J"] } }, "additionalProperties": false });
    write(&dir.join("a.json"), schema("\u{1b}[31m").to_string());
    write(&dir.join("b.json"), schema("\u{202e}b").to_string());
    let given = diff(&dir.join("a.json"), &dir.join("b.json"), &[]);
    assert_eq!(given.code, 1);
    assert!(!given.out.contains(['\u{1b}', '\u{202e}']), "{:?}", given.out);
}
