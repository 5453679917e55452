//! Which places of a message are not what the sender wrote, and which rules wait for them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use klagesak_core::reader::{Fault, FaultKind};
use klagesak_core::verdict::{Path, Pointer, RuleInfo};

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
    pub(crate) fn at<'f>(&'f self, place: &'f Path<'f>) -> Seen<'f> {
        Seen { faulty: self, node: self.node(place), place }
    }

    /// The node of a place, or of the one it lies in that is lost; none where nothing is faulty there or below.
    fn node(&self, place: &Path<'_>) -> Option<&Node> {
        let (parent, name) = match place {
            Path::Root => return Some(&self.root),
            Path::Field(parent, name) => (parent, Cow::Borrowed(*name)),
            Path::Index(parent, index) => (parent, Cow::Owned(index.to_string())),
        };
        let parent = self.node(parent)?;
        if parent.lost { Some(parent) } else { parent.below.get(&*name) }
    }
}

/// A value that a rule is given, among the places that are faulty.
#[derive(Debug)]
pub(crate) struct Seen<'f> {
    faulty: &'f Faulty,
    node: Option<&'f Node>,
    place: &'f Path<'f>,
}

/// The names from a faulty place up to where it was looked for. Nothing is written out until something is found.
type Trail<'f> = Vec<&'f str>;

impl Seen<'_> {
    /// The place a rule waits for, if it looks at one that is faulty.
    pub(crate) fn stops(&self, rule: &RuleInfo) -> Option<Pointer> {
        rule.reads.iter().find_map(|pattern| {
            let from_top = pattern.strip_prefix('^');
            let node = if from_top.is_some() { &self.faulty.root } else { self.node? };
            let trail = node.reached(from_top.unwrap_or(pattern))?;
            let mut place = if from_top.is_some() { Pointer::default() } else { self.at() };
            trail.iter().rev().for_each(|name| place.push_field(name));
            Some(place)
        })
    }

    /// The place of the value, or the one it lies in that is lost.
    fn at(&self) -> Pointer {
        let (mut node, mut at) = (&self.faulty.root, Pointer::default());
        for token in self.place.pointer().tokens() {
            if node.lost {
                break;
            }
            at.push_field(&token);
            let Some(below) = node.below.get(&*token) else { break };
            node = below;
        }
        at
    }
}

impl Node {
    /// The first place below that a pattern reaches and that is faulty.
    fn reached(&self, pattern: &str) -> Option<Trail<'_>> {
        if self.lost {
            return Some(Trail::new());
        }
        let Some(rest) = pattern.strip_prefix('/') else { return self.first() };
        let (token, below) = rest.find('/').map_or((rest, ""), |end| rest.split_at(end));
        if token == "*" {
            if self.of_list {
                return Some(Trail::new());
            }
            return self.below.iter().find_map(|(name, node)| named(name, node.reached(below)));
        }
        let (name, node) = self.below.get_key_value(token)?;
        named(name, node.reached(below))
    }

    /// The first place that is faulty, here or below.
    fn first(&self) -> Option<Trail<'_>> {
        if self.lost || self.of_list {
            return Some(Trail::new());
        }
        self.below.iter().find_map(|(name, node)| named(name, node.first()))
    }
}

fn named<'f>(name: &'f str, trail: Option<Trail<'f>>) -> Option<Trail<'f>> {
    trail.map(|mut trail| {
        trail.push(name);
        trail
    })
}
