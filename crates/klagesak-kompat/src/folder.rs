//! Comparing all files of two versions.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::Version;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};
use serde_json::Value;

use super::change::{Change, Comparison, Effect, Step};
use super::compare::{KompatError, diff};
use super::{code_list, document, rule_dates};
use crate::rules::generated::kompat::{KO_KOMPAT_025, KO_KOMPAT_026};

/// The files of a version by their names within its folder, with `/`.
pub type Files = BTreeMap<String, Value>;

/// Compares all schemas and code lists of two versions. A change of what several schemas share is reported once, with the files
/// it is in.
///
/// # Errors
/// [`KompatError`]
pub fn diff_files(old: &Files, new: &Files) -> Result<Comparison, KompatError> {
    let mut comparison = Comparison { old: version(old), new: version(new), ..Comparison::default() };
    let mut changes = Vec::new();
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names {
        let (before, after) = (old.get(name), new.get(name));
        if let (Some(before), Some(after)) = (before, after)
            && [before, after].into_iter().all(rule_dates::is_one)
        {
            changes.extend(rule_dates::differences(before, after).into_iter().map(|change| (name, change)));
            if rule_dates::differ_otherwise(before, after) {
                comparison.not_compared.insert(name.clone());
            }
            continue;
        }
        if !is_schema(name) && ![before, after].into_iter().flatten().any(code_list::is_one) {
            if before != after && name != INDEX {
                comparison.not_compared.insert(name.clone());
            }
            continue;
        }
        let found = match (before, after) {
            (Some(before), Some(after)) if is_schema(name) => diff(before, after)?.changes,
            (Some(before), Some(after)) => code_list::differences(before, after),
            // A reader of the new version is not affected; a reader of the old one does not know of it.
            (None, _) => vec![whole(&KO_KOMPAT_025, Effect::Safe, Effect::Breaks, Step::Minor)],
            (_, None) => vec![whole(&KO_KOMPAT_026, Effect::Breaks, Effect::Safe, Step::Major)],
        };
        changes.extend(found.into_iter().map(|change| (name, change)));
    }
    comparison.changes = gathered(changes);
    Ok(comparison)
}

/// The table of contents; it says nothing the files do not.
const INDEX: &str = "index.json";

fn is_schema(name: &str) -> bool {
    name.ends_with(".schema.json")
}

fn version(files: &Files) -> Option<Version> {
    let index = files.get(INDEX).and_then(|index| index.get("versjon"));
    let said = index.and_then(Value::as_str).and_then(Version::parse);
    let schemas = files.iter().filter(|(name, _)| is_schema(name));
    said.or_else(|| schemas.map(|(_, schema)| schema).find_map(document::version))
}

fn whole(rule: &'static RuleInfo, readers: Effect, writers: Effect, step: Step) -> Change {
    let finding = Finding::new(rule, Pointer::default());
    Change { finding, field: Pointer::default(), files: BTreeSet::new(), readers, writers, step }
}

/// The same change in several files is one change.
fn gathered(found: Vec<(&String, Change)>) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for (file, mut change) in found {
        let Finding { rule, pointer, params, .. } = &change.finding;
        let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.to_string())).collect();
        // Only a definition is shared; every schema has fields of its own at the same places.
        let own = if pointer.as_str().starts_with("/$defs/") { String::new() } else { file.clone() };
        let key = (own, pointer.clone(), rule.id, params, change.readers, change.writers);
        let place = *known.entry(key).or_insert(changes.len());
        if place == changes.len() {
            change.files.insert(file.clone());
            changes.push(change);
        } else if let Some(change) = changes.get_mut(place) {
            change.files.insert(file.clone());
        }
    }
    changes
}
