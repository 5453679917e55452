//! Messages held against a schema: where it and the reader differ.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use klagesak_core::Limits;
use klagesak_validate::judge::{Judge, JudgeError, Opinion, Opinions, opinions};

/// How it went, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The reader and the schema say the same of every file.
    Agree,
    /// They differ on one at least.
    Differ,
    /// A file could not be read, or is nothing a schema can be asked about.
    Unread,
}

/// Why there is nothing to hold messages against.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SchemaError {
    /// The schema could not be read.
    #[error("cannot read {0}: {1}")]
    Read(PathBuf, io::Error),
    /// It is no JSON.
    #[error("{0} is no JSON")]
    Json(PathBuf),
    /// It is no schema.
    #[error("{0}: {1}")]
    Schema(PathBuf, JudgeError),
}

/// Holds messages against the published schema of their type, or against another. Says on `out` what the two say of each, and below it
/// where they differ: places and keywords, nothing of what stands there.
///
/// # Errors
/// When nothing more can be written.
pub fn judge(files: &[PathBuf], schema: Option<&Judge>, out: &mut dyn Write) -> io::Result<Outcome> {
    let mut worst = Outcome::Agree;
    for file in files {
        let outcome = match held(file, schema) {
            Ok(found) => told(file, &found, out)?,
            Err(why) => {
                writeln!(out, "{}: not held against a schema: {why}", file.display())?;
                Outcome::Unread
            }
        };
        worst = worst.max(outcome);
    }
    Ok(worst)
}

/// The schema in a file.
///
/// # Errors
/// [`SchemaError`]
pub fn schema(path: &Path) -> Result<Judge, SchemaError> {
    let bytes = fs::read(path).map_err(|why| SchemaError::Read(path.to_owned(), why))?;
    let schema = serde_json::from_slice(&bytes).map_err(|_| SchemaError::Json(path.to_owned()))?;
    Judge::new(&schema).map_err(|why| SchemaError::Schema(path.to_owned(), why))
}

fn held(file: &Path, schema: Option<&Judge>) -> Result<Opinions, Box<dyn std::error::Error>> {
    let (bytes, limits) = (fs::read(file)?, Limits::default());
    Ok(match schema {
        Some(schema) => schema.opinions(&bytes, &limits)?,
        None => opinions(&bytes, &limits)?,
    })
}

fn told(file: &Path, found: &Opinions, out: &mut dyn Write) -> io::Result<Outcome> {
    let verdict = |faults: usize| match faults {
        0 => "accepts".to_owned(),
        1 => "refuses (1 fault)".to_owned(),
        faults => format!("refuses ({faults} faults)"),
    };
    let (reader, schema) = (verdict(found.reader.len()), verdict(found.schema.len()));
    let same = if found.agree() { ", and they agree" } else { ", and they differ" };
    writeln!(out, "{}: the reader {reader}, the schema {schema}{same}", file.display())?;
    let mut differ: Vec<(&Opinion, &str)> =
        found.only_reader().map(|opinion| (opinion, "the reader")).collect();
    differ.extend(found.only_schema().map(|opinion| (opinion, "the schema")));
    differ.sort();
    for (opinion, who) in differ {
        writeln!(out, "  {opinion}: only {who} says so")?;
    }
    Ok(if found.agree() { Outcome::Agree } else { Outcome::Differ })
}

#[cfg(test)]
mod tests {
    use klagesak_core::mal;
    use serde_json::{Value, json};

    use super::*;

    /// What is said of a message, by the published schema or one that is changed.
    fn said(message: &str, change: Option<fn(&mut Value)>) -> (Outcome, String) {
        let folder = tempfile::tempdir().unwrap();
        let (file, schema_file) = (folder.path().join("m.json"), folder.path().join("s.json"));
        fs::write(&file, message).unwrap();
        let other = change.map(|change| {
            let published = crate::root().join("schemas/1.0/klagesak.trekk.schema.json");
            let mut other = serde_json::from_slice(&fs::read(published).unwrap()).unwrap();
            change(&mut other);
            fs::write(&schema_file, other.to_string()).unwrap();
            schema(&schema_file).unwrap()
        });
        let mut out = Vec::new();
        let outcome = judge(std::slice::from_ref(&file), other.as_ref(), &mut out).unwrap();
        let said = String::from_utf8(out).unwrap();
        (outcome, said.replace(&*file.to_string_lossy(), "m"))
    }

    #[test]
    fn what_the_two_agree_on_is_a_line() {
        let line = "m: the reader accepts, the schema accepts, and they agree\n";
        assert_eq!(said(mal::TREKK, None), (Outcome::Agree, line.to_owned()));
        let wrong = mal::TREKK.replace("\"TEST\"", "\"Ola Nordmann\"");
        let line = "m: the reader refuses (1 fault), the schema refuses (1 fault), and they agree\n";
        assert_eq!(said(&wrong, None), (Outcome::Agree, line.to_owned()));
    }

    #[test]
    fn where_they_differ_is_said_and_who_says_so() {
        let stricter: fn(&mut Value) = |schema| schema["$defs"]["Miljoe"]["enum"] = json!(["PRODUKSJON"]);
        let (outcome, said_of_it) = said(mal::TREKK, Some(stricter));
        assert_eq!(outcome, Outcome::Differ);
        assert_eq!(
            said_of_it,
            "m: the reader accepts, the schema refuses (1 fault), and they differ\n  \
             enum at /miljoe: only the schema says so\n"
        );
        let milder: fn(&mut Value) = |schema| schema["additionalProperties"] = json!(true);
        let wrong = mal::TREKK.replacen('{', "{\"Ola Nordmann\": 1, \"nytt\": 2,", 1);
        let (outcome, said_of_it) = said(&wrong, Some(milder));
        assert_eq!(outcome, Outcome::Differ);
        assert_eq!(
            said_of_it,
            "m: the reader refuses (2 faults), the schema accepts, and they differ\n  \
             additionalProperties at the top: only the reader says so\n  \
             additionalProperties at /nytt: only the reader says so\n"
        );
    }

    #[test]
    fn what_no_schema_can_be_asked_about_is_said_and_not_quoted() {
        for (message, why) in [
            ("{\"Ola Nordmann\"", "message ends in the middle of a JSON value"),
            ("{}", "meldingstype is missing or unknown"),
            (&mal::TREKK.replace("\"1.0\"", "\"1.1\""), "version 1.1 is another than that of the schema"),
        ] {
            let (outcome, said_of_it) = said(message, None);
            assert_eq!(outcome, Outcome::Unread);
            assert!(said_of_it.starts_with("m: not held against a schema: "), "{said_of_it}");
            assert!(said_of_it.contains(why) && !said_of_it.contains("Nordmann"), "{said_of_it}");
        }
        assert!(schema(Path::new("not-here.json")).is_err());
    }
}
