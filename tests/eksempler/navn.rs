//! Names are what documents refer to: each rule has some, and each name is of rules there are.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_dev::eksempler::{Eksempel, Viser};
use klagesak_tests::documents::document;

use crate::eksempler::{ALLE, regler};

/// The ids of rules, each with the names of its examples.
fn by_rule(alle: &[Eksempel], breaking: bool) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for eksempel in alle.iter().filter(|one| matches!(one.viser, Viser::Bryter(_)) == breaking) {
        for regel in eksempel.regler() {
            found.entry(regel).or_default().push(&eksempel.navn);
        }
    }
    found
}

#[test]
fn every_rule_has_an_example_that_breaks_it_and_one_that_keeps_it() {
    let (breaks, holds) = (by_rule(&ALLE, true), by_rule(&ALLE, false));
    let without = |named: &BTreeMap<&str, Vec<&str>>| {
        regler().map(|rule| rule.id.as_str()).filter(|id| !named.contains_key(id)).collect::<Vec<_>>()
    };
    assert_eq!((without(&breaks), without(&holds)), (Vec::new(), Vec::new()));
    assert_eq!(regler().count(), 211);
}

#[test]
fn every_example_is_of_rules_there_are_and_has_a_name_of_its_own() {
    let ids: BTreeSet<_> = regler().map(|rule| rule.id.as_str()).collect();
    let mut names = BTreeSet::new();
    for eksempel in ALLE.iter() {
        let name = eksempel.navn.as_str();
        assert!(!eksempel.regler().is_empty(), "{name} is an example of nothing");
        for regel in eksempel.regler() {
            assert!(ids.contains(regel.as_str()), "{name} is an example of {regel}, which is no rule");
        }
        let (kind, short) = name.split_once('/').unwrap();
        assert!(["pakker", "konverter"].contains(&kind), "{name}");
        let word = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        assert!(short.split('-').all(word), "{name}");
        assert!(names.insert(eksempel.navn.clone()), "two are called {name}");
    }
}

#[test]
fn the_document_of_a_rule_names_its_examples() {
    let (breaks, holds) = (by_rule(&ALLE, true), by_rule(&ALLE, false));
    for rule in regler() {
        let document = document(rule.id.as_str());
        let named: BTreeSet<_> = document.header.examples.iter().map(String::as_str).collect();
        let made =
            [&breaks, &holds].into_iter().filter_map(|names| names.get(rule.id.as_str())).flatten().copied();
        assert_eq!(named, made.collect(), "{}: `examples` are not those there are", document.path);
    }
}
