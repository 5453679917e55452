//! Types, codes and constants that differ.

use crate::rules::generated::kompat::KO_KOMPAT_020_FASTE_KODER;
use crate::rules::generated::kompat::KO_KOMPAT_020_INGENTING;
use crate::rules::generated::kompat::{KO_KOMPAT_009, KO_KOMPAT_010, KO_KOMPAT_020, KO_KOMPAT_021};
use std::collections::BTreeMap;

use klagesak_core::Text;
use klagesak_core::verdict::Param;
use serde_json::Value;

use super::change::{Change, Effect};
use super::comparer::Comparer;
use super::node::{Node, canonical};
use super::pair::Pair;
use super::types::Types;
use super::word::word;

/// Types, codes and constants that differ.
pub(super) fn differences<'a>(comparer: &mut Comparer<'a>, pair: &Pair<'a>, old: &Node<'a>, new: &Node<'a>) {
    match (&old.values, &new.values) {
        (Some(before), Some(after)) => codes(comparer, pair, old, new, before, after),
        (before, after) => {
            let (from, to) = (old.real_types(), new.real_types());
            if from == to && before.is_none() && after.is_none() {
                return;
            }
            // A list of values on one side: narrower than every value of its types.
            let change = Change::new(
                &KO_KOMPAT_020,
                pair,
                Effect::safe_if(from.within(to) && after.is_none()),
                Effect::safe_if(to.within(from) && before.is_none()),
            );
            comparer.add(pair, change.with("fra", kind(old)).with("til", kind(new)));
        }
    }
}

fn codes<'a>(
    comparer: &mut Comparer<'a>,
    pair: &Pair<'a>,
    old: &Node<'a>,
    new: &Node<'a>,
    before: &[&'a Value],
    after: &[&'a Value],
) {
    // A code that is not of the type there must be, is no code.
    let by_text = |node: &Node<'a>, values: &[&'a Value]| -> BTreeMap<String, &'a Value> {
        let real = values.iter().filter(|value| Types::of(value).within(node.types));
        real.map(|value| (canonical(value), *value)).collect()
    };
    let (before, after) = (by_text(old, before), by_text(new, after));
    let gone: Vec<_> =
        before.iter().filter(|(text, _)| !after.contains_key(*text)).map(|(_, v)| *v).collect();
    let added: Vec<_> =
        after.iter().filter(|(text, _)| !before.contains_key(*text)).map(|(_, v)| *v).collect();
    if let ([from], [to], true) = (gone.as_slice(), added.as_slice(), old.constant && new.constant) {
        let change = Change::new(&KO_KOMPAT_021, pair, Effect::Breaks, Effect::Breaks);
        comparer.add(pair, change.with("fra", code(from)).with("til", code(to)));
        return;
    }
    for value in gone {
        let change = Change::new(&KO_KOMPAT_010, pair, Effect::Breaks, Effect::Safe);
        comparer.add(pair, change.with("kode", code(value)));
    }
    for value in added {
        // A reader of messages keeps a code it does not know. A constant, or what is no text, it refuses.
        let kept = comparer.tolerant && !old.constant && value.is_string() && !before.is_empty();
        let change = Change::new(&KO_KOMPAT_009, pair, Effect::Safe, Effect::safe_if(kept));
        comparer.add(pair, change.with("kode", code(value)));
    }
}

fn kind(node: &Node<'_>) -> Param {
    const CODES: Text = KO_KOMPAT_020_FASTE_KODER;
    const NOTHING: Text = KO_KOMPAT_020_INGENTING;
    match &node.values {
        Some(_) => CODES.into(),
        None if node.types.is_none() => NOTHING.into(),
        None => Param::Word(node.types.names().into()),
    }
}

fn code(value: &Value) -> Param {
    match value {
        Value::String(text) => word(text),
        other => word(&other.to_string()),
    }
}
