//! What an implementation claims to check.

use std::collections::BTreeSet;

use klagesak_core::verdict::Group;

use super::answer::Answer;
use super::case::{Case, Kind};
use super::layer::{Layer, group};

/// Rules by their layer, group or id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim(Claimed);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Claimed {
    Layer(Layer),
    Named(String),
}

impl Claim {
    /// A layer, a group or a rule by name; the names of groups and rules in any case. None for what is none of them.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if let Some(layer) = Layer::named(name) {
            return Some(Self(Claimed::Layer(layer)));
        }
        let name = name.to_ascii_uppercase();
        // A kit may have rules that this library does not know, but not of a form that rules do not have.
        // The rules of conversions and schemas are in no kit.
        let known = name.parse().is_ok_and(|group: Group| group.layer().is_some() || group == Group::Forloep);
        (known || name.starts_with("KO-")).then_some(Self(Claimed::Named(name)))
    }

    /// Whether a rule is among them.
    #[must_use]
    pub fn covers(&self, rule: &str) -> bool {
        match &self.0 {
            Claimed::Layer(layer) => Layer::of(rule) == *layer,
            Claimed::Named(name) => rule == name || group(rule) == name,
        }
    }
}

/// What is claimed: what was said, or else the layers the reports say were checked.
#[derive(Debug)]
pub(super) enum Claims {
    Said(Vec<Claim>),
    Shown(BTreeSet<Layer>),
}

impl Claims {
    /// The layers that some report says were checked. Without such reports, all that answers could be about.
    pub(super) fn shown<'a>(answers: impl Iterator<Item = (&'a Case, &'a Answer)> + Clone) -> Self {
        let mut layers = BTreeSet::new();
        for (_, answer) in answers.clone() {
            if let Answer::Report(report) = answer {
                layers.extend(&report.checked);
            }
        }
        if layers.is_empty() {
            layers.extend([Layer::Syntax, Layer::Schema, Layer::Rules]);
        }
        for (case, _) in answers {
            match case.kind {
                Kind::Message => {}
                Kind::Conversation => _ = layers.insert(Layer::Conversation),
                Kind::Package => _ = layers.insert(Layer::Package),
            }
        }
        Self::Shown(layers)
    }

    pub(super) fn cover(&self, rule: &str) -> bool {
        match self {
            Self::Said(claims) => claims.iter().any(|claim| claim.covers(rule)),
            Self::Shown(layers) => layers.contains(&Layer::of(rule)),
        }
    }
}
