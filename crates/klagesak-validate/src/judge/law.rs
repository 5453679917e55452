//! The law both are held to, and what it takes to hold a validator to it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use klagesak_core::verdict::Pointer;
use serde_json::Value;

use super::opinion::Opinion;

/// What a validator has against a message, after the law.
pub(super) fn held(message: &Value, errors: &[ValidationError<'_>]) -> BTreeSet<Opinion> {
    let all: BTreeSet<_> = errors.iter().flat_map(|error| of(message, error, errors)).collect();
    let has = |at: &Opinion, keyword| all.contains(&Opinion::new(at.place.clone(), keyword));
    // What is said of a field that is missing or unknown, is said of the object it would be in.
    let silenced = |opinion: &Opinion| match &*opinion.keyword {
        "type" | "required" | "additionalProperties" => false,
        "maxLength" | "minLength" => has(opinion, "type") || has(opinion, "pattern"),
        _ => has(opinion, "type"),
    };
    all.iter().filter(|opinion| !silenced(opinion)).cloned().collect()
}

/// An error at the places it is about.
fn of(message: &Value, error: &ValidationError<'_>, errors: &[ValidationError<'_>]) -> Vec<Opinion> {
    let at = shown(error.instance_path().as_str());
    match error.kind() {
        Kind::Required { property } => {
            vec![Opinion::new(at.shown(property.as_str().unwrap_or_default()), "required")]
        }
        Kind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|name| Opinion::new(at.shown(name), "additionalProperties")).collect()
        }
        Kind::UniqueItems if !alike(message, error, errors) => Vec::new(),
        kind => vec![Opinion::new(at, kind.keyword())],
    }
}

/// A place in what a validator was given, as far as it may be shown.
fn shown(path: &str) -> Pointer {
    let mut at = Pointer::default();
    for token in Pointer::new(path).tokens() {
        if let Ok(index) = token.parse() {
            at.push_index(index);
            continue;
        }
        let deeper = at.shown(&token);
        if deeper == at {
            break;
        }
        at = deeper;
    }
    at
}

/// Whether two items of a list are alike that nothing is wrong with.
fn alike(message: &Value, of: &ValidationError<'_>, errors: &[ValidationError<'_>]) -> bool {
    let list = of.instance_path().as_str();
    let items = message.pointer(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let item_of = |error: &ValidationError<'_>| -> Option<usize> {
        let within = error.instance_path().as_str().strip_prefix(list)?.strip_prefix('/')?;
        within.split('/').next()?.parse().ok()
    };
    let faulty: HashSet<_> = errors.iter().filter_map(item_of).collect();
    let mut seen = HashSet::new();
    let whole = items.iter().enumerate().filter(|(index, _)| !faulty.contains(index));
    whole.into_iter().any(|(_, item)| !seen.insert(written(item)))
}

/// The value in the one way that all write it that are the same to JSON Schema, to which `3.0` is `3`.
fn written(value: &Value) -> String {
    match value {
        Value::Number(number) if number.is_f64() => match number.as_f64() {
            // Plus nothing: of the two zeros, the one without a sign.
            Some(whole) if whole.fract() == 0.0 => format!("{:.0}", whole + 0.0),
            _ => number.to_string(),
        },
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(",")),
        Value::Object(fields) => {
            let fields: BTreeMap<_, _> = fields.iter().map(|(name, field)| (name, written(field))).collect();
            format!("{fields:?}")
        }
        other => other.to_string(),
    }
}
