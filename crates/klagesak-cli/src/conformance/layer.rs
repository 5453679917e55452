//! The layers of control, and which of them an implementation claims to have.

use std::collections::BTreeSet;

use klagesak::Language;
use klagesak::verdict::{Group, LayerName};
use serde::Serialize;

use super::words;
use crate::failure::Failure;
use crate::{output, words as common};

/// A layer: those of a message, and what is about several messages together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Layer {
    #[serde(rename = "pakke")]
    Package,
    #[serde(rename = "syntaks")]
    Syntax,
    #[serde(rename = "skjema")]
    Schema,
    #[serde(rename = "regler")]
    Rules,
    #[serde(rename = "forloep")]
    Conversation,
}

impl Layer {
    pub(super) const ALL: [Self; 5] =
        [Self::Package, Self::Syntax, Self::Schema, Self::Rules, Self::Conversation];

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Package => LayerName::Package.code(),
            Self::Syntax => LayerName::Syntax.code(),
            Self::Schema => LayerName::Schema.code(),
            Self::Rules => LayerName::Rules.code(),
            Self::Conversation => "forloep",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.code() == name)
    }

    pub(super) fn label(self, language: Language) -> &'static str {
        let text = match self {
            Self::Package => LayerName::Package.label(),
            Self::Syntax => LayerName::Syntax.label(),
            Self::Schema => LayerName::Schema.label(),
            Self::Rules => LayerName::Rules.label(),
            Self::Conversation => words::CONVERSATION,
        };
        text.get(language)
    }

    /// The layer that finds what a rule is about.
    pub(super) fn of(rule: &str) -> Self {
        let group = Group::of(rule);
        match group.and_then(Group::layer) {
            _ if group == Some(Group::Forloep) => Self::Conversation,
            Some(LayerName::Package) => Self::Package,
            Some(LayerName::Syntax) => Self::Syntax,
            Some(LayerName::Schema) => Self::Schema,
            _ => Self::Rules,
        }
    }
}

/// `KLAGE` of `KO-KLAGE-001`. A kit may have groups that this program does not know.
pub(super) fn group(rule: &str) -> &str {
    rule.split('-').nth(1).unwrap_or_default()
}

/// Rules by their layer, group or id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Claim {
    Layer(Layer),
    Named(String),
}

impl Claim {
    /// Reads what was given on the command line; the names of groups and rules in any case.
    pub(super) fn read(name: &str, language: Language) -> Result<Self, Failure> {
        if let Some(layer) = Layer::named(name) {
            return Ok(Self::Layer(layer));
        }
        let name = name.to_ascii_uppercase();
        // A kit may have rules that this program does not know, but not of a form that rules do not have.
        // The rules of conversions and schemas are in no kit.
        let known = name.parse().is_ok_and(|group: Group| group.layer().is_some() || group == Group::Forloep);
        if known || name.starts_with("KO-") {
            return Ok(Self::Named(name));
        }
        let unknown = common::UNKNOWN_RULE.get(language);
        Err(Failure::Usage(format!("{unknown}: {}", output::harmless(&name))))
    }

    pub(super) fn covers(&self, rule: &str) -> bool {
        match self {
            Self::Layer(layer) => Layer::of(rule) == *layer,
            Self::Named(name) => rule == name || group(rule) == name,
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
    pub(super) fn cover(&self, rule: &str) -> bool {
        match self {
            Self::Said(claims) => claims.iter().any(|claim| claim.covers(rule)),
            Self::Shown(layers) => layers.contains(&Layer::of(rule)),
        }
    }
}
