//! What every rule of conversion owes its readers.

// A helper that fails is a test that fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use klagesak_convert::rules;
use klagesak_core::Language;

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[test]
fn ids_are_unique_and_ascend_in_their_group_within_a_file() {
    let ids: Vec<_> = rules::all().map(|rule| rule.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for file in rules::CATALOGUE {
        for pair in file.windows(2).filter(|pair| pair[0].id.group() == pair[1].id.group()) {
            assert!(pair[0].id < pair[1].id, "{}", pair[0].id);
        }
    }
    assert!(ids.iter().all(|id| ["TAP", "UTKAST", "KILDE"].contains(&id.group())));
}

#[test]
fn names_are_kebab_case_and_unique() {
    let mut names = BTreeSet::new();
    for rule in rules::all() {
        let kebab = rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        assert!(kebab && names.insert(rule.name), "{}", rule.name);
    }
}

#[test]
fn texts_are_there_in_three_languages_with_the_same_placeholders() {
    for rule in rules::all() {
        for text in [rule.title, rule.message, rule.action, rule.harm] {
            for language in Language::ALL {
                let text = text.get(language);
                assert!(
                    text.len() > 10 && text.trim() == text && text.ends_with('.'),
                    "{}: {text:?}",
                    rule.id
                );
            }
            assert_ne!(text.nb, text.en, "{}", rule.id);
            assert_eq!(placeholders(text.nb), placeholders(text.nn), "{}", rule.id);
            assert_eq!(placeholders(text.nb), placeholders(text.en), "{}", rule.id);
        }
    }
}
