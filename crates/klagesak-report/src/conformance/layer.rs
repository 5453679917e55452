//! The layers of control.

use klagesak_core::Language;
use klagesak_core::verdict::LayerName;
use serde::Serialize;

use super::words;
use crate::words as common;

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
            Self::Package => common::layer(LayerName::Package),
            Self::Syntax => common::layer(LayerName::Syntax),
            Self::Schema => common::layer(LayerName::Schema),
            Self::Rules => common::layer(LayerName::Rules),
            Self::Conversation => words::CONVERSATION,
        };
        text.get(language)
    }

    /// The layer that finds what a rule is about.
    pub(super) fn of(rule: &str) -> Self {
        match group(rule) {
            "PAKKE" => Self::Package,
            "SYNTAKS" => Self::Syntax,
            "SKJEMA" | "VERSJON" => Self::Schema,
            "FORLOEP" => Self::Conversation,
            _ => Self::Rules,
        }
    }
}

/// `KLAGE` of `KO-KLAGE-001`.
pub(super) fn group(rule: &str) -> &str {
    rule.split('-').nth(1).unwrap_or_default()
}
