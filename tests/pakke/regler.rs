//! What rules on packages owe their readers beyond what every rule does; see `registry`.

use std::collections::BTreeSet;

use klagesak_core::Language;
use klagesak_dev::pakker;

use super::onde::dom;

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[test]
fn findings_fill_exactly_the_placeholders_of_their_message() {
    let folder = tempfile::tempdir().unwrap();
    for ond in pakker::onde() {
        for finding in dom(&ond, folder.path()).report.findings {
            let given: BTreeSet<_> = finding.params.iter().map(|(name, _)| *name).collect();
            assert_eq!(given, placeholders(finding.rule.message().nb), "{} {}", finding.rule.id, ond.navn);
        }
    }
}

#[test]
fn no_name_of_a_file_stands_in_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    for ond in pakker::onde() {
        for finding in dom(&ond, folder.path()).report.findings {
            for &language in Language::ALL {
                let text = finding.message(language);
                assert!(!text.contains(".pdf") && !text.contains("passwd"), "{text}");
            }
        }
    }
}
