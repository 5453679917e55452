//! Holding a JSON value against its form.

use klagesak_core::verdict::{Finding, Path};
use serde_json::Value;

use super::{Field, Shape};
use crate::rules::generated::kilde::{
    KO_KILDE_002, KO_KILDE_003, KO_KILDE_003_HELTALL, KO_KILDE_003_LISTE, KO_KILDE_003_OBJEKT,
    KO_KILDE_003_SANT_ELLER_USANT, KO_KILDE_003_TALL, KO_KILDE_003_TEKST, KO_KILDE_004, KO_KILDE_005,
    KO_KILDE_006,
};

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
                found.push(Finding::new(&KO_KILDE_004, at.pointer()));
            }
        }
        (Shape::Form(form), Value::String(text)) => {
            if !form.fits(text) {
                found.push(Finding::new(&KO_KILDE_005, at.pointer()).with("eksempel", form.example()));
            }
        }
        (Shape::List(of, least), Value::Array(items)) => {
            if items.len() < *least {
                found.push(Finding::new(&KO_KILDE_006, at.pointer()).with("minst", *least));
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
                    None => found.push(Finding::new(&KO_KILDE_004, at.field("type").pointer())),
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
    Finding::new(&KO_KILDE_002, at.field(name).pointer()).with("felt", name)
}

fn wrong(shape: &Shape, at: &Path<'_>) -> Finding {
    let ventet = match shape {
        Shape::Text | Shape::Code(_) | Shape::Form(_) => KO_KILDE_003_TEKST,
        Shape::Number => KO_KILDE_003_TALL,
        Shape::Integer => KO_KILDE_003_HELTALL,
        Shape::Flag => KO_KILDE_003_SANT_ELLER_USANT,
        Shape::List(..) => KO_KILDE_003_LISTE,
        Shape::Object(_) | Shape::Kinds { .. } => KO_KILDE_003_OBJEKT,
    };
    Finding::new(&KO_KILDE_003, at.pointer()).with("ventet", ventet)
}

/// Whether a number is whole, also when written with a fraction of nothing.
fn whole(number: &serde_json::Number) -> bool {
    number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
}
