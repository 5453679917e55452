//! Which places of a message are not what the sender wrote, and which rules wait for them.

use std::borrow::Cow;
use std::cell::OnceCell;

use klagesak_core::reader::{Fault, FaultKind};
use klagesak_core::verdict::{Path, Pointer, RuleInfo};

use crate::kind::Kind;
use crate::table::Table;

/// The places that are faulty or missing, as a tree.
#[derive(Debug, Default)]
pub(crate) struct Faulty {
    root: Node,
}

/// A place. What lies below one that is lost is lost.
#[derive(Debug, Default)]
pub(crate) struct Node {
    /// Whether the value is a stand-in.
    pub(crate) lost: bool,
    /// Whether it is not certain which items the list has; those there are, are what they are.
    pub(crate) of_list: bool,
    /// In the order of their names.
    pub(crate) below: Vec<(String, Node)>,
}

/// The fields that say how everything else is to be judged.
const FIRST: [&str; 4] = ["meldingstype", "versjon", "lovgrunnlag", "opprettet"];

impl Faulty {
    /// The places of these faults.
    pub(crate) fn of(faults: &[Fault]) -> Self {
        let mut root = Node::default();
        for fault in faults.iter().filter(|fault| fault.kind.is_lost()) {
            let node = fault.pointer.tokens().fold(&mut root, |node, token| node.made(&token));
            if fault.kind.is_of_list() && !matches!(fault.kind, FaultKind::TooFew(_)) {
                node.of_list = true;
            } else {
                node.lost = true;
            }
        }
        Self { root }
    }

    /// One more field of the head that nobody can judge by.
    pub(crate) fn lose(&mut self, name: &str) {
        self.root.made(name).lost = true;
    }

    /// Whether nothing is.
    pub(crate) fn is_empty(&self) -> bool {
        self.root.below.is_empty() && !self.root.lost
    }

    /// Whether the value of a field of the head is.
    pub(crate) fn is_lost(&self, name: &str) -> bool {
        self.root.lost || self.root.get(name).is_some_and(|node| node.lost)
    }

    /// Whether it is known by which version, law and time the message is to be judged.
    pub(crate) fn can_be_judged(&self) -> bool {
        !FIRST.iter().any(|name| self.is_lost(name))
    }

    /// Which rules of a table wait for something wherever the value they are given lies.
    pub(crate) fn outside(&self, table: &Table) -> Vec<bool> {
        let mut waits = vec![false; table.rules.len()];
        table.reads().mark(&self.root, &mut waits);
        waits
    }

    /// The value at a place, seen from here. Some rules are known to wait for something outside it.
    pub(crate) fn at<'f, F>(&'f self, place: &'f Path<'f>, rules: &Kind<F>, outside: &[bool]) -> Seen<'f> {
        let (node, mut waits) = (self.node(place), outside.to_vec());
        node.into_iter().for_each(|node| rules.reads().mark(node, &mut waits));
        Seen { faulty: self, node, place, at: OnceCell::new(), waits }
    }

    /// The node of a place, or of the one it lies in that is lost; none where nothing is faulty there or below.
    fn node(&self, place: &Path<'_>) -> Option<&Node> {
        let (parent, name) = match place {
            Path::Root => return Some(&self.root),
            Path::Field(parent, name) => (parent, Cow::Borrowed(*name)),
            Path::Index(parent, index) => (parent, Cow::Owned(index.to_string())),
        };
        let parent = self.node(parent)?;
        if parent.lost { Some(parent) } else { parent.get(&name) }
    }
}

/// A value that a rule is given, among the places that are faulty.
#[derive(Debug)]
pub(crate) struct Seen<'f> {
    faulty: &'f Faulty,
    node: Option<&'f Node>,
    place: &'f Path<'f>,
    /// The place written out, when anything waits.
    at: OnceCell<Pointer>,
    /// Whether each rule looks at something faulty, by its number.
    waits: Vec<bool>,
}

/// The names from a faulty place up to where it was looked for. Nothing is written out until something is found.
type Trail<'f> = Vec<&'f str>;

impl Seen<'_> {
    /// The place a rule waits for, if it looks at one that is faulty: the first it looks at.
    pub(crate) fn stops(&self, number: usize, rule: &RuleInfo) -> Option<Pointer> {
        if !self.waits.get(number).is_some_and(|waits| *waits) {
            return None;
        }
        rule.reads.iter().find_map(|pattern| {
            let (trail, from) = match pattern.strip_prefix('^') {
                Some(pattern) => (self.faulty.root.reached(pattern)?, &Pointer::default()),
                None => (self.node?.reached(pattern)?, self.at()),
            };
            Some(from.below(trail.iter().rev().copied()))
        })
    }

    /// The place of the value, or the one it lies in that is lost.
    fn at(&self) -> &Pointer {
        self.at.get_or_init(|| {
            let (mut node, mut at) = (Some(&self.faulty.root), Pointer::default());
            for token in self.place.pointer().tokens() {
                if node.is_none_or(|node| node.lost) {
                    break;
                }
                at.push_field(&token);
                node = node.and_then(|node| node.get(&token));
            }
            at
        })
    }
}

