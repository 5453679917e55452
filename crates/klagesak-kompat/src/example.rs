//! Makes the schemas of an [`Example`] of a rule on compatibility: a published schema, and the same with the edits.

use klagesak_core::example::edited;
use klagesak_core::verdict::{Example, Pointer};
use klagesak_core::{Melding, kodeverk, schema};
use serde_json::{Value, json};

use super::{Comparison, Files, diff, diff_files};

/// The name examples give a folder with some of the files of a version, as an object with a field for each file.
pub const FOLDER: &str = "schemas";

/// The old schema of an example and the new one. `None` when it names a schema or a place that is not there: a fault of the
/// rule, which its test shows.
#[must_use]
pub fn pair(example: &Example) -> Option<(Value, Value)> {
    pair_of(example, &base(&example.base)?)
}

/// The schema an example begins with, or the folder of them.
#[must_use]
pub fn base(name: &str) -> Option<Value> {
    if name == FOLDER { folder() } else { published(name) }
}

/// The same of a base as it once stood.
#[must_use]
pub fn pair_of(example: &Example, old: &Value) -> Option<(Value, Value)> {
    let new = edited(old.clone(), &example.edits)?;
    Some((old.clone(), new))
}

/// What the comparison finds in an example. `None` as for [`pair`].
#[must_use]
pub fn comparison(example: &Example) -> Option<Comparison> {
    comparison_of(example, &base(&example.base)?)
}

/// The same of a base as it once stood.
#[must_use]
pub fn comparison_of(example: &Example, old: &Value) -> Option<Comparison> {
    let (old, new) = pair_of(example, old)?;
    if example.base != FOLDER {
        return diff(&old, &new).ok();
    }
    let files = |folder| serde_json::from_value::<Files>(folder).ok();
    let mut found = diff_files(&files(old)?, &files(new)?).ok()?;
    // The place in the object that stands for the folder.
    for change in &mut found.changes {
        let mut at = Pointer::default();
        at.push_field(change.files.first()?);
        change.finding.pointer = Pointer::new(format!("{at}{}", change.finding.pointer));
    }
    Some(found)
}

fn published(file: &str) -> Option<Value> {
    let meldingstype = Melding::TYPER.iter().find(|t| schema::message_file(t) == file)?;
    Some(schema::message(meldingstype))
}

fn folder() -> Option<Value> {
    let list = kodeverk::ALLE.iter().find(|list| list.navn == "variantformat")?;
    Some(json!({
        "index.json": {},
        "klagesak.trekk.schema.json": published("klagesak.trekk.schema.json")?,
        "kodeverk/variantformat.json": schema::code_list(list),
        "regler.json": [{ "id": "KO-KLAGE-010", "alvorlighet": "FEIL", "melding": { "nb": "Fristen er en annen." } }],
    }))
}
