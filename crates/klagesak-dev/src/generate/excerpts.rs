//! Pieces of tested messages for the pages.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::GenerateError;
use crate::File;

/// The parts of tested messages the pages show: the name, the message, and the place in it.
const EXCERPTS: [(&str, &str, &str); 2] = [
    ("dokument", "examples/oversendelse/01-livsopphold-avslag/klagesak.json", "/innhold/dokumenter/5"),
    ("skjerming", "examples/oversendelse/01-livsopphold-avslag/klagesak.json", "/innhold/skjerming"),
];

/// The case the pages show of the conformance suite.
const CASE: &str = "KO-SKJEMA-001/brudd-uten-mottattdato";

/// The pieces of JSON in the documentation, cut out of files the tests hold to be right.
pub(super) fn files(root: &Path, generated: &[File]) -> Result<Vec<File>, GenerateError> {
    let mut files = vec![file("manifest", &manifest(generated)?)];
    for (name, source, pointer) in EXCERPTS {
        let missing = || GenerateError::Excerpt { source_file: source, pointer };
        let bytes = fs::read(root.join(source)).map_err(|_| missing())?;
        let message: Value = serde_json::from_slice(&bytes)?;
        files.push(file(name, message.pointer(pointer).ok_or_else(missing)?));
    }
    Ok(files)
}

fn file(name: &str, value: &Value) -> File {
    File::json(format!("docs/generert/utdrag/{name}.json"), value)
}

/// The manifest of the conformance suite with one of its cases.
fn manifest(generated: &[File]) -> Result<Value, GenerateError> {
    let missing = || GenerateError::Excerpt { source_file: "fixtures/1.0/manifest.json", pointer: CASE };
    let manifest = generated.iter().find(|file| file.path.ends_with("/manifest.json")).ok_or_else(missing)?;
    let manifest: Value = serde_json::from_slice(&manifest.bytes)?;
    let cases = manifest.get("tilfeller").and_then(Value::as_array).ok_or_else(missing)?;
    let case = cases.iter().find(|case| case.get("id").is_some_and(|id| id == CASE)).ok_or_else(missing)?;
    let field = |name| manifest.get(name).ok_or_else(missing);
    Ok(json!({
        "versjon": field("versjon")?,
        "referansetidspunkt": field("referansetidspunkt")?,
        "reglerPer": field("reglerPer")?,
        "tilfeller": [case],
    }))
}
