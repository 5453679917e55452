//! A protected address stays protected: found before it is sent, and never printed, written or replied with.

use std::fs;
use std::path::{Path, PathBuf};

use klagesak::adresse::Kjente;
use klagesak::mal;
use klagesak::validate::base;
use serde_json::{Value, json};

use crate::support::{Run, folder, minimal, pretty, run, write};

const SECRETS: &str =
    "# where she lives\nStorgata 5 B, 7030 Trondheim\n900 11 222\nSkjult.Part@example.org\n";
const ADDRESS: &str = "Storgt. 5 B";

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// The oversendelse with an address, and the one after it that says the address is protected.
fn before_and_after(vern: &str) -> (Value, Value) {
    let mut before = minimal();
    let person = &mut before["innhold"]["parter"][0]["person"];
    person["adresse"] = json!({ "linjer": ["Storgata 5 B"], "postnummer": "7030", "poststed": "Trondheim" });
    person["telefon"] = json!("900 11 222");
    let mut after = minimal();
    after["innhold"]["parter"][0]["person"]["adressebeskyttelse"] = json!(vern);
    after["erstatter"] = after["meldingId"].clone();
    after["meldingId"] = json!("5c1d7a0e-30b4-4a55-8a0b-2f1c6f0f1a21");
    after["opprettet"] = json!("2026-04-24T10:00:00+02:00");
    (before, after)
}

fn asking(text: &str) -> Value {
    let mut asking = parsed(mal::FORESPOERSEL);
    asking["innhold"]["begrunnelse"] = json!(format!("Vi trenger husleiekontrakten for {text}."));
    asking
}

/// A folder with a case, and a file with what is protected.
fn case(name: &str, vern: &str) -> (PathBuf, String, String) {
    let dir = folder(name);
    let (before, after) = before_and_after(vern);
    write(&dir.join("sak/1-oversendelse.json"), pretty(&before));
    write(&dir.join("sak/2-oversendelse.json"), pretty(&after));
    let secrets = write(&dir.join("vernet.txt"), SECRETS).to_owned();
    let case = dir.join("sak").to_str().unwrap().to_owned();
    (dir, case, secrets)
}

fn assert_silent(how: &str, run: &Run) {
    let kjente = Kjente::of_lines(SECRETS).unwrap();
    for line in run.out.lines().chain(run.err.lines()) {
        assert!(!kjente.any_in(line), "{how}: {line}");
    }
}

/// Every file below a folder, but for the message itself.
fn assert_not_written(how: &str, dir: &Path) {
    let kjente = Kjente::of_lines(SECRETS).unwrap();
    for entry in fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            assert_not_written(how, &path);
        } else if path.file_name().unwrap() != "klagesak.json" {
            let text = fs::read_to_string(&path).unwrap();
            assert!(!text.lines().any(|line| kjente.any_in(line)), "{how}: {}", path.display());
        }
    }
}

#[test]
fn it_is_found_before_the_message_is_sent() {
    let (dir, case, secrets) = case("vern-foer", "STRENGT_FORTROLIG");
    let message = write(&dir.join("forespoersel.json"), pretty(&asking(ADDRESS))).to_owned();
    let judged = |more: &[&str]| run(&[&["validate", "--now", base::NOW, &message], more].concat());
    assert_eq!(judged(&[]).code, 0);
    let alone = judged(&["--protected", &secrets]);
    assert!(alone.code == 1 && alone.out.contains("KO-PERSONVERN-008"), "{}", alone.out);
    let in_case = judged(&["--case", &case]);
    assert!(in_case.code == 1 && in_case.out.contains("KO-FORLOEP-038"), "{}", in_case.out);
    // What is confidential may be needed.
    let (_, case, _) = self::case("vern-foer-fortrolig", "FORTROLIG");
    let in_case = judged(&["--case", &case]);
    assert!(in_case.code == 0 && in_case.out.contains("KO-FORLOEP-039"), "{}", in_case.out);
}

#[test]
fn what_cannot_be_looked_for_is_told_of_without_it() {
    let dir = folder("vern-fil");
    let message = write(&dir.join("m.json"), mal::FORESPOERSEL).to_owned();
    let secrets = write(&dir.join("vernet.txt"), "Storgata 5\n7030 Trondheim\n").to_owned();
    let run = run(&["validate", &message, "--protected", &secrets]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("linje 2") && !run.err.contains("7030"), "{}", run.err);
}

