//! The changes that are tried on a message.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::verdi::Dato;
use klagesak_rules::ALWAYS;
use serde_json::{Value, json};

use super::change::{Change, What, is_leaf};
use super::corpus::{Corpus, Message, every};
use super::schema::{Node, node};

/// How many other values of the same message are tried at a place.
const FROM_SAME: usize = 4;

/// Every change of a message: each leaf gets other values, each optional field is taken away or comes in, each item of a list is doubled
/// and taken away; what every rule waits for stays. Some are structurally wrong after all; the reader tells.
pub(super) fn changes(message: &Message, corpus: &Corpus, texts: &BTreeSet<String>) -> Vec<Change> {
    let mut of_kind: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    every(&message.value, "", &mut |place, value| {
        if let Some(kind) = node(message.schema, place).and_then(|node| node.kind).filter(|_| is_leaf(value))
        {
            let values = of_kind.entry(kind).or_default();
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    });
    let mut found = Vec::new();
    every(&message.value, "", &mut |place, value| {
        let Some(node) = node(message.schema, place).filter(|_| !ALWAYS.contains(&place)) else { return };
        if node.optional {
            found.push(Change { place: place.to_owned(), what: What::Remove, leaf: is_leaf(value) });
        }
        match value {
            Value::Object(fields) => {
                let declared = node.says.get("properties").and_then(Value::as_object).into_iter().flatten();
                for (name, _) in declared.filter(|(name, _)| !fields.contains_key(*name)) {
                    let place = format!("{place}/{name}");
                    let kind = node_at(message, &place);
                    let own = texts.iter().filter_map(|json| serde_json::from_str(json).ok());
                    let own = own.filter(|text| kind.is_some_and(|kind| corpus.has(kind, text)));
                    found.extend(corpus.at(&place).cloned().chain(own).map(|value| set(&place, value)));
                }
            }
            Value::Array(items) => list(place, items, node.says, corpus, &mut found),
            _ => {
                let same = node.kind.and_then(|kind| of_kind.get(kind)).map_or(&[][..], Vec::as_slice);
                let others = others(value, place, &node, same, corpus, texts)
                    .into_iter()
                    .map(|value| set(place, value));
                found.extend(others.filter(|change| corpus.takes(message, node.says, change)));
            }
        }
    });
    found
}

/// The kind of the value there would be at a place.
fn node_at(message: &Message, place: &str) -> Option<&'static str> {
    node(message.schema, place)?.kind
}

fn set(place: &str, value: Value) -> Change {
    Change { place: place.to_owned(), leaf: is_leaf(&value), what: What::Set(value) }
}

/// Other values for a leaf, each once.
fn others(
    value: &Value,
    place: &str,
    node: &Node<'_>,
    same: &[Value],
    corpus: &Corpus,
    texts: &BTreeSet<String>,
) -> Vec<Value> {
    let mut others = match value {
        Value::Bool(is) => vec![Value::Bool(!is)],
        Value::Number(number) => numbers(number.as_i64().unwrap_or_default(), node.says),
        _ => Vec::new(),
    };
    let codes = node.says.get("enum").and_then(Value::as_array);
    others.extend(codes.into_iter().flatten().cloned());
    if let Some(text) = value.as_str().filter(|_| codes.is_none()) {
        others.extend(near(text));
        others.extend(same.iter().filter(|other| *other != value).take(FROM_SAME).cloned());
        others.extend(corpus.at(place).cloned());
        others.extend(node.kind.into_iter().flat_map(|kind| corpus.of_kind(kind)).cloned());
        let pattern = node.says.get("pattern").and_then(Value::as_str);
        // What the rule's own examples say is said wherever it can be: in every free text, and in place of others of its kind.
        let free = pattern.is_none_or(|pattern| pattern.starts_with("^[^\\u0000"));
        let own = texts.iter().filter_map(|json| serde_json::from_str(json).ok());
        others.extend(own.filter(|text| free || node.kind.is_some_and(|kind| corpus.has(kind, text))));
        others.extend(free.then(|| "Noe helt annet.".into()));
    }
    let mut seen = BTreeSet::from([value.to_string()]);
    others.retain(|other| fits(other, node.says) && seen.insert(other.to_string()));
    others
}

