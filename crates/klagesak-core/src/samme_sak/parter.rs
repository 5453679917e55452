//! One `partId` for each person, in messages that were made under two ids of one case.

use std::collections::{BTreeMap, BTreeSet};

use crate::melding::{Melding, Part};
use crate::verdi::{LokalId, Uuid};
use serde_json::Value;

use super::SammeSak;

/// The fields that name a part, on the wire.
pub(super) const FIELDS: &[&str] =
    &["partId", "partIder", "betalesTil", "representerer", "trerInnFor", "unntattFor"];

/// The messages of the other ids with the names of the first. Whoever isn't known there gets a name nobody has.
pub(super) fn renamed(mut messages: Vec<Melding>, samme: &SammeSak) -> Vec<Melding> {
    let others: BTreeSet<Uuid> = messages.iter().map(|m| m.hode().klagesak_id).collect();
    for other in others.into_iter().filter(|id| samme.foerste(*id) != *id) {
        let first = samme.foerste(other);
        let of = |id: Uuid| move |m: &&Melding| m.hode().klagesak_id == id;
        let known = parter(messages.iter().filter(of(first)));
        let names = names(&parter(messages.iter().filter(of(other))), &known);
        for message in messages.iter_mut().filter(|m| m.hode().klagesak_id == other) {
            if let Some(with) = with_names(message, &names) {
                *message = with;
            }
        }
    }
    messages
}

fn parter<'m>(messages: impl Iterator<Item = &'m Melding>) -> Vec<Part> {
    messages.flat_map(|m| m.parter().into_iter().map(|(_, part)| part.clone())).collect()
}

/// The new name of each of those in a case, where it isn't the same.
fn names(parter: &[Part], known: &[Part]) -> BTreeMap<LokalId, LokalId> {
    let mut taken: BTreeSet<LokalId> = known.iter().chain(parter).map(|part| part.part_id.clone()).collect();
    let mut names = BTreeMap::new();
    for part in parter {
        if names.contains_key(&part.part_id) {
            continue;
        }
        let same = parter.iter().filter(|own| own.part_id == part.part_id);
        let found = same.flat_map(|own| known.iter().find(|other| er_samme(own, other))).next();
        let name = match found {
            Some(other) => Some(other.part_id.clone()),
            None if known.iter().any(|other| other.part_id == part.part_id) => free(&part.part_id, &taken),
            None => None,
        };
        if let Some(name) = name {
            taken.insert(name.clone());
            names.insert(part.part_id.clone(), name);
        }
    }
    names
}

/// Whether two are one by number. A name alone may be somebody else's.
fn er_samme(a: &Part, b: &Part) -> bool {
    let person = |part: &Part| part.person.as_ref().and_then(|person| person.nummer()).map(str::to_owned);
    let virksomhet = |part: &Part| part.virksomhet.as_ref().and_then(|v| v.organisasjonsnummer.clone());
    person(a).is_some() && person(a) == person(b) || virksomhet(a).is_some() && virksomhet(a) == virksomhet(b)
}

fn free(id: &LokalId, taken: &BTreeSet<LokalId>) -> Option<LokalId> {
    (2..100).find_map(|n| format!("{}-{n}", id.as_str()).parse().ok().filter(|name| !taken.contains(name)))
}

/// The message with other names; none when no name is another.
fn with_names(message: &Melding, names: &BTreeMap<LokalId, LokalId>) -> Option<Melding> {
    if names.iter().all(|(old, new)| old == new) {
        return None;
    }
    let names: BTreeMap<String, String> =
        names.iter().map(|(old, new)| (old.as_str().to_owned(), new.as_str().to_owned())).collect();
    let mut value = serde_json::to_value(message).ok()?;
    rename(&mut value, false, &names);
    crate::read(&serde_json::to_vec(&value).ok()?).ok().map(|read| read.message)
}

fn rename(value: &mut Value, a_name: bool, names: &BTreeMap<String, String>) {
    match value {
        Value::String(text) if a_name => {
            if let Some(name) = names.get(text) {
                text.clone_from(name);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, a_name, names)),
        Value::Object(fields) => fields
            .iter_mut()
            .for_each(|(field, value)| rename(value, FIELDS.contains(&field.as_str()), names)),
        _ => {}
    }
}