#[test]
fn nothing_the_program_prints_tells() {
    let (dir, case, secrets) = case("vern-skjerm", "STRENGT_FORTROLIG");
    // The name of the file, and all that is in it.
    let mut message = asking("Storgata 5 B, tlf. 90 01 12 22, skjult.part@example.org");
    message["innhold"]["dokumenter"][0]["beskrivelse"] = json!("STORGATEN 5b");
    message["frist"] = json!("Storgata 5 B");
    let message = write(&dir.join("sak/3-storgata-5.json"), pretty(&message)).to_owned();
    for lang in ["nb", "nn", "en"] {
        for (command, formats) in [
            ("validate", &["text", "json", "sarif", "junit", "html"][..]),
            ("case", &["text", "json", "sarif", "junit", "html"]),
            ("status", &["text", "json"]),
            ("timeline", &["text", "json", "csv", "svg"]),
        ] {
            for format in formats {
                let mut args = vec![command, "--now", base::NOW, "--lang", lang, "--format", format];
                args.extend(["--protected", &secrets, &case]);
                if command == "validate" {
                    args.extend(["--show-values", "--case", &case]);
                }
                let run = run(&args);
                assert!([0, 1, 3].contains(&run.code) && run.out.len() + run.err.len() > 0, "{args:?}");
                assert_silent(&args.join(" "), &run);
            }
        }
    }
    // Without the file, what stands on the person in the message or the case is known.
    let run = run(&["validate", "--now", base::NOW, &message, "--show-values", "--case", &case]);
    assert!(!run.out.contains("5 B") && !run.out.contains("5b"), "{}", run.out);
}

#[test]
fn no_reply_tells() {
    let (dir, case, secrets) = case("vern-svar", "STRENGT_FORTROLIG");
    let mut message = minimal();
    message["referanser"]["navFagsak"]["saksnummer"] = json!("storgata-5");
    let message = write(&dir.join("melding.json"), pretty(&message)).to_owned();
    for slag in klagesak::Melding::TYPER {
        let slag = slag.to_string();
        let out = dir.join("svar.json");
        let path = out.to_str().unwrap();
        for known in [["--protected", &secrets], ["--case", &case]] {
            let run =
                run(&[&["reply", &message, "--type", &slag, "--now", base::NOW, "-o", path], &known[..]]
                    .concat());
            assert!(run.code > 0, "{slag}");
            assert_silent(&slag, &run);
            assert!(!out.exists(), "{slag}");
        }
    }
}

/// A case where the address is protected from the second message on, with the address in a title of the third.
#[test]
fn no_format_of_another_system_tells() {
    for vern in ["STRENGT_FORTROLIG", "FORTROLIG"] {
        let (dir, case, secrets) = case(&format!("vern-gjort-om-{vern}"), vern);
        let (before, after) = before_and_after(vern);
        let mut title = after.clone();
        title["innhold"]["dokumenter"][0]["tittel"] = json!("Husleie i Storgaten 5B, ring 90011222");
        let mut file = after.clone();
        file["innhold"]["dokumenter"][0]["filnavn"] = json!("01-storgata-5-b.pdf");
        let mut own = title.clone();
        own["innhold"]["parter"][0]["person"]["adresse"] = json!({ "linjer": ["Storgata 5 B"] });
        own["innhold"]["parter"][0]["person"]["telefon"] = json!("900 11 222");
        let messages =
            [("foer", before), ("tittel", title), ("fil", file), ("egen", own), ("spm", asking(ADDRESS))];
        for (name, message) in messages {
            let message = write(&dir.join(format!("{name}.json")), pretty(&message)).to_owned();
            for format in ["eformidling", "fiks-arkiv-v1", "fiks-arkiv-v2", "digisos"] {
                for known in [&["--protected", secrets.as_str()][..], &["--case", &case], &[]] {
                    // Nobody has said it is protected.
                    if known.is_empty() && name != "egen" {
                        continue;
                    }
                    let out = dir.join("ut");
                    let _ = fs::remove_dir_all(&out);
                    let args = ["convert", "--to", format, &message, "-o", out.to_str().unwrap()];
                    let run = run(&[&args, known].concat());
                    let how = format!("{vern} {name} to {format} {known:?}");
                    assert_silent(&how, &run);
                    assert_not_written(&how, &out);
                    let refused = run.err.contains("KO-TAP-085");
                    assert_eq!(run.code == 1, refused, "{how}: {}", run.err);
                    let told = vern == "STRENGT_FORTROLIG" && name != "foer" || name == "fil";
                    if told && name != "spm" {
                        assert!(refused && !out.exists(), "{how}: {}", run.err);
                    }
                }
            }
        }
    }
}

