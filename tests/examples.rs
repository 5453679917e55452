//! The cases a person reads first: each is complete, without findings, written canonically, and told in prose beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, str};

use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::verdi::Dato;
use klagesak_core::{Language, Limits, Melding, read, write_pretty};
use klagesak_validate::forloep::{Forloep, Partside, Stilling};
use klagesak_validate::tid::Faser;
use klagesak_validate::{Options, base, validate, validate_case};
use serde_json::Value;

/// Every message under `examples/`, in order.
fn messages() -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![klagesak_dev::root().join("examples")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every case: its folder, and the messages there in the order of their names.
fn cases() -> BTreeMap<PathBuf, Vec<PathBuf>> {
    let mut cases: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for path in messages() {
        cases.entry(path.parent().unwrap().to_owned()).or_default().push(path);
    }
    assert!(cases.len() >= 10, "{:?}", cases.keys());
    cases
}

/// The cases that are told from beginning to end.
fn conversations() -> Vec<(PathBuf, Vec<PathBuf>)> {
    let parent = klagesak_dev::root().join("examples").join("samtaler");
    let found: Vec<_> = cases().into_iter().filter(|(folder, _)| folder.starts_with(&parent)).collect();
    assert!(found.len() >= 4, "{found:?}");
    found
}

fn options() -> Options<'static> {
    Options::new(base::NOW.parse().unwrap())
}

fn message(path: &Path) -> Melding {
    read(&fs::read(path).unwrap()).unwrap_or_else(|e| panic!("{}: {e}", path.display())).message
}

fn story(folder: &Path) -> String {
    fs::read_to_string(folder.join("README.md")).unwrap_or_default()
}

#[test]
fn every_example_is_without_findings() {
    let mut wrong = Vec::new();
    for path in messages() {
        let report = validate(&fs::read(&path).unwrap(), &options());
        for finding in &report.findings {
            wrong.push(format!("{}: {} at {}", path.display(), finding.rule.id, finding.pointer));
        }
        assert_eq!(report.omitted, 0);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_is_written_canonically() {
    for path in messages() {
        let bytes = fs::read(&path).unwrap();
        let canonical = write_pretty(&message(&path)).unwrap();
        assert!(
            bytes == canonical,
            "{} is not canonical; written again it would be:\n{}",
            path.display(),
            str::from_utf8(&canonical).unwrap()
        );
    }
}

#[test]
fn every_example_is_told_in_prose_and_listed() {
    let root = klagesak_dev::root().join("examples");
    let index = fs::read_to_string(root.join("README.md")).unwrap();
    for folder in cases().into_keys() {
        let story = story(&folder);
        assert!(story.starts_with("# ") && story.len() > 500, "{} has no story", folder.display());
        let link = folder.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        assert!(index.contains(&format!("]({link}/)")), "{link} is not in examples/README.md");
    }
}

/// An editor helps only where the path leads to the schema.
#[test]
fn every_example_leads_an_editor_to_its_schema() {
    for path in messages() {
        let value = value(&path);
        let schema = value["$schema"].as_str().unwrap();
        let schema = path.parent().unwrap().join(schema);
        assert!(schema.is_file(), "{}: {}", path.display(), schema.display());
        let name = format!("{}.schema.json", value["meldingstype"].as_str().unwrap());
        assert!(schema.ends_with(name), "{}", path.display());
    }
}

/// Whoever loads all examples into one system must not get one case on top of another.
#[test]
fn no_two_cases_share_an_id() {
    let mut seen = BTreeSet::new();
    for (folder, messages) in cases() {
        let mut own = BTreeSet::new();
        for path in messages {
            ids(&value(&path), &mut own);
        }
        assert!(own.len() > 5, "{}", folder.display());
        for id in own {
            assert!(seen.insert(id.clone()), "{}: {id} is used in another example", folder.display());
        }
    }
}

/// The files are numbered as the messages were made and named for their type, and the story leads to each of them.
#[test]
fn every_conversation_is_numbered_in_its_order() {
    for (folder, paths) in conversations() {
        let forloep = Forloep::new(paths.iter().map(|path| message(path)).collect());
        let ordered = forloep.innslag().iter().zip(1..).map(|(entry, number)| {
            let hode = entry.hode();
            let meldingstype = hode.meldingstype.verdi();
            folder.join(format!("{number:02}-{}.json", meldingstype.trim_start_matches("klagesak.")))
        });
        assert_eq!(ordered.collect::<Vec<_>>(), paths);
        let story = story(&folder);
        let links: Vec<_> =
            story.split("](").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)).collect();
        let files: Vec<_> = paths.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(links, files, "{}", folder.display());
        let read = paths.iter().map(|path| message(path).hode().melding_id);
        assert!(
            read.eq(forloep.innslag().iter().map(|entry| entry.hode().melding_id)),
            "{}",
            folder.display()
        );
    }
}

#[test]
fn every_conversation_holds_together_and_ends_as_its_story_says() {
    for (folder, paths) in conversations() {
        let report = validate_case(paths.iter().map(|path| message(path)).collect(), &options());
        let found: Vec<_> =
            report.findings().iter().map(|f| format!("{} {}", f.rule.id, f.pointer)).collect();
        assert!(found.is_empty() && report.report.omitted == 0, "{}: {found:?}", folder.display());
        let end = format!("Samtalen slutter i tilstanden `{}`.", report.tilstand.code());
        assert!(story(&folder).contains(&end), "{}: {end}", folder.display());
    }
}

