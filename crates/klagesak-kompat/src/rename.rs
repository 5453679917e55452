//! Fields that have got another name: one gone and one new in the same object, alike in type and in words.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::node::Node;

/// With more fields gone or new than this, no rename is looked for: it is another object.
const MOST: usize = 40;
/// How many of the words of both texts must be in each.
const ALIKE: f64 = 0.6;

/// Old and new names of fields that have been renamed.
pub(super) fn renamed<'a>(old: &Node<'a>, new: &Node<'a>) -> Vec<(&'a str, &'a str)> {
    let gone: Vec<_> =
        old.properties.iter().filter(|(name, _)| !new.properties.contains_key(*name)).collect();
    let mut added: Vec<_> =
        new.properties.iter().filter(|(name, _)| !old.properties.contains_key(*name)).collect();
    if gone.len() > MOST || added.len() > MOST {
        return Vec::new();
    }
    let mut renamed = Vec::new();
    for (from, before) in gone {
        let likeness = |after: &Value| alike(before.schema, after);
        let best = added
            .iter()
            .enumerate()
            .filter_map(|(index, (_, after))| Some((index, likeness(after.schema)?)))
            .max_by(|(_, a), (_, b)| a.total_cmp(b));
        if let Some((index, _)) = best {
            let (to, _) = added.remove(index);
            renamed.push((*from, *to));
        }
    }
    renamed
}

/// How alike two fields of the same type are in words; `None` when they are not the same field.
fn alike(old: &Value, new: &Value) -> Option<f64> {
    let (old, new) = (old.as_object()?, new.as_object()?);
    if without_texts(old) != without_texts(new) {
        return None;
    }
    let (old, new) = (words(old), words(new));
    let both = old.intersection(&new).count();
    let all = old.union(&new).count();
    #[allow(clippy::cast_precision_loss)] // counts of words in one text
    let share = both as f64 / all as f64;
    (all > 0 && share >= ALIKE).then_some(share)
}

fn without_texts(schema: &Map<String, Value>) -> Map<String, Value> {
    let texts = ["title", "description", "$comment", "examples"];
    schema.iter().filter(|(k, _)| !texts.contains(&k.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect()
}

fn words(schema: &Map<String, Value>) -> BTreeSet<String> {
    let text =
        schema.get("description").or_else(|| schema.get("title")).and_then(Value::as_str).unwrap_or_default();
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}
