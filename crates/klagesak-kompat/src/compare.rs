//! The comparison of two schemas, pair by pair.

use crate::rules::generated::kompat::KO_KOMPAT_022;
use std::collections::{BTreeSet, VecDeque};

use klagesak_core::verdict::Pointer;
use serde_json::Value;
use thiserror::Error;

use super::change::{Change, Comparison, Effect};
use super::comparer::Comparer;
use super::document::{Document, Spot, VERSION, is_of_messages, version};
use super::node::{Node, References};
use super::pair::{Context, Pair, below};
use super::types::Types;
use super::{limit_changes, object, text, value};

/// Why schemas could not be compared.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum KompatError {
    /// What was given is no JSON Schema.
    #[error("not a JSON Schema: neither an object nor true or false")]
    NotASchema,
    /// The schemas lead to more comparisons than any real pair does.
    #[error("the schemas are too entangled to be compared")]
    TooLarge,
}

/// More pairs of schemas than this are not compared. The largest schema of the format has a few hundred.
const MOST_PAIRS: usize = 50_000;
/// More changes than this say only that the schemas are not versions of each other.
const MOST_CHANGES: usize = 10_000;

/// Compares two schemas.
///
/// # Errors
/// [`KompatError`]
pub fn diff(old: &Value, new: &Value) -> Result<Comparison, KompatError> {
    if [old, new].iter().any(|schema| !schema.is_object() && !schema.is_boolean()) {
        return Err(KompatError::NotASchema);
    }
    let documents = (Document::new(old), Document::new(new));
    let mut comparer = Comparer {
        same_definitions: documents.0.has_the_definitions_of(&documents.1),
        old: documents.0,
        new: documents.1,
        tolerant: is_of_messages(old),
        waiting: VecDeque::new(),
        seen: BTreeSet::new(),
        changes: Vec::new(),
    };
    comparer.ask(Spot::root(old), Spot::root(new), Pointer::default(), Context::Alone);
    // A list of what waits, not the stack: no depth of references is too deep, and the first way to a place is the shortest.
    while let Some(pair) = comparer.waiting.pop_front() {
        comparer.compare(&pair);
        if comparer.seen.len() > MOST_PAIRS || comparer.changes.len() > MOST_CHANGES {
            return Err(KompatError::TooLarge);
        }
    }
    let mut changes = comparer.changes;
    changes.sort_by(|a, b| {
        (&a.finding.pointer, a.finding.rule.id).cmp(&(&b.finding.pointer, b.finding.rule.id))
    });
    Ok(Comparison { old: version(old), new: version(new), changes, ..Comparison::default() })
}

impl<'a> Comparer<'a> {
    fn compare(&mut self, pair: &Pair<'a>) {
        let same = self.same_definition(pair);
        let references = if same.is_some() { References::Apart } else { References::Followed };
        let mut old = Node::of(&self.old, &pair.old, references);
        let mut new = Node::of(&self.new, &pair.new, references);
        // What a part of the schema no longer speaks of, `unevaluatedProperties` refuses.
        let counted = old.counts_evaluated() || new.counts_evaluated();
        let inner = if counted { Context::Entangled } else { pair.context };
        if let Some((old, new)) = same {
            self.ask(old, new, pair.field.clone(), inner);
        }
        if is_version(pair) {
            // Which version a schema is of, is the step taken and no change.
            (old.values, new.values) = (None, None);
        }
        text::differences(self, pair, &old, &new);
        let types = old.real_types().and(new.real_types());
        let before = self.changes.len();
        value::differences(self, pair, &old, &new);
        if types.is_none() && self.changes.len() > before {
            // What follows would only say the same again.
            return;
        }
        if old.format != new.format && !types.and(Types::STRING).is_none() {
            self.add(pair, Change::new(&KO_KOMPAT_022, pair, Effect::Unclear, Effect::Unclear));
        }
        limit_changes::differences(self, pair, types, &old.limits, &new.limits);
        if !types.and(Types::OBJECT).is_none() {
            object::differences(self, pair, &old, &new);
        }
        if !types.and(Types::ARRAY).is_none() && (old.items.is_some() || new.items.is_some()) {
            let items =
                |items: Option<Spot<'a>>, spot: &Spot<'a>| items.unwrap_or_else(|| spot.anything("items"));
            let (old, new) = (items(old.items.take(), &pair.old), items(new.items.take(), &pair.new));
            self.ask(old, new, below(&pair.field, "*"), inner);
        }
        self.opaque(pair, &old, &new);
    }

    /// When both refer to a definition, and it is the same one or has got another name, the definitions are compared once, as
    /// what they are.
    fn same_definition(&self, pair: &Pair<'a>) -> Option<(Spot<'a>, Spot<'a>)> {
        let reference = |spot: &Spot<'a>| spot.schema.get("$ref").and_then(Value::as_str);
        let (old, new) = (reference(&pair.old)?, reference(&pair.new)?);
        let renamed = || self.new.target(old).is_none() && self.old.target(new).is_none();
        if old != new && !renamed() {
            return None;
        }
        Some((self.old.target(old)?, self.new.target(new)?))
    }

    /// What is not understood is compared as it stands, and what it refers to must not have changed at all.
    fn opaque(&mut self, pair: &Pair<'a>, old: &Node<'a>, new: &Node<'a>) {
        let keywords: BTreeSet<_> = old.opaque.keys().chain(new.opaque.keys()).copied().collect();
        for keyword in keywords {
            let (before, after) = (old.opaque.get(keyword), new.opaque.get(keyword));
            if before != after {
                self.unclear(pair, keyword);
                continue;
            }
            let mut references = BTreeSet::new();
            for value in before.into_iter().flatten() {
                references.extend(value.as_str().filter(|_| REFERENCES.contains(&keyword)));
                collect(value, &mut references);
            }
            for reference in references {
                match (self.old.target(reference), self.new.target(reference)) {
                    (Some(old), Some(new)) => self.ask(old, new, pair.field.clone(), Context::Entangled),
                    // Where it leads, nobody has looked.
                    (None, None) if self.same_definitions => {}
                    _ => self.unclear(pair, keyword),
                }
            }
        }
    }
}

fn is_version(pair: &Pair<'_>) -> bool {
    let is_one = |spot: &Spot<'_>| {
        let constant = spot.schema.get("const").and_then(Value::as_str);
        spot.at.as_str() == VERSION && constant.and_then(klagesak_core::Version::parse).is_some()
    };
    is_one(&pair.old) && is_one(&pair.new)
}

/// Keywords that lead to another schema.
const REFERENCES: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];

fn collect<'v>(value: &'v Value, references: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(fields) => {
            let own = REFERENCES.iter().filter_map(|keyword| fields.get(*keyword)?.as_str());
            references.extend(own);
            fields.values().for_each(|field| collect(field, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}
