//! Fields: added, removed, renamed, demanded, closed.

use std::collections::BTreeSet;

use klagesak_core::verdict::{Param, Pointer};

use super::change::{Change, Effect};
use super::comparer::Comparer;
use super::document::Spot;
use super::node::Node;
use super::pair::{Pair, below};
use super::rename;
use crate::rules::generated::kompat::{
    KO_KOMPAT_001, KO_KOMPAT_002, KO_KOMPAT_003, KO_KOMPAT_004, KO_KOMPAT_005, KO_KOMPAT_006, KO_KOMPAT_007,
    KO_KOMPAT_008,
};

/// Keywords that make what is said of one field depend on others.
const ENTANGLED: [&str; 6] = [
    "patternProperties",
    "unevaluatedProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "additionalProperties",
];

/// Fields that differ, and whether there may be others.
pub(super) fn differences<'a>(comparer: &mut Comparer<'a>, pair: &Pair<'a>, old: &Node<'a>, new: &Node<'a>) {
    let fields = Fields::of(pair, old, new);
    let renamed = rename::renamed(old, new);
    for (from, to) in &renamed {
        fields.renamed(comparer, from, to);
    }
    let is_renamed = |name: &str| renamed.iter().any(|(from, to)| *from == name || *to == name);
    let names: BTreeSet<&'a str> = old
        .properties
        .keys()
        .chain(new.properties.keys())
        .chain(&old.required)
        .chain(&new.required)
        .copied()
        .filter(|name| !is_renamed(name))
        .collect();
    for name in names {
        match (old.properties.get(name), new.properties.get(name)) {
            (Some(before), Some(after)) => {
                let field = below(&pair.field, name);
                comparer.ask(before.clone(), after.clone(), field, pair.context);
                fields.required(comparer, name);
            }
            (None, Some(after)) => fields.added(comparer, name, after),
            (Some(before), None) => fields.removed(comparer, name, before),
            (None, None) => fields.required(comparer, name),
        }
    }
    fields.others(comparer);
    let anything = |names: &Option<Spot<'a>>, spot: &Spot<'a>| {
        names.clone().unwrap_or_else(|| spot.anything("propertyNames"))
    };
    if old.names.is_some() || new.names.is_some() {
        let (old, new) = (anything(&old.names, &pair.old), anything(&new.names, &pair.new));
        comparer.ask(old, new, below(&pair.field, "*"), pair.context);
    }
}

struct Fields<'f, 'a> {
    pair: &'f Pair<'a>,
    old: &'f Node<'a>,
    new: &'f Node<'a>,
    /// Whether a field more or less may matter to others.
    entangled: bool,
}

impl<'f, 'a> Fields<'f, 'a> {
    fn of(pair: &'f Pair<'a>, old: &'f Node<'a>, new: &'f Node<'a>) -> Self {
        let entangled = [old, new].iter().any(|node| {
            node.names.is_some()
                || node.limits.counts_fields()
                || ENTANGLED.iter().any(|keyword| node.opaque.contains_key(keyword))
        });
        Self { pair, old, new, entangled }
    }

    fn effect(&self, safe: bool) -> Effect {
        match safe {
            true if self.entangled => Effect::Unclear,
            safe => Effect::safe_if(safe),
        }
    }

    fn field(&self, name: &str) -> Pointer {
        below(&self.pair.field, name)
    }

    fn added(&self, comparer: &mut Comparer<'a>, name: &'a str, after: &Spot<'a>) {
        let required = self.new.required.contains(name);
        if !self.old.is_closed() {
            // It could have been there with any value at all.
            let before = self.old.additional.clone();
            let before = before.unwrap_or_else(|| self.pair.old.anything("additionalProperties"));
            comparer.ask(before, after.clone(), self.field(name), self.pair.context);
        }
        let rule = if required { &KO_KOMPAT_002 } else { &KO_KOMPAT_001 };
        // A reader that has said it takes any field, takes this one; one that has not, may set it aside.
        let taken = !self.old.is_closed() || comparer.tolerant;
        let change = Change::new(rule, self.pair, self.effect(!required), self.effect(taken));
        comparer.add(
            self.pair,
            change.at(after.at.clone(), self.field(name)).with("felt", Param::field_name(name)),
        );
        if self.old.required.contains(name) && !required {
            self.required(comparer, name);
        }
    }

    fn removed(&self, comparer: &mut Comparer<'a>, name: &'a str, before: &Spot<'a>) {
        let open = !self.new.is_closed();
        if open {
            let after = self.new.additional.clone();
            let after = after.unwrap_or_else(|| self.pair.new.anything("additionalProperties"));
            comparer.ask(before.clone(), after, self.field(name), self.pair.context);
        }
        let required = self.old.required.contains(name);
        let change = Change::new(&KO_KOMPAT_003, self.pair, self.effect(open), self.effect(!required));
        let change = change.step(super::Step::Major).at(before.at.clone(), self.field(name));
        comparer.add(self.pair, change.with("felt", Param::field_name(name)));
        if self.new.required.contains(name) && !required {
            self.required(comparer, name);
        }
    }

    fn renamed(&self, comparer: &mut Comparer<'a>, from: &'a str, to: &'a str) {
        if let (Some(before), Some(after)) = (self.old.properties.get(from), self.new.properties.get(to)) {
            let change = Change::new(&KO_KOMPAT_004, self.pair, Effect::Breaks, Effect::Breaks)
                .at(after.at.clone(), self.field(to))
                .with("fra", Param::field_name(from))
                .with("til", Param::field_name(to));
            comparer.add(self.pair, change);
            comparer.ask(before.clone(), after.clone(), self.field(to), self.pair.context);
        }
    }

    /// A field that must be there and need not be, or the other way round.
    fn required(&self, comparer: &mut Comparer<'a>, name: &'a str) {
        let change = match (self.old.required.contains(name), self.new.required.contains(name)) {
            (false, true) => Change::new(&KO_KOMPAT_005, self.pair, Effect::Breaks, Effect::Safe),
            (true, false) => Change::new(&KO_KOMPAT_006, self.pair, Effect::Safe, Effect::Breaks),
            _ => return,
        };
        let at =
            self.new.properties.get(name).map_or_else(|| self.pair.new.at.clone(), |spot| spot.at.clone());
        comparer.add(self.pair, change.at(at, self.field(name)).with("felt", Param::field_name(name)));
    }

    /// Fields the schema does not name.
    fn others(&self, comparer: &mut Comparer<'a>) {
        match (self.old.is_closed(), self.new.is_closed()) {
            (true, true) => {}
            (false, true) => {
                comparer.add(self.pair, Change::new(&KO_KOMPAT_007, self.pair, Effect::Breaks, Effect::Safe));
            }
            (true, false) => {
                let change =
                    Change::new(&KO_KOMPAT_008, self.pair, self.effect(true), self.effect(comparer.tolerant));
                comparer.add(self.pair, change);
            }
            (false, false) if self.old.additional.is_none() && self.new.additional.is_none() => {}
            (false, false) => {
                let spot = |node: &Node<'a>, spot: &Spot<'a>| {
                    node.additional.clone().unwrap_or_else(|| spot.anything("additionalProperties"))
                };
                let (old, new) = (spot(self.old, &self.pair.old), spot(self.new, &self.pair.new));
                comparer.ask(old, new, self.field("*"), self.pair.context);
            }
        }
    }
}
