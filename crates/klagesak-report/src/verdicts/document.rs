//! Verdicts, with what is needed to show them or to point into the text.

use std::path::PathBuf;

use klagesak_core::Language;
use klagesak_core::verdi::Tidspunkt;
use klagesak_core::verdict::{self, Funn, Rapport, RuleInfo};

use crate::message::Excerpt;
use crate::options::Options;
use crate::words::HELD_BACK;

/// The verdict on a message, with what is needed to show it or to point into the text.
#[derive(Debug)]
pub struct Document {
    /// The name as it may stand on a page.
    pub name: String,
    /// The file; `-` for standard input.
    pub path: PathBuf,
    /// The report as it goes over the wire.
    pub rapport: Rapport,
    /// The excerpt of each finding, where it has a place in the text.
    pub excerpts: Vec<Option<Excerpt>>,
    /// The rule of each finding.
    pub rules: Vec<&'static RuleInfo>,
    /// Whether the message lies in a package, which the name is that of.
    pub in_package: bool,
}

/// Messages that belong together: those of a case, or all there are.
#[derive(Debug, Default)]
pub struct Group {
    /// What the messages are headed by; nothing when they are all there is.
    pub heading: Option<String>,
    /// The state of the case.
    pub state: Option<String>,
    /// The messages.
    pub documents: Vec<Document>,
}

/// All verdicts.
#[derive(Debug)]
pub struct Verdicts {
    /// The messages, group by group.
    pub groups: Vec<Group>,
    /// Complaints about what could not be read.
    pub unread: Vec<String>,
    pub(super) now: Tidspunkt,
    /// Whether values of messages are hidden in the excerpts.
    pub(super) masked: bool,
    pub(super) language: Language,
}

/// A finding, its excerpt and its rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) funn: &'a Funn,
    pub(super) excerpt: Option<&'a Excerpt>,
    pub(super) rule: &'static RuleInfo,
}

impl Verdicts {
    /// None yet. `now` is the time they are given at.
    #[must_use]
    pub fn new(now: Tidspunkt, options: &Options) -> Self {
        Self {
            groups: Vec::new(),
            unread: Vec::new(),
            now,
            masked: !options.show_values,
            language: options.language,
        }
    }

    pub(super) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.groups.iter().flat_map(|group| &group.documents)
    }
}

impl Document {
    /// Whether a finding is in the message of a package and not in the file itself.
    pub(super) fn is_inside(&self, funn: &Funn) -> bool {
        self.in_package && !is_of_package(funn)
    }

    /// Which documents are held back, in words; none where none is.
    pub(super) fn held_back(&self, language: Language) -> Option<String> {
        let numbers: Vec<_> = self.rapport.holdt_tilbake.iter().map(u64::to_string).collect();
        (!numbers.is_empty()).then(|| format!("{} {}", HELD_BACK.get(language), numbers.join(", ")))
    }

    pub(super) fn findings(&self) -> impl Iterator<Item = Found<'_>> {
        let rest = self.excerpts.iter().map(Option::as_ref).zip(&self.rules);
        self.rapport.funn.iter().zip(rest).map(|(funn, (excerpt, rule))| Found { funn, excerpt, rule })
    }
}

/// With more messages than this, those without findings are only counted.
pub const MANY: usize = 20;

/// The file of the message in a package.
pub(super) const MESSAGE: &str = "klagesak.json";

/// Whether a finding is about a package as a whole.
pub(super) fn is_of_package(funn: &Funn) -> bool {
    verdict::Group::of(&funn.regel) == Some(verdict::Group::Pakke) && funn.sti.is_empty()
}
