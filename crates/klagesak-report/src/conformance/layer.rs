//! The layers of control.

use klagesak_core::Language;
use klagesak_core::verdict::{Group, LayerName};
use serde::Serialize;

use super::words;

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
