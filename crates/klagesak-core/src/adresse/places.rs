//! Where in a message known values stand.

use serde_json::Value;

use super::texts::{LINES, visit};
use super::{Kjente, resembling};
use crate::Melding;
use crate::verdict::{Path, Pointer};

/// Every place in a message where a known value stands, whatever kind of text it is, but for what lies below `passed_over`.
#[must_use]
pub fn places(melding: &Melding, kjente: &Kjente, passed_over: &[String]) -> Vec<Pointer> {
    let mut found: Vec<Pointer> = Vec::new();
    if kjente.is_empty() {
        return found;
    }
    visit(melding, &Path::Root, &mut |text, at| {
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
    visit(melding, &Path::Root, &mut |text, at| {
        let here = if is_content(at) { resembling::count(text, except) } else { 0 };
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
    let mut value = serde_json::to_value(melding).ok()?;
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

/// Whether a place lies below what the message says, and not in its head.
fn is_content(at: &Path<'_>) -> bool {
    match at {
        Path::Root => false,
        Path::Field(Path::Root, name) => *name == "innhold",
        Path::Field(parent, _) | Path::Index(parent, _) => is_content(parent),
    }
}

fn within(place: &str, over: &str) -> bool {
    place.strip_prefix(over).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
