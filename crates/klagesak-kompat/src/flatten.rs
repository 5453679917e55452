//! Alternatives that only list values are a list of values.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::Spot;
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

/// Adds alternatives to what a schema says.
pub(super) fn union<'a>(node: &mut Node<'a>, kind: Union, mut branches: Vec<Node<'a>>, spots: Vec<Spot<'a>>) {
    if branches.len() != 1 && branches.iter().all(|branch| branch.is_values_only() || is_null(branch)) {
        only_values(node, kind, &branches);
        return;
    }
    // One alternative is none, and something or nothing is the something, or null.
    let nulls = branches.iter().filter(|branch| is_null(branch)).count();
    // What two alternatives allow, `oneOf` refuses: null as well.
    let with_null = branches.iter().filter(|branch| !branch.real_types().and(Types::NULL).is_none()).count();
    if (kind == Union::Any || with_null <= 1) && branches.len() - nulls == 1 {
        branches.retain(|branch| !is_null(branch));
        if let Some(one) = branches.pop().filter(|one| can_be_added(node, one, nulls > 0)) {
            add(node, one, nulls > 0);
            return;
        }
    }
    node.unions.push((kind, spots));
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

/// Whether one alternative can be written into the schema that has it. What both describe is left apart.
fn can_be_added(node: &Node<'_>, one: &Node<'_>, null: bool) -> bool {
    node.says_nothing_else()
        && node.values.is_none()
        && (!null || one.values.is_none() && one.unions.is_empty() && one.opaque.is_empty())
}

fn add<'a>(node: &mut Node<'a>, one: Node<'a>, null: bool) {
    let types = if null { one.types.or(Types::NULL) } else { one.types };
    let mut texts = one.texts;
    texts.append(&mut node.texts);
    *node = Node { types: node.types.and(types), texts, ..one };
}