/// Texts that are nearly this one: the days and times around it, an id nobody has, an amount more or less.
fn near(text: &str) -> Vec<Value> {
    if let Some((day, time)) = text.split_once('T') {
        return days(day).into_iter().map(|day| format!("{day}T{time}").into()).collect();
    }
    let mut near: Vec<Value> = days(text).into_iter().map(Value::from).collect();
    if text.len() == 36 && text.bytes().filter(|b| *b == b'-').count() == 4 {
        near.push("d1d1d1d1-0000-4000-8000-00000000d1d1".into());
    }
    if let Some((kroner, oere)) = text.split_once('.').filter(|(_, oere)| oere.len() == 2)
        && let (Ok(kroner), true) = (kroner.parse::<u64>(), oere.bytes().all(|b| b.is_ascii_digit()))
    {
        near.extend(
            [kroner + 1, kroner.saturating_sub(1), kroner * 10].map(|k| format!("{k}.{oere}").into()),
        );
    }
    near
}

/// The days around a day, and far from it.
fn days(text: &str) -> Vec<String> {
    let Ok(day) = text.parse::<Dato>() else { return Vec::new() };
    let steps = [-1, 1, -400, 400];
    let moved = steps.map(|count: i32| {
        (0..count.abs())
            .try_fold(day.naive(), |day, _| if count < 0 { day.pred_opt() } else { day.succ_opt() })
    });
    moved.into_iter().flatten().map(|day| day.to_string()).collect()
}

fn numbers(number: i64, says: &Value) -> Vec<Value> {
    let bounds = ["minimum", "maximum"].into_iter().filter_map(|bound| says.get(bound)?.as_i64());
    bounds.chain([number - 1, number + 1]).map(|number| json!(number)).collect()
}

/// Whether a value is within the bounds of the schema, so that few messages are made in vain.
fn fits(value: &Value, says: &Value) -> bool {
    let bound = |name| says.get(name).and_then(Value::as_i64);
    if let Some(number) = value.as_i64() {
        return bound("minimum").is_none_or(|min| min <= number)
            && bound("maximum").is_none_or(|max| number <= max);
    }
    let Some(text) = value.as_str() else { return true };
    let length = text.chars().count() as i64;
    let lines =
        says.get("pattern").and_then(Value::as_str).is_some_and(|pattern| pattern.contains("\\u000b"));
    bound("maxLength").is_none_or(|max| length <= max) && (lines || !text.contains('\n'))
}

/// Each item once more, with ids of its own and with the same; and each taken out.
fn list(place: &str, items: &[Value], says: &Value, corpus: &Corpus, found: &mut Vec<Change>) {
    let count = |name| says.get(name).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
    let next = format!("{place}/{}", items.len());
    let leaf = items.iter().all(is_leaf);
    if count("maxItems").is_none_or(|max| items.len() < max) {
        let again = items.iter().filter(|_| says.get("uniqueItems").is_none()).cloned();
        let renewed = items.iter().filter_map(|item| renewed(item, items.len()));
        let others = corpus.at(&next).filter(|other| !items.contains(other)).cloned();
        let more = again.chain(renewed).chain(others);
        found.extend(more.map(|item| Change { place: next.clone(), what: What::Append(item), leaf }));
    }
    if count("minItems").is_none_or(|min| items.len() > min) {
        let out =
            (0..items.len()).map(|i| Change { place: format!("{place}/{i}"), what: What::TakeOut, leaf });
        found.extend(out);
    }
}

/// The item with other ids of its own. `None` when it has none.
fn renewed(item: &Value, number: usize) -> Option<Value> {
    let mut renewed = item.clone();
    let mut any = false;
    for (name, value) in renewed.as_object_mut()? {
        let new = match value.as_str() {
            Some(text) if name.ends_with("Id") && text.len() == 36 => {
                format!("d1d1d1d1-0000-4000-8000-{number:012}")
            }
            Some(_) if name.ends_with("Id") => format!("ny-{number}"),
            _ => continue,
        };
        (*value, any) = (new.into(), true);
    }
    if let Some(number) = renewed.get_mut("nummer").filter(|value| value.is_number()) {
        (*number, any) = (json!(number.as_i64().unwrap_or_default() + 20), true);
    }
    any.then_some(renewed)
}