#[test]
fn a_conversation_is_the_same_in_whatever_order_its_messages_come() {
    for (folder, paths) in conversations() {
        let messages: Vec<_> = paths.iter().map(|path| message(path)).collect();
        let straight = validate_case(messages.clone(), &options());
        let mut backwards = messages.clone();
        backwards.reverse();
        for start in 0..messages.len() {
            for mut shuffled in [messages.clone(), backwards.clone()] {
                shuffled.rotate_left(start);
                let again = validate_case(shuffled, &options());
                assert_eq!(again.melding_ider, straight.melding_ider, "{}", folder.display());
                assert_eq!(again.tilstand, straight.tilstand, "{}", folder.display());
                assert!(again.findings().is_empty(), "{}", folder.display());
            }
        }
    }
}

/// The table under «Det klageren ser» is what a citizen's page would show, step by step.
#[test]
fn every_conversation_tells_what_the_person_sees() {
    for (folder, paths) in conversations() {
        let forloep = Forloep::new(paths.iter().map(|path| message(path)).collect());
        let side = Partside::new(&forloep, norsk_dato(options().now).unwrap(), Language::Nb).unwrap();
        let expected: Vec<_> = side
            .historikk
            .iter()
            .map(|step| format!("| {} | {} | `{}` |", day(step.dato.unwrap()), step.tittel, step.status))
            .collect();
        let story = story(&folder);
        let section = story.split("\n## ").find(|section| section.starts_with("Det klageren ser\n"));
        let rows = section.unwrap_or_default().lines().filter(|line| line.starts_with("| ")).skip(1);
        assert_eq!(rows.collect::<Vec<_>>(), expected, "{}", folder.display());
    }
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

fn day(date: Dato) -> String {
    let date = date.to_string();
    let [_, month, day] = date.split('-').map(|part| part.parse::<usize>().unwrap()).collect::<Vec<_>>()[..]
    else {
        panic!("{date}")
    };
    format!("{day}. {}", MONTHS[month - 1])
}

/// The periods under «Tiden det tok» were counted by hand. They are those the program counts, and the last row is their sum.
#[test]
fn every_conversation_tells_how_its_days_were_spent() {
    for (folder, paths) in conversations() {
        let forloep = Forloep::new(paths.iter().map(|path| message(path)).collect());
        let faser = Faser::new(&forloep, base::NOW.parse().unwrap()).unwrap();
        let row = |from, to, phase: &str, days: u32| format!("{} – {}: {phase} {days}", day(from), day(to));
        let mut expected: Vec<_> =
            faser.perioder.iter().map(|p| row(p.fra, p.til, p.fase.label().nb, p.dager)).collect();
        expected.push(row(faser.fra, faser.til, "til sammen", faser.dager));
        let story = story(&folder);
        let section = story.split("\n## ").find(|section| section.starts_with("Tiden det tok\n"));
        let rows = section.unwrap_or_default().lines().filter(|line| line.starts_with("| ")).skip(1);
        let told = rows.map(|line| {
            let cells: Vec<_> = line.split('|').map(str::trim).collect();
            format!("{} – {}: {} {}", cells[1], cells[2], cells[3], cells[4])
        });
        assert_eq!(told.collect::<Vec<_>>(), expected, "{}", folder.display());
    }
}

/// A document is the same file in every message that names it. Only a message that was replaced may have been wrong of it.
#[test]
fn a_document_has_one_checksum_through_a_conversation() {
    for (folder, paths) in conversations() {
        let forloep = Forloep::new(paths.iter().map(|path| message(path)).collect());
        let mut files = BTreeMap::new();
        for (entry, path) in forloep.innslag().iter().zip(&paths) {
            let value = value(path);
            let listed = value.pointer("/innhold/dokumenter").and_then(Value::as_array);
            // What a request lists is not documents, and has no checksum.
            for dokument in listed.into_iter().flatten().filter(|dokument| dokument["sha256"].is_string()) {
                let file = ["sha256", "stoerrelse", "antallSider"].map(|field| dokument[field].to_string());
                if entry.stilling == Stilling::Gjelder {
                    let first =
                        files.entry(dokument["dokumentId"].to_string()).or_insert_with(|| file.clone());
                    assert_eq!(*first, file, "{}", path.display());
                }
            }
        }
        let different: BTreeSet<_> = files.values().map(|[sha256, ..]| sha256).collect();
        assert_eq!(different.len(), files.len(), "{}: two documents are the same file", folder.display());
    }
}

fn value(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap();
    read::value(str::from_utf8(&bytes).unwrap(), &Limits::default()).unwrap()
}

/// UUIDs, checksums and person numbers.
fn ids(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field.as_str() {
                    Some(text) if name == "sha256" || name == "verdi" || name.ends_with("Id") => {
                        if name != "partId" && name != "ytelseId" {
                            found.insert(text.to_owned());
                        }
                    }
                    _ => ids(field, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| ids(item, found)),
        _ => {}
    }
}
