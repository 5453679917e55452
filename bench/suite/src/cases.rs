//! The messages: those frozen with the yardstick, and the same with faults put in.

use std::error::Error;
use std::fs;
use std::path::Path;

use klagesak_bench_baseline::MELDINGER;
use serde_json::{Value, json};

/// What is known of a case before anybody has judged it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Nothing is wrong.
    Valid,
    /// The structure is wrong, which everybody sees.
    Structure,
    /// A rule is broken, which only we see.
    Rule,
}

/// A kind of message, and what each message of it is measured against.
pub struct Case {
    /// The name, and the folder its files lie in.
    pub name: &'static str,
    /// The case with the same messages before the faults were put in: the yardstick stops at the first fault, and has to read to the end.
    pub of: &'static str,
    /// What is known of it.
    pub right: Right,
    edit: fn(&mut Value),
    pick: Pick,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pick {
    Small,
    Large,
    /// The first small one with as many documents as a message may have.
    Many {
        indented: bool,
    },
}

/// Every case, in the order of the table.
pub const ALL: [Case; 11] = {
    use Right::{Rule, Structure, Valid};
    const COMPACT: Pick = Pick::Many { indented: false };
    const INDENTED: Pick = Pick::Many { indented: true };
    const fn case(
        name: &'static str,
        of: &'static str,
        right: Right,
        edit: fn(&mut Value),
        pick: Pick,
    ) -> Case {
        Case { name, of, right, edit, pick }
    }
    [
        case("gyldig", "gyldig", Valid, nothing, Pick::Small),
        case("tre-strukturfeil", "gyldig", Structure, three_structural, Pick::Small),
        case("ukjent-felt", "gyldig", Structure, unknown_field, Pick::Small),
        case("tre-mangler", "gyldig", Structure, three_missing, Pick::Small),
        case("regelbrudd", "gyldig", Rule, rule_broken, Pick::Small),
        case("type-sist", "gyldig", Valid, type_last, Pick::Small),
        case("stor", "stor", Valid, nothing, Pick::Large),
        case("mange", "mange", Valid, nothing, COMPACT),
        case("tusen-feil", "mange", Structure, thousand, COMPACT),
        case("mange-innrykket", "mange-innrykket", Valid, nothing, INDENTED),
        case("tusen-feil-innrykket", "mange-innrykket", Structure, thousand, INDENTED),
    ]
};

/// Writes every case to a folder of its own, and `saker.tsv` on what they are.
pub fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut list = String::new();
    for case in &ALL {
        let own = folder.join(case.name);
        fs::create_dir_all(&own)?;
        for (number, bytes) in case.messages()?.iter().enumerate() {
            fs::write(own.join(format!("{number:02}.json")), bytes)?;
        }
        let right = match case.right {
            Right::Valid => "gyldig",
            Right::Structure => "struktur",
            Right::Rule => "regel",
        };
        list += &format!("{}\t{}\t{right}\n", case.name, case.of);
    }
    fs::write(folder.join("saker.tsv"), list)?;
    Ok(())
}

/// The files of a case, as written.
pub fn read(folder: &Path, case: &Case) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let mut paths: Vec<_> = fs::read_dir(folder.join(case.name))?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    paths.sort();
    Ok(paths.iter().map(fs::read).collect::<std::io::Result<_>>()?)
}

impl Case {
    fn messages(&self) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
        let lines: Vec<_> = MELDINGER.lines().collect();
        let (large, small) = lines.split_last().ok_or("no messages")?;
        let chosen = match self.pick {
            Pick::Small => small,
            Pick::Large => std::slice::from_ref(large),
            Pick::Many { .. } => &small[..1],
        };
        chosen
            .iter()
            .map(|line| {
                let mut value = serde_json::from_str(line)?;
                if let Pick::Many { .. } = self.pick {
                    many(&mut value);
                }
                (self.edit)(&mut value);
                Ok(if self.pick == (Pick::Many { indented: true }) {
                    serde_json::to_vec_pretty(&value)?
                } else {
                    serde_json::to_vec(&value)?
                })
            })
            .collect()
    }
}

fn nothing(_: &mut Value) {}

fn three_structural(message: &mut Value) {
    message["innhold"]["prioritet"]["hastesak"] = json!("ja");
    message["innhold"]["klage"]["fremsettelser"][0]["kanal"] = json!("BREVDUE");
    unknown_field(message);
}

fn unknown_field(message: &mut Value) {
    message["avsender"]["telefon"] = json!("22 00 00 00");
}

fn three_missing(message: &mut Value) {
    let without =
        |object: &mut Value, name| object.as_object_mut().and_then(|fields| fields.shift_remove(name));
    without(message, "opprettet");
    without(&mut message["innhold"]["klage"], "gjelderVedtak");
    without(&mut message["innhold"]["dokumenter"][0], "tittel");
}

/// The control digit is wrong.
fn rule_broken(message: &mut Value) {
    message["avsender"]["organisasjonsnummer"] = json!("310999009");
}

/// What decides how the rest is read, stands behind it.
fn type_last(message: &mut Value) {
    if let Some(fields) = message.as_object_mut() {
        let first = fields.shift_remove("meldingstype");
        fields.insert("meldingstype".into(), first.unwrap_or_default());
    }
}

/// As many documents as a message may have: copies of the last, each with an id, a number, a title and a name of its own.
fn many(message: &mut Value) {
    let documents = message["innhold"]["dokumenter"].as_array_mut().expect("a list");
    let last = documents.last().cloned().expect("a document");
    for number in documents.len() + 1..=500 {
        let mut document = last.clone();
        document["dokumentId"] = json!(format!("{number:08x}-0000-4000-8000-000000000000"));
        document["nummer"] = json!(number);
        document["tittel"] = json!(format!(
            "Vedlegg {number}: {}",
            "regninger og kvitteringer for mat, husleie og strøm ".repeat(3)
        ));
        document["filnavn"] = json!(format!("{number}-vedlegg.pdf"));
        document["sha256"] = json!(format!("{number:064x}"));
        documents.push(document);
    }
}

/// Two faults in each of 500 documents, of ten kinds.
fn thousand(message: &mut Value) {
    let documents = message["innhold"]["dokumenter"].as_array_mut().expect("a list");
    for (number, document) in documents.iter_mut().enumerate() {
        let fields = document.as_object_mut().expect("an object");
        let (name, value) = match number % 5 {
            0 => ("tittel", json!("")),
            1 => ("tittel", json!("x".repeat(201))),
            2 => ("dato", json!("2026-02-31")),
            3 => ("stoerrelse", json!(0)),
            _ => ("type", json!("ROMAN")),
        };
        fields.insert(name.into(), value);
        match number % 5 {
            0 => fields.shift_remove("filnavn"),
            1 => fields.insert("ukjent".into(), json!(true)),
            2 => fields.insert("nummer".into(), json!("to")),
            3 => fields.insert("sha256".into(), json!(null)),
            _ => fields.insert("partsinnsyn".into(), json!([])),
        };
    }
}