/// A case with a message that blocks an address and a document of an earlier one.
#[test]
fn what_is_blocked_in_the_case_is_written_in_no_format() {
    let dir = folder("sperret");
    let mut sent = minimal();
    let person = &mut sent["innhold"]["parter"][0]["person"];
    person["adresse"] = json!({ "linjer": ["Kanariveien 7"], "postnummer": "7030", "poststed": "Trondheim" });
    sent["innhold"]["dokumenter"][4]["tittel"] = json!("Notat om kanarifugl");
    sent["innhold"]["dokumenter"][4]["filnavn"] = json!("05-kanarifil.pdf");
    let document = sent["innhold"]["dokumenter"][4]["dokumentId"].clone();
    let block = |lines: Value| {
        let mut stop = parsed(mal::PARTSENDRING);
        stop["innhold"]["sperres"] = lines;
        pretty(&stop)
    };
    let id = &sent["meldingId"];
    let lines = json!([
        { "meldingId": id, "sti": "/innhold/parter/0/person/adresse", "grunn": "ADRESSE" },
        { "meldingId": id, "dokumentId": document, "grunn": "FEIL_PERSON" },
    ]);
    let message = write(&dir.join("melding.json"), pretty(&sent)).to_owned();
    let stop = write(&dir.join("sak/sperring.json"), block(lines)).to_owned();
    for format in ["eformidling", "fiks-arkiv-v1", "fiks-arkiv-v2", "digisos"] {
        let whole = ["--case", stop.as_str()];
        let together = [stop.as_str()];
        let given = [Some(&whole[..]), (format == "digisos").then_some(&together[..])];
        for given in given.into_iter().flatten() {
            let out = dir.join("ut");
            let _ = fs::remove_dir_all(&out);
            let args = ["convert", "--to", format, &message, "-o", out.to_str().unwrap()];
            let run = run(&[&args[..], given].concat());
            assert_eq!(run.code, 0, "{format}: {}", run.err);
            assert!(run.err.contains("KO-TAP-087"), "{format}: {}", run.err);
            for entry in fs::read_dir(&out).unwrap() {
                let path = entry.unwrap().path();
                let text = fs::read_to_string(&path).unwrap().to_lowercase();
                assert!(!text.contains("kanari"), "{format} {}: {text}", path.display());
            }
            assert!(!run.err.to_lowercase().contains("kanari") && !run.out.to_lowercase().contains("kanari"));
            // Once for each place.
            if format != "digisos" {
                assert_eq!(run.err.matches("/innhold/dokumenter/4\n").count(), 1, "{}", run.err);
            }
        }
    }
    let lines = json!([{ "meldingId": id, "sti": "/innhold/foersteinstans/dato", "grunn": "ADRESSE" }]);
    let stop = write(&dir.join("sak/sperring.json"), block(lines)).to_owned();
    let out = dir.join("nektet");
    let args = ["convert", "--to", "fiks-arkiv-v1", &message, "-o", out.to_str().unwrap(), "--case", &stop];
    let run = run(&args);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("KO-TAP-088") && !out.exists(), "{}", run.err);
}

