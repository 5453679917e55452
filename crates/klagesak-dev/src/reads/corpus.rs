//! The messages that are changed: every base, and every example of a rule on one message.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::profil::Profiler;
use klagesak_core::verdict::Edit;
use klagesak_core::{base, example, read, schema};
use klagesak_validate::{Check, Rule, rules};
use serde_json::Value;

use super::change::{Change, What, is_leaf};
use super::place::general;
use super::schema::node;

/// A message, and the schema of its type.
pub(super) struct Message {
    pub(super) value: Value,
    pub(super) schema: &'static Value,
    /// What it is, for people: the base, or the example.
    pub(super) name: String,
}

impl Message {
    fn is_of_first_area(&self) -> bool {
        let first = Profiler::builtin().first();
        self.value["profil"].as_str() == first.map(|profil| &*profil.id)
    }
}

/// The messages, and the values that stand in them.
pub(super) struct Corpus {
    pub(super) bases: Vec<Message>,
    /// Every rule on one message with its examples.
    pub(super) rules: Vec<(&'static Rule, Vec<Message>)>,
    /// What stands at a place in any message, by the place in general.
    at: BTreeMap<String, Vec<Value>>,
    /// What stands anywhere, by its definition in the schema.
    of_kind: BTreeMap<String, Vec<Value>>,
    /// Whether a value is taken where the schema says this: that is tried once, in the first message that has such a place.
    taken: Mutex<BTreeMap<(String, String), bool>>,
}

/// How many values of a place or kind are tried.
const TRIED: usize = 4;

impl Corpus {
    /// All of it.
    pub(super) fn all() -> Self {
        let bases =
            base::ALL.iter().filter_map(|base| message(serde_json::from_str(base.json).ok()?, base.name));
        let of_rule = |rule: &'static Rule| {
            let examples = rule.info.breaks().chain(rule.info.holds());
            let mut messages: Vec<_> = examples
                .filter_map(|of| message(serde_json::from_slice(&example::bytes(&of)?).ok()?, &of.name))
                .collect();
            // Two examples may be the same message with another limit.
            let mut seen = BTreeSet::new();
            messages.retain(|message| seen.insert(message.value.to_string()));
            (rule, messages)
        };
        let rules = rules::all().filter(|rule| !matches!(rule.check, Check::Layer | Check::Forloep(_)));
        let mut corpus = Self {
            bases: bases.collect(),
            rules: rules.map(of_rule).collect(),
            at: BTreeMap::new(),
            of_kind: BTreeMap::new(),
            taken: Mutex::default(),
        };
        corpus.collect();
        corpus
    }

    fn collect(&mut self) {
        let mut seen = (BTreeMap::<_, BTreeSet<String>>::new(), BTreeMap::<_, BTreeSet<String>>::new());
        let (mut at, mut of_kind) = (BTreeMap::<_, Vec<Value>>::new(), BTreeMap::<_, Vec<Value>>::new());
        // The values of one area: what another has of its own, is no value here.
        for message in self.messages().filter(|message| message.is_of_first_area()) {
            every(&message.value, "", &mut |place, value| {
                let (general, written) = (general(place), value.to_string());
                if seen.0.entry(general.clone()).or_default().insert(written.clone()) {
                    at.entry(general).or_default().push(value.clone());
                }
                let kind = node(message.schema, place).and_then(|node| node.kind);
                if let Some(kind) = kind.filter(|_| is_leaf(value))
                    && seen.1.entry(kind.to_owned()).or_default().insert(written)
                {
                    of_kind.entry(kind.to_owned()).or_default().push(value.clone());
                }
            });
        }
        (self.at, self.of_kind) = (at, of_kind);
    }

    /// Every message: the bases, and the examples of every rule.
    pub(super) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.bases.iter().chain(self.rules.iter().flat_map(|(_, messages)| messages))
    }

    /// Some of the values that stand at a place in other messages.
    pub(super) fn at(&self, place: &str) -> impl Iterator<Item = &Value> {
        spread(self.at.get(&general(place)))
    }

    /// Whether a value of a kind stands anywhere.
    pub(super) fn has(&self, kind: &str, value: &Value) -> bool {
        self.of_kind.get(kind).is_some_and(|values| values.contains(value))
    }

    /// Whether the reader takes a value in place of another, where the schema says this.
    pub(super) fn takes(&self, message: &Message, says: &Value, change: &Change) -> bool {
        let What::Set(value) = &change.what else { return true };
        let key = (says.to_string(), value.to_string());
        if let Some(taken) = self.taken.lock().ok().and_then(|taken| taken.get(&key).copied()) {
            return taken;
        }
        let mut with = message.value.clone();
        let taken = change.done(&mut with).is_some() && is_right(&with);
        // Another item of the list may be the same; somewhere else it is not.
        let in_list = change.place.ends_with(|last: char| last.is_ascii_digit());
        if taken || !in_list {
            self.taken.lock().map(|mut known| known.insert(key, taken)).ok();
        }
        taken
    }

    /// Some of the values of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = &Value> {
        spread(self.of_kind.get(kind))
    }
}

/// At most so many, as far from one another in the list as can be.
fn spread(values: Option<&Vec<Value>>) -> impl Iterator<Item = &Value> {
    let values = values.map_or(&[][..], Vec::as_slice);
    let step = values.len().div_ceil(TRIED).max(1);
    values.iter().step_by(step)
}

/// A message that is structurally right.
fn message(value: Value, name: &str) -> Option<Message> {
    let named = is_right(&value).then_some(&value)?.get("meldingstype")?.as_str()?;
    let meldingstype: &'static Meldingstype =
        Meldingstype::KJENTE.iter().find(|known| known.verdi() == named)?;
    let message = Message { schema: schema::shared(meldingstype), value, name: name.to_owned() };
    let of_core = !message.is_of_first_area();
    Some(if of_core { Message { schema: schema::core(meldingstype), ..message } } else { message })
}

fn is_right(value: &Value) -> bool {
    serde_json::to_vec(value).is_ok_and(|bytes| read(&bytes).is_ok())
}

/// Visits every value with its place, the whole first.
pub(super) fn every(value: &Value, at: &str, found: &mut impl FnMut(&str, &Value)) {
    found(at, value);
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                every(value, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                every(item, &format!("{at}/{i}"), found);
            }
        }
        _ => {}
    }
}

/// The texts the examples of a rule put into a message: what the rule looks for may be looked for in other fields too.
pub(super) fn own_texts(rule: &Rule) -> BTreeSet<String> {
    let edits = rule.info.breaks().chain(rule.info.holds()).flat_map(|example| example.edits);
    let set = edits.filter_map(|edit| if let Edit::Set(_, value) = edit { Some(value) } else { None });
    set.filter(Value::is_string).map(|text| text.to_string()).collect()
}
