//! Limits that have become tighter or looser.

use crate::rules::generated::kompat::{
    KO_KOMPAT_011, KO_KOMPAT_012, KO_KOMPAT_013, KO_KOMPAT_014, KO_KOMPAT_015, KO_KOMPAT_016, KO_KOMPAT_017,
    KO_KOMPAT_018, KO_KOMPAT_019,
};
use crate::rules::generated::kompat::{KO_KOMPAT_014_LIKE_LEDD, KO_KOMPAT_014_ULIKE_LEDD};
use std::collections::BTreeSet;

use klagesak_core::verdict::RuleInfo;

use super::change::{Change, Effect};
use super::comparer::Comparer;
use super::limits::Limits;
use super::pair::Pair;
use super::pattern::{self, Relation};
use super::types::Types;

/// The rules on a limit made tighter and one made looser.
type Rules = [&'static RuleInfo; 2];

/// Compares the limits of two schemas, for the types both let through.
pub(super) fn differences<'a>(
    comparer: &mut Comparer<'a>,
    pair: &Pair<'a>,
    types: Types,
    old: &Limits<'a>,
    new: &Limits<'a>,
) {
    let length: Rules = [&KO_KOMPAT_014, &KO_KOMPAT_015];
    let count: Rules = [&KO_KOMPAT_018, &KO_KOMPAT_019];
    let size: Rules = [&KO_KOMPAT_016, &KO_KOMPAT_017];
    let ranges = [
        (Types::STRING, &old.lengths, &new.lengths, length),
        (Types::ARRAY, &old.items, &new.items, count),
        (Types::OBJECT, &old.fields, &new.fields, count),
        (Types::NUMBER, &old.numbers, &new.numbers, size),
    ];
    for (of, old, new, [tighter, looser]) in ranges {
        if types.and(of).is_none() {
            continue;
        }
        // From above 0 is from 1, where there are only whole numbers.
        let fractions = !types.and(Types::FRACTION).is_none();
        let (old, new) = if fractions { (old.clone(), new.clone()) } else { (old.whole(), new.whole()) };
        for (rule, holds, readers, writers) in [
            (tighter, new.is_tighter(&old), Effect::Breaks, Effect::Safe),
            (looser, old.is_tighter(&new), Effect::Safe, Effect::Breaks),
        ] {
            if holds {
                let change = Change::new(rule, pair, readers, writers);
                comparer.add(pair, change.with("fra", old.words()).with("til", new.words()));
            }
        }
    }
    if old.unique != new.unique && !types.and(Types::ARRAY).is_none() {
        let [tighter, looser] = count;
        let rule = if new.unique { tighter } else { looser };
        let words = |unique| if unique { KO_KOMPAT_014_ULIKE_LEDD } else { KO_KOMPAT_014_LIKE_LEDD };
        let change = Change::new(rule, pair, Effect::safe_if(old.unique), Effect::safe_if(new.unique));
        comparer.add(pair, change.with("fra", words(old.unique)).with("til", words(new.unique)));
    }
    if !types.and(Types::STRING).is_none() {
        patterns(comparer, pair, &old.patterns, &new.patterns);
    }
}

fn patterns<'a>(
    comparer: &mut Comparer<'a>,
    pair: &Pair<'a>,
    old: &BTreeSet<&'a str>,
    new: &BTreeSet<&'a str>,
) {
    let (gone, added): (Vec<_>, Vec<_>) = (old.difference(new).collect(), new.difference(old).collect());
    let relation = match (gone.as_slice(), added.as_slice()) {
        ([], []) => return,
        ([], _) => Relation::Narrower,
        (_, []) => Relation::Wider,
        ([old], [new]) => pattern::relation(old, new),
        _ => Relation::Unknown,
    };
    let change = match relation {
        Relation::Equal => return,
        Relation::Narrower => Change::new(&KO_KOMPAT_011, pair, Effect::Breaks, Effect::Safe),
        Relation::Wider => Change::new(&KO_KOMPAT_012, pair, Effect::Safe, Effect::Breaks),
        Relation::Unknown => Change::new(&KO_KOMPAT_013, pair, Effect::Unclear, Effect::Unclear),
    };
    comparer.add(pair, change);
}
