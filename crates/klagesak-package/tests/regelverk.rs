//! What every rule on the content of documents owes its readers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use klagesak_core::Language;
use klagesak_core::verdict::RuleInfo;
use klagesak_package::innhold::regler::CATALOGUE;

fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().copied().flatten().copied()
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()).collect()
}

#[test]
fn ids_and_names_are_unique_and_ascending() {
    let ids: Vec<_> = all().map(|rule| rule.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
    assert!(ids.iter().all(|id| id.0.starts_with("KO-PAKKE-2") && id.0.len() == 12));
    assert_eq!(all().map(|rule| rule.name).collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn texts_are_there_in_three_languages_with_the_same_placeholders() {
    for rule in all() {
        for text in [rule.title, rule.message, rule.action, rule.harm] {
            for language in [Language::Nb, Language::Nn, Language::En] {
                let written = text.get(language);
                assert!(written.ends_with('.') && written.len() > 10, "{}: {written}", rule.id);
                assert_eq!(placeholders(written), placeholders(text.nb), "{}", rule.id);
            }
        }
        assert!(!rule.sources.is_empty(), "{}", rule.id);
    }
}
