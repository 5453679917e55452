//! What is found in a locked example today: made anew of the bases as they stood when it was locked.

use std::collections::{BTreeMap, BTreeSet};

use klagesak::kompat;
use klagesak::verdict::{Example, Finding, Group};
use klagesak_core::example;
use klagesak_validate::{Options, validate, validate_case};
use serde_json::Value;

use super::Place;
use crate::frozen::hex;
use crate::kit;

/// The bytes of an example by their checksum, and what is found in it. None when it does not fit its bases, or cannot be read.
pub(super) fn judged(
    rule: &str,
    made: &Value,
    bases: &BTreeMap<&str, &str>,
) -> Option<(String, BTreeSet<Place>)> {
    let example = Example::from_written(made)?;
    match Group::of(rule)? {
        Group::Kompat => compared(&example, bases),
        Group::Forloep => conversation(&example, bases),
        _ => message(&example, bases),
    }
}

fn message(example: &Example, bases: &BTreeMap<&str, &str>) -> Option<(String, BTreeSet<Place>)> {
    let bytes = example::bytes_of(example, bases.get(&*example.base)?)?;
    let report = validate(&bytes, &options(example));
    Some((hex(&bytes), places(&report.findings)))
}

fn conversation(example: &Example, bases: &BTreeMap<&str, &str>) -> Option<(String, BTreeSet<Place>)> {
    let (mut all, mut messages) = (Vec::new(), Vec::new());
    for message in example.messages() {
        let bytes = example::bytes_of(&message, bases.get(&*message.base)?)?;
        messages.push(klagesak_core::read(&bytes).ok()?.message);
        all.extend(bytes);
    }
    let report = validate_case(messages, &options(example));
    Some((hex(&all), places(report.findings())))
}

fn compared(example: &Example, bases: &BTreeMap<&str, &str>) -> Option<(String, BTreeSet<Place>)> {
    let old = serde_json::from_str(bases.get(&*example.base)?).ok()?;
    let (_, new) = kompat::example::pair_of(example, &old)?;
    let found = kompat::example::comparison_of(example, &old)?;
    let found = found.changes.iter().map(|change| &change.finding);
    Some((hex(new.to_string().as_bytes()), found.flat_map(of).collect()))
}

fn options(example: &Example) -> Options<'static> {
    let mut options = kit::options();
    let limits = &mut options.limits;
    limits.max_bytes = example.max_bytes.unwrap_or(limits.max_bytes);
    limits.max_messages = example.max_messages.unwrap_or(limits.max_messages);
    options
}

fn places(findings: &[Finding]) -> BTreeSet<Place> {
    findings.iter().flat_map(of).collect()
}

fn of(finding: &Finding) -> impl Iterator<Item = Place> {
    let regel = finding.rule.id.as_str();
    finding.places().map(move |place| Place { regel: regel.to_owned(), sti: place.to_string() })
}
