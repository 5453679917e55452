//! Holding a JSON value against its form.

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Path};
use serde_json::Value;

use super::{Field, Shape};
use crate::rules::kilde::{FEIL_FORM, FEIL_TYPE, FOR_FAA, MANGLER_FELT, UKJENT_KODE};

/// Everything in which a value does not have a form, by its place in the value.
pub(crate) fn check(value: &Value, shape: &Shape) -> Vec<Finding> {
    let mut found = Vec::new();
    walk(value, shape, &Path::Root, &mut found);
    found
}

fn walk(value: &Value, shape: &Shape, at: &Path<'_>, found: &mut Vec<Finding>) {
    match (shape, value) {
        (Shape::Text, Value::String(_))
        | (Shape::Number, Value::Number(_))
        | (Shape::Flag, Value::Bool(_)) => {}
        (Shape::Integer, Value::Number(number)) if whole(number) => {}
        (Shape::Code(codes), Value::String(text)) => {
            if !codes.contains(&text.as_str()) {
                found.push(Finding::new(&UKJENT_KODE, at.pointer()));
            }
        }
        (Shape::Form(form), Value::String(text)) => {
            if !form.fits(text) {
                found.push(Finding::new(&FEIL_FORM, at.pointer()).with("eksempel", form.example()));
            }
        }
        (Shape::List(of, least), Value::Array(items)) => {
            if items.len() < *least {
                found.push(Finding::new(&FOR_FAA, at.pointer()).with("minst", *least));
            }
            for (index, item) in items.iter().enumerate() {
                walk(item, of, &at.index(index), found);
            }
        }
        (Shape::Object(fields), Value::Object(_)) => object(value, fields, at, found),
        (Shape::Kinds { common, kinds }, Value::Object(_)) => {
            object(value, common, at, found);
            match value.get("type") {
                None => found.push(missing("type", at)),
                Some(Value::String(kind)) => match kinds.iter().find(|(name, _)| name == kind) {
                    Some((_, fields)) => object(value, fields, at, found),
                    None => found.push(Finding::new(&UKJENT_KODE, at.field("type").pointer())),
                },
                Some(_) => found.push(wrong(&Shape::Text, &at.field("type"))),
            }
        }
        _ => found.push(wrong(shape, at)),
    }
}

fn object(value: &Value, fields: &[Field], at: &Path<'_>, found: &mut Vec<Finding>) {
    for field in fields {
        match value.get(field.name) {
            Some(value) => walk(value, field.shape, &at.field(field.name), found),
            None if field.required => found.push(missing(field.name, at)),
            None => {}
        }
    }
}

fn missing(name: &'static str, at: &Path<'_>) -> Finding {
    Finding::new(&MANGLER_FELT, at.field(name).pointer()).with("felt", name)
}

fn wrong(shape: &Shape, at: &Path<'_>) -> Finding {
    let (nb, nn, en) = match shape {
        Shape::Text | Shape::Code(_) | Shape::Form(_) => ("en tekst", "ein tekst", "a text"),
        Shape::Number => ("et tall", "eit tal", "a number"),
        Shape::Integer => ("et heltall", "eit heiltal", "a whole number"),
        Shape::Flag => ("sant eller usant", "sant eller usant", "true or false"),
        Shape::List(..) => ("en liste", "ei liste", "a list"),
        Shape::Object(_) | Shape::Kinds { .. } => ("et objekt", "eit objekt", "an object"),
    };
    Finding::new(&FEIL_TYPE, at.pointer()).with("ventet", Text { nb, nn, en })
}

/// Whether a number is whole, also when written with a fraction of nothing.
fn whole(number: &serde_json::Number) -> bool {
    number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
}
