//! Where in a message known values stand.

use serde_json::Value;

use super::{Kjente, resembling};
use crate::Melding;
use crate::verdict::{Path, Pointer};

/// Fields anyone may add, whose names are anyone's too: no place below them is named.
const EXTENSIONS: &str = "utvidelser";
/// The lines of an address, and what belongs to them.
const LINES: &str = "linjer";
const POSTNUMMER: &str = "postnummer";

/// Every place in a message where a known value stands, whatever kind of text it is, but for what lies below `passed_over`.
#[must_use]
pub fn places(melding: &Melding, kjente: &Kjente, passed_over: &[String]) -> Vec<Pointer> {
    let mut found: Vec<Pointer> = Vec::new();
    if kjente.is_empty() {
        return found;
    }
    visit(&value(melding), &Path::Root, &mut |text, at| {
        let hit = kjente.any_in(text);
        if hit {
            let place = at.pointer();
            let own = passed_over.iter().any(|over| within(place.as_str(), over));
            if !own && found.last() != Some(&place) {
                found.push(place);
            }
        }
        hit
    });
    found
}

/// How many places in the content of a message look like an address, outside the fields for one, and the first of them.
/// Those that are known are not counted.
#[must_use]
pub fn resembling_places(melding: &Melding, except: &Kjente) -> Option<(usize, Pointer)> {
    let (mut count, mut first) = (0, None);
    let value = value(melding);
    let content = value.get("innhold")?;
    visit(content, &Path::Root.field("innhold"), &mut |text, at| {
        let here = resembling::count(text, except);
        if here == 0 {
            return false;
        }
        let place = at.pointer();
        if !place.tokens().any(|token| token == LINES) {
            count += here;
            first.get_or_insert(place);
        }
        true
    });
    first.map(|place| (count, place))
}

/// The message with `•••` for every known value in it, but for what lies below `passed_over`; none where it cannot be read with
/// them.
#[must_use]
pub fn masked(melding: &Melding, kjente: &Kjente, passed_over: &[String]) -> Option<Melding> {
    let mut value = value(melding);
    for place in places(melding, kjente, passed_over) {
        mask(value.pointer_mut(place.as_str())?, kjente);
    }
    crate::read(&serde_json::to_vec(&value).ok()?).ok().map(|read| read.message)
}

/// Puts `•••` for every known value in a JSON value, and says whether there was one.
pub fn mask(value: &mut Value, kjente: &Kjente) -> bool {
    match value {
        Value::String(text) => match kjente.masked(text) {
            Some(masked) => {
                *text = masked;
                true
            }
            None => false,
        },
        // Counted, and not only looked for: every item is to be masked, also after one that was.
        Value::Array(items) => items.iter_mut().map(|item| mask(item, kjente)).filter(|hit| *hit).count() > 0,
        Value::Object(fields) => {
            fields.values_mut().map(|field| mask(field, kjente)).filter(|hit| *hit).count() > 0
        }
        _ => false,
    }
}

fn value(melding: &Melding) -> Value {
    serde_json::to_value(melding).unwrap_or_default()
}

fn within(place: &str, over: &str) -> bool {
    place.strip_prefix(over).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Shows every text to `see`, which says whether something is in it.
fn visit(value: &Value, at: &Path<'_>, see: &mut dyn FnMut(&str, &Path<'_>) -> bool) {
    match value {
        Value::String(text) => {
            see(text, at);
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(item, &at.index(index), see);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let at = at.field(name);
                match (name.as_str(), field) {
                    (EXTENSIONS, _) => extensions(field, &at, see),
                    (LINES, Value::Array(lines)) => address(lines, fields.get(POSTNUMMER), &at, see),
                    _ => visit(field, &at, see),
                }
            }
        }
        _ => {}
    }
}

/// A value may be spread over the lines.
fn address(
    lines: &[Value],
    postnummer: Option<&Value>,
    at: &Path<'_>,
    see: &mut dyn FnMut(&str, &Path<'_>) -> bool,
) {
    let mut hit = false;
    for (index, line) in lines.iter().enumerate() {
        hit |= line.as_str().is_some_and(|line| see(line, &at.index(index)));
    }
    if !hit {
        let all: Vec<&str> = lines.iter().chain(postnummer).filter_map(Value::as_str).collect();
        see(&all.join("\n"), at);
    }
}

fn extensions(value: &Value, at: &Path<'_>, see: &mut dyn FnMut(&str, &Path<'_>) -> bool) {
    match value {
        Value::String(text) => {
            see(text, at);
        }
        // A phone number may be written as one.
        Value::Number(number) => {
            see(&number.to_string(), at);
        }
        Value::Array(items) => items.iter().for_each(|item| extensions(item, at, see)),
        Value::Object(fields) => {
            for (name, field) in fields {
                see(name, at);
                extensions(field, at, see);
            }
        }
        _ => {}
    }
}
