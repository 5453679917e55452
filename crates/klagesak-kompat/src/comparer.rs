//! The comparison as it goes on: what waits to be compared, and what has been found.

use crate::rules::generated::kompat::KO_KOMPAT_023;
use std::collections::{BTreeSet, VecDeque};

use klagesak_core::verdict::Pointer;

use super::change::{Change, Effect, Step};
use super::document::{Document, Spot};
use super::pair::{Context, Pair};
use super::word::word;

/// The comparison as it goes on.
pub(super) struct Comparer<'a> {
    pub(super) old: Document<'a>,
    pub(super) new: Document<'a>,
    pub(super) same_definitions: bool,
    /// Whether readers set aside fields and codes they do not know.
    pub(super) tolerant: bool,
    pub(super) waiting: VecDeque<Pair<'a>>,
    pub(super) seen: BTreeSet<(Pointer, Pointer, Context)>,
    pub(super) changes: Vec<Change>,
}

impl<'a> Comparer<'a> {
    /// Asks for a pair to be compared, once.
    pub(super) fn ask(&mut self, old: Spot<'a>, new: Spot<'a>, field: Pointer, context: Context) {
        if self.seen.insert((old.at.clone(), new.at.clone(), context)) {
            self.waiting.push_back(Pair { old, new, field, context });
        }
    }

    /// A change that has been found.
    pub(super) fn add(&mut self, pair: &Pair<'a>, mut change: Change) {
        match pair.context {
            Context::Entangled if change.step != Step::Patch => {
                (change.readers, change.writers, change.step) =
                    (Effect::Unclear, Effect::Unclear, Step::Major);
            }
            Context::Alone | Context::Entangled => {}
        }
        self.changes.push(change);
    }

    /// A change whose effect is undecided.
    pub(super) fn unclear(&mut self, pair: &Pair<'a>, keyword: &str) {
        let change = Change::new(&KO_KOMPAT_023, pair, Effect::Unclear, Effect::Unclear);
        self.add(pair, change.with("ord", word(keyword)));
    }
}
