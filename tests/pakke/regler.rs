//! What every rule on packages owes its readers.

use std::collections::BTreeSet;

use klagesak_core::Language;
use klagesak_dev::pakker;
use klagesak_package::rules;

use crate::onde::dom;

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[test]
fn ids_are_of_the_group_and_ascending() {
    let ids: Vec<_> = rules::all().map(|rule| rule.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]) && ids.iter().all(|id| id.group() == "PAKKE"));
    assert!(rules::find("KO-PAKKE-025").is_some_and(|rule| rule.name == "endret-dokument"));
}

#[test]
fn names_are_unique_and_no_other_rule_has_them() {
    let others = klagesak_validate::rules::all().map(|rule| rule.info.name);
    let names: Vec<_> = others.chain(rules::all().map(|rule| rule.name)).collect();
    let unique: BTreeSet<_> = names.iter().collect();
    assert_eq!(unique.len(), names.len());
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

#[test]
fn findings_fill_exactly_the_placeholders_of_their_message() {
    let folder = tempfile::tempdir().unwrap();
    for ond in pakker::onde() {
        for finding in dom(&ond, folder.path()).report.findings {
            let given: BTreeSet<_> = finding.params.iter().map(|(name, _)| *name).collect();
            assert_eq!(given, placeholders(finding.rule.message.nb), "{} {}", finding.rule.id, ond.navn);
        }
    }
}

#[test]
fn no_name_of_a_file_stands_in_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    for ond in pakker::onde() {
        for finding in dom(&ond, folder.path()).report.findings {
            for language in Language::ALL {
                let text = finding.message(language);
                assert!(!text.contains(".pdf") && !text.contains("passwd"), "{text}");
            }
        }
    }
}
