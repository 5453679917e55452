//! The places of a source's faults. A fault that has none is tried by itself.

use std::collections::BTreeMap;

use crate::Mutant;
use crate::function::{Found, found};
use crate::site::{Form, Site};

/// The places of faults in a source, the outer before the inner; and the faults that cannot be chosen when the program runs, with
/// whether they can be at all.
pub(crate) struct Sites {
    pub(crate) sites: Vec<Site>,
    /// To be compiled by themselves.
    pub(crate) alone: Vec<u32>,
    /// Never compile.
    pub(crate) impossible: Vec<u32>,
}

/// Finds the places.
pub(crate) fn sites(text: &str, mutants: &[(u32, &Mutant)]) -> Result<Sites, String> {
    let found = found(text)?;
    let mut by_place: BTreeMap<(usize, usize, u8), Site> = BTreeMap::new();
    let (mut alone, mut impossible) = (Vec::new(), Vec::new());
    for &(number, mutant) in mutants {
        let start = mutant.span.bytes(text).start;
        let constant = found.constant.iter().any(|function| function.contains(&start));
        match site(text, &found, mutant) {
            Some(Place::At(site)) if !constant && mutant.function.is_some() => {
                let key = (site.range.start, usize::MAX - site.range.end, site.form.rank());
                by_place.entry(key).or_insert(site).mutants.push((number, mutant.replacement.clone()));
            }
            Some(Place::Nowhere) => impossible.push(number),
            _ => alone.push(number),
        }
        if let Some(function) = &mutant.function {
            let range = function.span.bytes(text);
            let region = Site { range: range.clone(), form: Form::Region, mutants: Vec::new() };
            let region = by_place.entry((range.start, usize::MAX - range.end, 0)).or_insert(region);
            region.mutants.push((number, String::new()));
        }
    }
    Ok(Sites { sites: by_place.into_values().collect(), alone, impossible })
}

enum Place {
    At(Site),
    Nowhere,
}

fn site(text: &str, found: &Found, mutant: &Mutant) -> Option<Place> {
    let span = mutant.span.bytes(text);
    let at = |range, form| Some(Place::At(Site { range, form, mutants: Vec::new() }));
    match mutant.genre.as_str() {
        "FnValue" => {
            let returns = mutant.function.as_ref().map_or("", |function| &function.return_type);
            let opaque = returns.contains("impl ");
            // Only of an iterator is it known how to be one of two.
            if opaque && !returns.contains("impl Iterator") { None } else { at(span, Form::Body { opaque }) }
        }
        "BinaryOperator" => {
            let sides = found.binary.get(&span.start)?;
            let op = text.get(span)?.to_owned();
            let (left, right) = (sides.left.clone(), sides.right.clone());
            let whole = left.start..right.end;
            if sides.binds {
                return Some(Place::Nowhere);
            }
            let form = match (op.as_str(), mutant.replacement.as_str()) {
                ("&&", _) => Form::Logic { left, right, or: false },
                ("||", _) => Form::Logic { left, right, or: true },
                ("==", "!=") | ("!=", "==") | ("<=", ">") | (">=", "<") => {
                    Form::Turned { whole: whole.clone() }
                }
                ("<" | ">", _) => Form::Order { left, op, right },
                _ => Form::Arithmetic { left, op, right },
            };
            at(whole, form)
        }
        "UnaryOperator" => {
            let name = if text.get(span.clone())?.starts_with('!') { "not" } else { "neg" };
            let (whole, operand) = found.unary.get(&span.start)?.clone();
            at(whole, Form::Unary { operand, name })
        }
        "MatchArm" => guard(*found.arms.get(&span.start).map(|_| &span.start)?, found),
        "MatchArmGuard" => guard(*found.guards.get(&span.start)?, found),
        "StructField" => {
            let (whole, field) = found.fields.get(&span.start)?.clone();
            at(whole, Form::Field { field })
        }
        _ => None,
    }
}

fn guard(arm: usize, found: &Found) -> Option<Place> {
    let (end, guard) = found.arms.get(&arm)?.clone();
    let range = guard.clone().unwrap_or(end..end);
    Some(Place::At(Site { range, form: Form::Guard { guard }, mutants: Vec::new() }))
}