#[test]
fn a_draft_has_no_value_that_is_protected() {
    let dir = folder("vern-utkast");
    let message = write(&dir.join("m.json"), {
        let mut message = minimal();
        message["innhold"]["dokumenter"][0]["tittel"] = json!("Husleie i Storgata 5");
        pretty(&message)
    })
    .to_owned();
    let secrets = write(&dir.join("vernet.txt"), SECRETS).to_owned();
    let out = dir.join("ut");
    assert_eq!(run(&["convert", "--to", "fiks-arkiv-v1", &message, "-o", out.to_str().unwrap()]).code, 0);
    let draft = dir.join("utkast.json");
    let xml = out.join("arkivmelding.xml");
    let args = ["convert", "--from", "auto", xml.to_str().unwrap(), "-o", draft.to_str().unwrap()];
    let run = run(&[&args[..], &["--protected", &secrets]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let draft = fs::read_to_string(draft).unwrap();
    assert!(draft.contains("Husleie i •••") && !draft.contains("Storgata"), "{draft}");
}

/// Written so that every letter is ASCII, as some systems do.
fn ascii(json: &Value) -> String {
    let plain = String::from_utf8(pretty(json)).unwrap();
    let letters = plain.chars().flat_map(|c| {
        let escaped = if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
        escaped.chars().collect::<Vec<_>>()
    });
    letters.collect()
}

#[test]
fn what_the_message_itself_protects_is_not_shown_whatever_is_wrong_with_it() {
    let dir = folder("vern-feil");
    let (mut message, _) = before_and_after("STRENGT_FORTROLIG");
    let person = &mut message["innhold"]["parter"][0]["person"];
    person["adressebeskyttelse"] = json!("STRENGT_FORTROLIG");
    person["adresse"]["linjer"] = json!(["Øvre Ødegårds vei\n57 B"]);
    let mut unknown_code = message.clone();
    unknown_code["innhold"]["parter"][0]["spraak"] = json!({ "maalform": "SVENSK" });
    let mut no_time = message.clone();
    no_time["opprettet"] = json!("i går");
    for (name, message) in [("hel", message), ("ukjent-kode", unknown_code), ("uten-tid", no_time)] {
        for (how, text) in [("som-den-er", pretty(&message)), ("ascii", ascii(&message).into())] {
            let path = write(&dir.join(format!("{name}-{how}.json")), text).to_owned();
            for format in ["text", "html", "json", "sarif", "junit"] {
                let run = run(&["validate", "--show-values", "--format", format, &path]);
                let out = format!("{}{}", run.out, run.err);
                assert!(run.code == 1 && !out.is_empty(), "{path} {format}: {out}");
                for secret in ["57 B", "degård", "deg\\u00e5rd", "900 11 222", "90011222"] {
                    assert!(!out.contains(secret), "{path} {format}: {secret} {out}");
                }
            }
        }
    }
}

#[test]
fn a_file_may_be_named_for_where_somebody_lives() {
    let dir = folder("vern-navn");
    let (mut message, _) = before_and_after("STRENGT_FORTROLIG");
    message["innhold"]["parter"][0]["person"]["adressebeskyttelse"] = json!("STRENGT_FORTROLIG");
    let path = write(&dir.join("storgata-5b.json"), pretty(&message)).to_owned();
    for command in ["validate", "case"] {
        for format in ["text", "html", "json", "sarif", "junit"] {
            let run = run(&[command, "--format", format, &path]);
            assert!(!run.out.to_lowercase().contains("storgata-5b"), "{command} {format}: {}", run.out);
        }
    }
}

#[test]
fn the_case_may_be_kept_in_packages() {
    let (dir, _, _) = case("vern-pakke", "STRENGT_FORTROLIG");
    let (before, after) = (dir.join("sak/1-oversendelse.json"), dir.join("sak/2-oversendelse.json"));
    let (before, after) = (before.to_str().unwrap(), after.to_str().unwrap());
    fs::create_dir_all(dir.join("pakket")).unwrap();
    for (number, message) in [("1", before), ("2", after)] {
        let package = dir.join(format!("pakket/{number}.zip"));
        let packed = run(&["pack", "--sample-documents", message, "-o", package.to_str().unwrap()]);
        assert_eq!(packed.code, 0, "{}", packed.err);
    }
    let message = write(&dir.join("forespoersel.json"), pretty(&asking(ADDRESS))).to_owned();
    let packages = dir.join("pakket").to_str().unwrap().to_owned();
    let run = run(&["validate", "--now", base::NOW, &message, "--case", &packages]);
    assert!(run.code == 1 && run.out.contains("KO-FORLOEP-038"), "{}{}", run.out, run.err);
    // A folder where the case is not, is no case.
    fs::create_dir_all(dir.join("tom")).unwrap();
    let run = self::run(&["validate", &message, "--case", dir.join("tom").to_str().unwrap()]);
    assert_eq!(run.code, 2, "{}", run.out);
}
