//! Limits: how long, how many, how large, and of what form.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use klagesak_core::verdict::Param;
use serde_json::{Number, Value};

/// How long, how many, how large, and of what form.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Limits<'a> {
    pub(super) lengths: Range,
    pub(super) items: Range,
    pub(super) fields: Range,
    pub(super) numbers: Range,
    pub(super) unique: bool,
    pub(super) patterns: BTreeSet<&'a str>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Range {
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
    pub(super) fn is_tighter(&self, other: &Self) -> bool {
        let tighter = |own: &Option<Bound>, other: &Option<Bound>, least| match (own, other) {
            (Some(own), Some(other)) => own.tightness(other, least) == Ordering::Greater,
            (own, _) => own.is_some(),
        };
        tighter(&self.least, &other.least, true) || tighter(&self.most, &other.most, false)
    }

    /// The same range of whole numbers, with its bounds among them.
    pub(super) fn whole(&self) -> Self {
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
    pub(super) fn words(&self) -> Param {
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
