//! What a conversion loses, and a message without it.

use std::cmp::Ordering;

use klagesak_core::verdict::{Finding, Pointer, RuleInfo};
use serde_json::Value;

/// A part of a message that a format cannot carry, and the rule that says why.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// Where, as a JSON Pointer with `*` for every item of an array or every field of an object.
    pub at: &'static str,
    /// Why.
    pub rule: &'static RuleInfo,
}

/// A finding at every place of the message that a row speaks of. Where one row speaks of a place within another's, only the
/// outer counts.
#[must_use]
pub fn find(message: &Value, rows: &[Row]) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in rows {
        let tokens: Vec<_> = row.at.split('/').skip(1).collect();
        walk(message, &tokens, &Pointer::default(), &mut |pointer| {
            found.push(Finding::new(row.rule, pointer.clone()));
        });
    }
    sort(&mut found);
    let mut outer: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        if !outer.iter().any(|o| within(&finding.pointer, &o.pointer)) {
            outer.push(finding);
        }
    }
    outer
}

/// A message minus its losses: what must come back when the conversion is read again. Objects and arrays that are emptied by
/// it stay, empty; a part that is lost whole is to be declared whole.
///
/// # Errors
/// The place of a loss that is nowhere in the message: such a loss is not true.
pub fn without(message: &Value, losses: &[Finding]) -> Result<Value, Pointer> {
    let mut rest = message.clone();
    let mut places: Vec<_> = losses.iter().map(|loss| &loss.pointer).collect();
    // Items of an array from the last, so that those before keep their number.
    places.sort_by(|a, b| order(b, a));
    places.dedup();
    for place in places {
        remove(&mut rest, place).ok_or_else(|| place.clone())?;
    }
    Ok(rest)
}

/// Sorts findings by place, in the order of a reader: items of arrays by number. Findings at one place keep their order.
pub(crate) fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| order(&a.pointer, &b.pointer));
}

fn order(a: &Pointer, b: &Pointer) -> Ordering {
    fn key(tokens: &str) -> impl Iterator<Item = (usize, &str)> {
        tokens.split('/').map(|token| (token.parse().unwrap_or(0), token))
    }
    // Most places have a long way in common; what counts begins with the token they part in.
    let (a, b) = (a.as_str(), b.as_str());
    let common = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let parting =
        a.as_bytes().get(..common).and_then(|way| way.iter().rposition(|b| *b == b'/')).unwrap_or(0);
    key(a.get(parting..).unwrap_or_default()).cmp(key(b.get(parting..).unwrap_or_default()))
}

pub(crate) fn within(inner: &Pointer, outer: &Pointer) -> bool {
    inner.as_str().strip_prefix(outer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn remove(message: &mut Value, place: &Pointer) -> Option<Value> {
    let (parent, name) = (place.parent()?, place.tokens().last()?);
    match message.pointer_mut(parent.as_str())? {
        Value::Object(fields) => fields.shift_remove(&*name),
        Value::Array(items) => {
            let index = name.parse().ok().filter(|index| *index < items.len())?;
            Some(items.remove(index))
        }
        _ => None,
    }
}

fn walk(value: &Value, tokens: &[&str], at: &Pointer, visit: &mut impl FnMut(&Pointer)) {
    let Some((token, rest)) = tokens.split_first() else { return visit(at) };
    match value {
        Value::Object(fields) => {
            for (name, field) in fields.iter().filter(|(name, _)| *token == "*" || name == token) {
                let mut at = at.clone();
                at.push_field(name);
                walk(field, rest, &at, visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                if *token == "*" || index.to_string() == *token {
                    let mut at = at.clone();
                    at.push_index(index);
                    walk(item, rest, &at, visit);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::generated::tap::KO_TAP_001;

    fn places(findings: &[Finding]) -> Vec<&str> {
        findings.iter().map(|f| f.pointer.as_str()).collect()
    }

    #[test]
    fn rows_find_every_place_and_the_outer_counts() {
        let message =
            json!({ "parter": [{ "navn": "a", "adresse": { "land": "NO" } }, { "adresse": {} }], "b": 1 });
        let row = |at| Row { at, rule: &KO_TAP_001 };
        let rows = [row("/parter/*/adresse/land"), row("/parter/*/adresse"), row("/finnes/ikke"), row("/b")];
        assert_eq!(places(&find(&message, &rows)), ["/b", "/parter/0/adresse", "/parter/1/adresse"]);
    }

    #[test]
    fn a_message_without_its_losses_lacks_them_and_nothing_else() {
        let message = json!({ "a": (0..12).collect::<Vec<_>>(), "b": { "c": 1, "d": 2 } });
        let at = |at: &str| Finding::new(&KO_TAP_001, Pointer::new(at));
        let rest = without(&message, &[at("/a/2"), at("/a/10"), at("/a/1"), at("/b/c"), at("/a/2")]).unwrap();
        assert_eq!(rest, json!({ "a": [0, 3, 4, 5, 6, 7, 8, 9, 11], "b": { "d": 2 } }));
        assert_eq!(without(&message, &[at("/a/12")]), Err(Pointer::new("/a/12")));
        assert_eq!(without(&message, &[at("/b/e")]), Err(Pointer::new("/b/e")));
    }
}
