//! A change, whom it breaks, and the version step it demands.

use std::collections::BTreeSet;

use klagesak_core::verdict::{Finding, Param, Pointer, RuleInfo};
use klagesak_core::{Text, Version};
use serde::Serialize;

use super::pair::Pair;

/// What a change does to those on one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub enum Effect {
    /// They need do nothing.
    #[serde(rename = "TRYGG")]
    Safe,
    /// It cannot be determined from the schemas. Counted as if it breaks.
    #[serde(rename = "UVISST")]
    Unclear,
    /// Messages that went through will be refused.
    #[serde(rename = "BRYTER")]
    Breaks,
}

impl Effect {
    /// Safe only when something is known to hold.
    pub(super) fn safe_if(holds: bool) -> Self {
        if holds { Self::Safe } else { Self::Breaks }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Safe => ("trygg", "trygg", "safe"),
            Self::Unclear => ("uvisst", "uvisst", "unclear"),
            Self::Breaks => ("bryter", "bryt", "breaks"),
        };
        Text { nb, nn, en }
    }
}

/// A step of the version. The versions of the format have two numbers; a patch shows in the changelog only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub enum Step {
    /// The same version.
    #[serde(rename = "INGEN")]
    None,
    /// Other words, the same format.
    #[serde(rename = "RETTING")]
    Patch,
    /// Something added.
    #[serde(rename = "UNDERVERSJON")]
    Minor,
    /// Something that breaks.
    #[serde(rename = "HOVEDVERSJON")]
    Major,
}

impl Step {
    /// The step from one version to another. A version that cannot be read, or is older than the one before, is no step.
    #[must_use]
    pub fn between(old: Option<Version>, new: Option<Version>) -> Self {
        match (old, new) {
            (Some(old), Some(new)) if new.major > old.major => Self::Major,
            (Some(old), Some(new)) if new.major == old.major && new.minor > old.minor => Self::Minor,
            _ => Self::None,
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::None => ("ingen", "ingen", "none"),
            Self::Patch => ("retting", "retting", "patch"),
            Self::Minor => ("underversjon", "underversjon", "minor"),
            Self::Major => ("hovedversjon", "hovudversjon", "major"),
        };
        Text { nb, nn, en }
    }
}

/// One change, and what it means.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Change {
    /// The rule, and the place in the schema: the new one, or the old where something is gone.
    pub finding: Finding,
    /// The first place in a message where it shows; `*` stands for every item of a list.
    pub field: Pointer,
    /// The files it is in, when folders are compared.
    pub files: BTreeSet<String>,
    /// What it does to those who read.
    pub readers: Effect,
    /// What it does to those who write.
    pub writers: Effect,
    /// The step it demands.
    pub step: Step,
}

/// What has changed between two versions.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Comparison {
    /// The old version, where the schema says it.
    pub old: Option<Version>,
    /// The new version, where the schema says it.
    pub new: Option<Version>,
    /// The changes, ordered by file and place.
    pub changes: Vec<Change>,
    /// Files that differ but hold no schema and no code list: nobody has compared them.
    pub not_compared: BTreeSet<String>,
}

impl Comparison {
    /// The largest step any change demands.
    #[must_use]
    pub fn demanded(&self) -> Step {
        self.changes.iter().map(|change| change.step).max().unwrap_or(Step::None)
    }

    /// The step from the old version to the new.
    #[must_use]
    pub fn taken(&self) -> Step {
        Step::between(self.old, self.new)
    }

    /// Whether the step taken is as large as the one demanded. A patch has no number of its own, so none is enough for it.
    #[must_use]
    pub fn enough(&self) -> bool {
        self.demanded() <= self.taken().max(Step::Patch)
    }

    /// What the changes together do to those who read.
    #[must_use]
    pub fn readers(&self) -> Effect {
        self.changes.iter().map(|change| change.readers).max().unwrap_or(Effect::Safe)
    }

    /// What the changes together do to those who write.
    #[must_use]
    pub fn writers(&self) -> Effect {
        self.changes.iter().map(|change| change.writers).max().unwrap_or(Effect::Safe)
    }
}

impl Change {
    /// A change at the new place of a pair. What is safe for both adds something; everything else breaks readers or writers.
    pub(super) fn new(rule: &'static RuleInfo, pair: &Pair<'_>, readers: Effect, writers: Effect) -> Self {
        let step = if readers.max(writers) == Effect::Safe { Step::Minor } else { Step::Major };
        Self {
            finding: Finding::new(rule, pair.new.at.clone()),
            field: pair.field.clone(),
            files: BTreeSet::new(),
            readers,
            writers,
            step,
        }
    }

    /// A change that is safe for both, of no place in a message.
    pub(super) fn of(finding: Finding, step: Step) -> Self {
        Self {
            finding,
            field: Pointer::default(),
            files: BTreeSet::new(),
            readers: Effect::Safe,
            writers: Effect::Safe,
            step,
        }
    }

    /// The same change at another place.
    pub(super) fn at(mut self, at: Pointer, field: Pointer) -> Self {
        self.finding.pointer = at;
        self.field = field;
        self
    }

    /// The same change, demanding another step.
    pub(super) fn step(self, step: Step) -> Self {
        Self { step, ..self }
    }

    /// The same change with a value for a placeholder.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.finding = self.finding.with(name, value);
        self
    }
}