impl Node {
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let place = self.below.binary_search_by(|(other, _)| other.as_str().cmp(name)).ok()?;
        self.below.get(place).map(|(_, node)| node)
    }

    /// The place below with a name, which is made where there is none.
    fn made(&mut self, name: &str) -> &mut Self {
        let place = self.below.binary_search_by(|(other, _)| other.as_str().cmp(name));
        let place = place.unwrap_or_else(|place| {
            self.below.insert(place, (name.to_owned(), Self::default()));
            place
        });
        &mut self.below[place].1
    }

    /// The first place below that a pattern reaches and that is faulty.
    fn reached(&self, pattern: &str) -> Option<Trail<'_>> {
        if self.lost {
            return Some(Trail::new());
        }
        let Some(rest) = pattern.strip_prefix('/') else { return self.first() };
        if let Some(below) = after(rest, "*") {
            if self.of_list {
                return Some(Trail::new());
            }
            return self.below.iter().find_map(|(name, node)| named(name, node.reached(below)));
        }
        self.below.iter().find_map(|(name, node)| named(name, node.reached(after(rest, name)?)))
    }

    /// The first place that is faulty, here or below.
    fn first(&self) -> Option<Trail<'_>> {
        if self.lost || self.of_list {
            return Some(Trail::new());
        }
        self.below.iter().find_map(|(name, node)| named(name, node.first()))
    }
}

/// What stands after the first name of a pattern, if that is the name.
fn after<'p>(pattern: &'p str, name: &str) -> Option<&'p str> {
    pattern.strip_prefix(name).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn named<'f>(name: &'f str, trail: Option<Trail<'f>>) -> Option<Trail<'f>> {
    trail.map(|mut trail| {
        trail.push(name);
        trail
    })
}

#[cfg(test)]
mod tests {
    use klagesak_core::profil::Profiler;
    use klagesak_core::{Limits, mal, read};
    use serde_json::Value;

    use super::*;

    /// Every value of a message, one at a time, as one that cannot be right; and every list twice as long as it was.
    fn with_a_fault(message: &mut Value, at: &str, found: &mut Vec<String>) {
        let whole = |message: &Value, fault: Value| {
            let mut faulty = message.clone();
            *faulty.pointer_mut(at).unwrap() = fault;
            faulty.to_string()
        };
        let below: Vec<_> = match message.pointer(at) {
            Some(Value::Object(fields)) => fields.keys().cloned().collect(),
            Some(Value::Array(items)) => {
                found.push(whole(message, items.iter().chain(items).cloned().collect()));
                (0..items.len()).map(|i| i.to_string()).collect()
            }
            _ => Vec::new(),
        };
        found.push(whole(message, Value::Null));
        below.iter().for_each(|name| with_a_fault(message, &format!("{at}/{name}"), found));
    }

    #[test]
    fn the_rules_that_are_led_to_are_those_whose_pointers_reach_a_fault() {
        let mut messages = Vec::new();
        let mut whole = serde_json::from_str(mal::OVERSENDELSE_KOMPLETT).unwrap();
        with_a_fault(&mut whole, "", &mut messages);
        let (table, innhold) = (Table::get(), Path::Root.field("innhold"));
        let dokumenter = innhold.field("dokumenter");
        let (second, mut led_to) = (dokumenter.index(1), 0);
        for message in messages {
            let faulty =
                Faulty::of(&read::reading(&message, &Limits::default(), Profiler::builtin()).outcome.faults);
            let mut agree = |node: Option<&Node>, top: bool, rule: &RuleInfo, waits: bool| {
                let mut patterns = rule.reads.iter().filter(|pattern| pattern.starts_with('^') == top);
                let reached = patterns.any(|pattern| {
                    node.is_some_and(|node| node.reached(pattern.trim_start_matches('^')).is_some())
                });
                assert_eq!(waits, reached, "{} {message}", rule.id);
                led_to += usize::from(waits);
            };
            let outside = faulty.outside(table);
            for (rule, waits) in table.rules.iter().zip(&outside) {
                agree(Some(&faulty.root), true, &rule.info, *waits);
            }
            let none = vec![false; outside.len()];
            let seen = faulty.at(&innhold, &table.oversendelse, &none);
            for (number, rule, _) in &table.oversendelse.rules {
                agree(seen.node, false, &rule.info, seen.waits[*number]);
            }
            let seen = faulty.at(&second, &table.dokument, &none);
            for (number, rule, _) in &table.dokument.rules {
                agree(seen.node, false, &rule.info, seen.waits[*number]);
            }
        }
        assert!(led_to > 1000, "{led_to}");
    }
}
