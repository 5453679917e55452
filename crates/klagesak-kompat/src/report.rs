//! A comparison as data with texts in one language.

use klagesak_core::Language;
use serde::Serialize;

use super::change::{Change, Comparison, Effect, Step};

/// A comparison as data, with its texts in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Kompatrapport {
    /// The old version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gammel: Option<String>,
    /// The new version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ny: Option<String>,
    /// The language of the texts.
    pub spraak: String,
    /// What the changes together do to those who read.
    pub lesere: Effect,
    /// What the changes together do to those who write.
    pub skrivere: Effect,
    /// The step the changes demand.
    pub krever: Step,
    /// The step taken.
    pub tatt: Step,
    /// Whether the step taken is large enough.
    pub nok: bool,
    /// The changes.
    pub endringer: Vec<Endring>,
    /// Files that differ and have not been compared.
    pub ikke_sammenlignet: Vec<String>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Endring {
    /// The rule.
    pub regel: String,
    /// The files it is in, when folders are compared.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub filer: Vec<String>,
    /// The place in the schema as JSON Pointer: the new one, or the old where something is gone.
    pub sti: String,
    /// The first place in a message where it shows.
    pub felt: String,
    /// What it does to those who read.
    pub lesere: Effect,
    /// What it does to those who write.
    pub skrivere: Effect,
    /// The step it demands.
    pub krever: Step,
    /// What has changed.
    pub melding: String,
    /// What to do about it.
    pub tiltak: String,
    /// Hva som må gjøres i skjemaet.
    pub tiltak_for_systemet: String,
}

impl Comparison {
    /// The comparison as data.
    #[must_use]
    pub fn render(&self, language: Language) -> Kompatrapport {
        Kompatrapport {
            gammel: self.old.map(|version| version.to_string()),
            ny: self.new.map(|version| version.to_string()),
            spraak: language.code().to_owned(),
            lesere: self.readers(),
            skrivere: self.writers(),
            krever: self.demanded(),
            tatt: self.taken(),
            nok: self.enough(),
            endringer: self.changes.iter().map(|change| change.render(language)).collect(),
            ikke_sammenlignet: self.not_compared.iter().cloned().collect(),
        }
    }
}

impl Change {
    /// The change as data.
    #[must_use]
    pub fn render(&self, language: Language) -> Endring {
        Endring {
            regel: self.finding.rule.id.to_string(),
            filer: self.files.iter().cloned().collect(),
            sti: self.finding.pointer.to_string(),
            felt: self.field.to_string(),
            lesere: self.readers,
            skrivere: self.writers,
            krever: self.step,
            melding: self.finding.message(language),
            tiltak: self.finding.rule.caseworker().get(language).to_owned(),
            tiltak_for_systemet: self.finding.rule.system().get(language).to_owned(),
        }
    }
}
