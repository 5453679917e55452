//! Which places of a message are not what the sender wrote, and which rules wait for them.

use std::collections::BTreeMap;

use klagesak_core::reader::{Fault, FaultKind};
use klagesak_core::verdict::{Pointer, RuleInfo};

/// The places that are faulty or missing, as a tree.
#[derive(Debug, Default)]
pub(crate) struct Faulty {
    root: Node,
}

/// A place. What lies below one that is lost is lost.
#[derive(Debug, Default)]
struct Node {
    /// Whether the value is a stand-in.
    lost: bool,
    /// Whether it is not certain which items the list has; those there are, are what they are.
    of_list: bool,
    below: BTreeMap<String, Node>,
}

/// The fields that say how everything else is to be judged.
const FIRST: [&str; 4] = ["meldingstype", "versjon", "lovgrunnlag", "opprettet"];

impl Faulty {
    /// The places of these faults.
    pub(crate) fn of(faults: &[Fault]) -> Self {
        let mut root = Node::default();
        for fault in faults.iter().filter(|fault| fault.kind.is_lost()) {
            let node =
                fault.pointer.tokens().fold(&mut root, |node, token| node.below.entry(token).or_default());
            if fault.kind.is_of_list() && !matches!(fault.kind, FaultKind::TooFew(_)) {
                node.of_list = true;
            } else {
                node.lost = true;
            }
        }
        Self { root }
    }

    /// Whether nothing is.
    pub(crate) fn is_empty(&self) -> bool {
        self.root.below.is_empty() && !self.root.lost
    }

    /// Whether the value of a field of the head is.
    pub(crate) fn is_lost(&self, name: &str) -> bool {
        self.root.lost || self.root.below.get(name).is_some_and(|node| node.lost)
    }

    /// Whether it is known by which version, law and time the message is to be judged.
    pub(crate) fn can_be_judged(&self) -> bool {
        !FIRST.iter().any(|name| self.is_lost(name))
    }

    /// The value at a place, seen from here.
    pub(crate) fn at<'f>(&'f self, place: &Pointer) -> Seen<'f> {
        let mut node = Some(&self.root);
        let mut at = Pointer::default();
        for token in place.tokens() {
            if node.is_some_and(|node| node.lost) {
                break;
            }
            at.push_field(&token);
            node = node.and_then(|node| node.below.get(&token));
        }
        Seen { faulty: self, node, at }
    }
}

/// A value that a rule is given, among the places that are faulty.
#[derive(Debug)]
pub(crate) struct Seen<'f> {
    faulty: &'f Faulty,
    node: Option<&'f Node>,
    at: Pointer,
}

impl Seen<'_> {
    /// The place a rule waits for, if it looks at one that is faulty.
    pub(crate) fn stops(&self, rule: &RuleInfo) -> Option<Pointer> {
        rule.reads.iter().find_map(|pattern| match pattern.strip_prefix('^') {
            Some(from_top) => self.faulty.root.reached(from_top, Pointer::default()),
            None => self.node?.reached(pattern, self.at.clone()),
        })
    }
}

impl Node {
    /// The first place below that a pattern reaches and that is faulty.
    fn reached(&self, pattern: &str, at: Pointer) -> Option<Pointer> {
        if self.lost {
            return Some(at);
        }
        let Some(rest) = pattern.strip_prefix('/') else { return self.first(at) };
        let (token, below) = rest.find('/').map_or((rest, ""), |end| rest.split_at(end));
        if token == "*" {
            if self.of_list {
                return Some(at);
            }
            return self.below.iter().find_map(|(name, node)| node.reached(below, with(&at, name)));
        }
        self.below.get(token)?.reached(below, with(&at, token))
    }

    /// The first place that is faulty, here or below.
    fn first(&self, at: Pointer) -> Option<Pointer> {
        if self.lost || self.of_list {
            return Some(at);
        }
        self.below.iter().find_map(|(name, node)| node.first(with(&at, name)))
    }
}

fn with(at: &Pointer, name: &str) -> Pointer {
    let mut pointer = at.clone();
    pointer.push_field(name);
    pointer
}
