//! Words that differ while the format is the same.

use crate::rules::generated::kompat::KO_KOMPAT_024;
use std::collections::BTreeSet;

use super::change::{Change, Effect, Step};
use super::comparer::Comparer;
use super::node::Node;
use super::pair::Pair;
use super::word::word;

/// Words that differ while the format is the same.
pub(super) fn differences<'a>(comparer: &mut Comparer<'a>, pair: &Pair<'a>, old: &Node<'a>, new: &Node<'a>) {
    let keywords: BTreeSet<_> = old.texts.keys().chain(new.texts.keys()).copied().collect();
    let other = |keyword: &&str| old.texts.get(keyword) != new.texts.get(keyword);
    let changed: Vec<_> = keywords.into_iter().filter(other).collect();
    if !changed.is_empty() {
        let change = Change::new(&KO_KOMPAT_024, pair, Effect::Safe, Effect::Safe).step(Step::Patch);
        comparer.add(pair, change.with("ord", word(&changed.join(", "))));
    }
}
