//! Every fault the published schema has, the reader has too, at the same place; and no other.
//!
//! Both sides are held to one law: a value of another type has no other fault, a text of another form has no length, and which items
//! of a list are alike is asked of those that are well formed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::read::reading;
use klagesak_core::reader::{Fault, FaultKind};
use klagesak_core::verdict::Pointer;
use klagesak_core::{Limits, Melding, schema};
use klagesak_tests::series;
use serde_json::Value;

/// What is wrong, as a keyword of JSON Schema.
type Pairs = BTreeSet<(String, &'static str)>;

static SCHEMAS: LazyLock<BTreeMap<String, Validator>> = LazyLock::new(|| {
    let options = || jsonschema::draft202012::options().should_validate_formats(false);
    let validator = |of: &Meldingstype| (of.to_string(), options().build(&schema::message(of)).unwrap());
    Melding::TYPER.iter().map(validator).collect()
});

/// The place of a field of an object, as far as it may be shown.
fn field(of: &str, name: &str) -> String {
    Pointer::new(of).shown(name).to_string()
}

fn judge(meldingstype: &str, message: &Value) -> Pairs {
    let errors: Vec<_> = SCHEMAS[meldingstype].iter_errors(message).collect();
    let mut pairs = Pairs::new();
    for error in &errors {
        let at = shown(error.instance_path().as_str());
        match error.kind() {
            Kind::Required { property } => {
                pairs.insert((field(&at, property.as_str().unwrap()), "required"));
            }
            Kind::AdditionalProperties { unexpected } => {
                pairs.extend(unexpected.iter().map(|name| (field(&at, name), "additionalProperties")));
            }
            Kind::UniqueItems if !alike(message, error, &errors) => {}
            kind => {
                pairs.insert((at, kind.keyword().to_owned().leak()));
            }
        }
    }
    let has = |pairs: &Pairs, at: &str, keyword| pairs.contains(&(at.to_owned(), keyword));
    let all = pairs.clone();
    pairs.retain(|(at, keyword)| {
        let of_type = *keyword != "type" && !["required", "additionalProperties"].contains(keyword);
        let of_length = ["maxLength", "minLength"].contains(keyword);
        !(of_type && has(&all, at, "type") || of_length && has(&all, at, "pattern"))
    });
    pairs
}

/// A place in what a validator was given, as far as it may be shown.
fn shown(path: &str) -> String {
    Pointer::new(path)
        .tokens()
        .try_fold(Pointer::default(), |at, token| {
            if token.parse::<usize>().is_ok() {
                let mut deeper = at;
                deeper.push_index(token.parse().unwrap());
                return Ok(deeper);
            }
            let deeper = at.shown(&token);
            if deeper == at { Err(at) } else { Ok(deeper) }
        })
        .unwrap_or_else(|at| at)
        .to_string()
}

/// Whether two items of a list are alike that nothing is wrong with.
fn alike(message: &Value, of: &ValidationError<'_>, errors: &[ValidationError<'_>]) -> bool {
    let list = of.instance_path().as_str();
    let items = message.pointer(list).and_then(Value::as_array).unwrap();
    let whole = |index: &usize| {
        let item = format!("{list}/{index}");
        !errors.iter().any(|error| error.instance_path().as_str().starts_with(&item))
    };
    let items: Vec<_> = (0..items.len()).filter(whole).map(|index| &items[index]).collect();
    items.iter().enumerate().any(|(i, item)| items[..i].contains(item))
}

fn ours(text: &str) -> Pairs {
    let outcome = reading(text, &Limits { max_findings: 1_000_000, ..Limits::default() }).outcome;
    assert_eq!((outcome.syntax, outcome.omitted), (None, 0));
    outcome.faults.iter().filter_map(pair).collect()
}

fn pair(fault: &Fault) -> Option<(String, &'static str)> {
    let keyword = match &fault.kind {
        FaultKind::Missing(_) => "required",
        FaultKind::Unknown { .. } => "additionalProperties",
        FaultKind::Type(_) => "type",
        FaultKind::Code(_) => "enum",
        FaultKind::Constant(_) | FaultKind::Version => "const",
        FaultKind::Form(_) => "pattern",
        FaultKind::TooLong(_) => "maxLength",
        FaultKind::Empty => "minLength",
        FaultKind::TooFew(_) => "minItems",
        FaultKind::TooMany(_) => "maxItems",
        FaultKind::TooSmall(_) => "minimum",
        FaultKind::TooLarge(_) => "maximum",
        FaultKind::Repeated => "uniqueItems",
        FaultKind::Key => "propertyNames",
        FaultKind::NotNfc => return None,
        other => panic!("{other:?} is no fault of a value that is JSON"),
    };
    Some((fault.pointer.to_string(), keyword))
}

/// How many messages; the environment may ask for more.
fn count() -> usize {
    std::env::var("KLAGESAK_MESSAGES").ok().and_then(|count| count.parse().ok()).unwrap_or(5_000)
}

#[test]
fn the_faults_are_those_of_the_schema() {
    // Of another type, or of another version, there is no schema to be held against.
    let held = |(meldingstype, message): &(Meldingstype, Value)| {
        message["meldingstype"] == meldingstype.to_string()
            && message["versjon"].as_str().is_none_or(|versjon| !versjon.contains('.') || versjon == "1.0")
    };
    let mut keywords = BTreeMap::<_, usize>::new();
    let mut wrong = Vec::new();
    for (number, (meldingstype, message)) in series(31).filter(held).take(count()).enumerate() {
        let expected = judge(&meldingstype.to_string(), &message);
        for text in [message.to_string(), serde_json::to_string_pretty(&message).unwrap()] {
            let found = ours(&text);
            if found != expected {
                let differ: Vec<_> = found.symmetric_difference(&expected).collect();
                wrong.push(format!("{number} {meldingstype}: {differ:?}"));
            }
        }
        expected.into_iter().for_each(|(_, keyword)| *keywords.entry(keyword).or_default() += 1);
    }
    let shown = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} of them, such as\n{shown}", wrong.len());
    println!("{keywords:?}");
    assert_eq!(keywords.len(), 14, "every keyword of the schemas: {keywords:?}");
}
