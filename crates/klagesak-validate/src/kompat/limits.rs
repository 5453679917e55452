use std::cmp::Ordering;
use std::collections::BTreeSet;

use klagesak_core::verdict::{Param, RuleInfo};
use serde_json::{Number, Value};

use super::change::{Change, Effect};
use super::compare::{Comparer, Pair};
use super::pattern::{self, Relation};
use super::types::Types;
use crate::kompat::rules::generated::kompat::{
    KO_KOMPAT_011, KO_KOMPAT_012, KO_KOMPAT_013, KO_KOMPAT_014, KO_KOMPAT_014_LIKE_LEDD,
    KO_KOMPAT_014_ULIKE_LEDD, KO_KOMPAT_015, KO_KOMPAT_016, KO_KOMPAT_017, KO_KOMPAT_018, KO_KOMPAT_019,
};

/// How long, how many, how large, and of what form.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Limits<'a> {
    lengths: Range,
    items: Range,
    fields: Range,
    numbers: Range,
    unique: bool,
    patterns: BTreeSet<&'a str>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Range {
    least: Option<Bound>,
    most: Option<Bound>,
}

#[derive(Debug, Clone, PartialEq)]
struct Bound {
    number: Number,
    itself_too: bool,
}

impl<'a> Limits<'a> {
    /// Takes in a keyword; false when it is no limit, or not of its form.
    pub(super) fn read(&mut self, keyword: &str, value: &'a Value) -> bool {
        let (range, least, itself_too) = match keyword {
            "minLength" => (&mut self.lengths, true, true),
            "maxLength" => (&mut self.lengths, false, true),
            "minItems" => (&mut self.items, true, true),
            "maxItems" => (&mut self.items, false, true),
            "minProperties" => (&mut self.fields, true, true),
            "maxProperties" => (&mut self.fields, false, true),
            "minimum" => (&mut self.numbers, true, true),
            "maximum" => (&mut self.numbers, false, true),
            "exclusiveMinimum" => (&mut self.numbers, true, false),
            "exclusiveMaximum" => (&mut self.numbers, false, false),
            "uniqueItems" => {
                self.unique |= value == &Value::Bool(true);
                return value.is_boolean();
            }
            "pattern" => {
                self.patterns.extend(value.as_str());
                return value.is_string();
            }
            _ => return false,
        };
        let Value::Number(number) = value else { return false };
        if least && itself_too && keyword != "minimum" && number.as_f64() == Some(0.0) {
            // There is never less than nothing.
            return true;
        }
        let bound = Bound { number: number.clone(), itself_too };
        range.narrow(bound, least);
        true
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the number of fields counts, so that a field more or less may matter.
    pub(super) fn counts_fields(&self) -> bool {
        self.fields != Range::default()
    }
}

impl Range {
    /// Of two bounds, the tighter one counts.
    fn narrow(&mut self, bound: Bound, least: bool) {
        let place = if least { &mut self.least } else { &mut self.most };
        let tighter = place.as_ref().is_none_or(|before| bound.tightness(before, least) == Ordering::Greater);
        if tighter {
            *place = Some(bound);
        }
    }

    /// Whether this range is tighter somewhere than another.
    fn is_tighter(&self, other: &Self) -> bool {
        let tighter = |own: &Option<Bound>, other: &Option<Bound>, least| match (own, other) {
            (Some(own), Some(other)) => own.tightness(other, least) == Ordering::Greater,
            (own, _) => own.is_some(),
        };
        tighter(&self.least, &other.least, true) || tighter(&self.most, &other.most, false)
    }

    /// The same range of whole numbers, with its bounds among them.
    fn whole(&self) -> Self {
        let moved = |bound: &Option<Bound>, by: i64| {
            let mut bound = bound.clone()?;
            if let (false, Some(moved)) =
                (bound.itself_too, bound.number.as_i64().and_then(|n| n.checked_add(by)))
            {
                bound = Bound { number: moved.into(), itself_too: true };
            }
            Some(bound)
        };
        Self { least: moved(&self.least, 1), most: moved(&self.most, -1) }
    }

    /// «1–20», «…–500», for a person.
    fn words(&self) -> Param {
        let side = |bound: &Option<Bound>| {
            bound.as_ref().map_or_else(
                || "…".to_owned(),
                |b| if b.itself_too { b.number.to_string() } else { format!("({})", b.number) },
            )
        };
        Param::Word(format!("{}–{}", side(&self.least), side(&self.most)).into())
    }
}

impl Bound {
    /// How this bound is to another of the same kind: greater is tighter.
    fn tightness(&self, other: &Self, least: bool) -> Ordering {
        let order = compare(&self.number, &other.number);
        let order = if least { order } else { order.reverse() };
        order.then(other.itself_too.cmp(&self.itself_too))
    }
}

fn compare(a: &Number, b: &Number) -> Ordering {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal),
    }
}

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
