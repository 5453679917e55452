//! Alternatives that only list values are a list of values.

use std::collections::BTreeMap;

use serde_json::Value;

use super::node::{Node, canonical};
use super::types::Types;

/// A kind of alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Union {
    /// At least one fits.
    Any,
    /// Exactly one fits.
    One,
}

impl Union {
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Any => "anyOf",
            Self::One => "oneOf",
        }
    }
}

/// Adds alternatives to what a schema says; false when they are more than values, and so not taken apart.
pub(super) fn union<'a>(node: &mut Node<'a>, kind: Union, branches: &[Node<'a>]) -> bool {
    let values = branches.iter().all(|branch| branch.is_values_only() || is_null(branch));
    if values {
        only_values(node, kind, branches);
    }
    values
}

fn is_null(branch: &Node<'_>) -> bool {
    branch.types == Types::NULL && branch.values.is_none() && branch.says_nothing_else()
}

static NULL: Value = Value::Null;

fn only_values<'a>(node: &mut Node<'a>, kind: Union, branches: &[Node<'a>]) {
    let mut all: Vec<&'a Value> = Vec::new();
    let mut described = Vec::new();
    for branch in branches {
        let fits = |value: &&&'a Value| Types::of(value).within(branch.types);
        let own: Vec<_> = branch.values.iter().flatten().filter(fits).copied().collect();
        let own = if is_null(branch) { vec![&NULL] } else { own };
        if !branch.texts.is_empty() {
            let words: Vec<_> =
                branch.texts.iter().map(|(keyword, text)| format!("{keyword} {text}")).collect();
            let of: Vec<_> = own.iter().map(ToString::to_string).collect();
            described.push(format!("{}: {}", of.join(" "), words.join(" ")));
        }
        all.extend(own);
    }
    // What two alternatives allow, `oneOf` refuses.
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    all.iter().for_each(|value| *times.entry(canonical(value)).or_default() += 1);
    all.retain(|value| kind == Union::Any || times.get(&canonical(value)) == Some(&1));
    node.only(all);
    if !described.is_empty() {
        described.sort();
        node.texts.insert("oneOf", described.join("\n"));
    }
}
