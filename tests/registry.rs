//! What every rule owes its readers, checked over the whole registry. What can be seen in the document alone, the compiler of rules
//! tells. Examples of rules on messages and on schemas are judged here; those on whole cases in `forloep`, those of packages and
//! conversions where they are made.

use std::collections::BTreeSet;

use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Example, Group, RuleInfo, Severity};
use klagesak_core::version::Version;
use klagesak_tests::documents::{document, documents, example_at, message_at};
use klagesak_validate::{Check, Options, Report, Rule, base, example, rules, validate};

type Found = BTreeSet<(String, String)>;

fn options(example: &Example) -> Options<'static> {
    let mut options = Options::new(base::NOW.parse().unwrap());
    if let Some(max) = example.max_bytes {
        options.limits.max_bytes = max;
    }
    options
}

fn judge(example: &Example) -> Report {
    let bytes =
        example::bytes(example).unwrap_or_else(|| panic!("edits of {} do not fit the base", example.name));
    validate(&bytes, &options(example))
}

fn found(report: &Report) -> Found {
    report
        .findings
        .iter()
        .flat_map(|f| f.places().map(|place| (f.rule.id.to_string(), place.to_string())))
        .collect()
}

/// Rules on one message, filtered by `KO_REGEL=KLAGE` while one works on one group. Those on a whole case have a test of
/// their own, `forloep`.
fn all() -> impl Iterator<Item = &'static Rule> {
    let only = std::env::var("KO_REGEL").unwrap_or_default();
    rules::all()
        .filter(move |rule| rule.info.id.as_str().contains(&only) && !matches!(rule.check, Check::Forloep(_)))
}

#[test]
fn base_messages_have_no_findings() {
    for base in base::ALL {
        let report = validate(base.json.as_bytes(), &Options::new(base::NOW.parse().unwrap()));
        assert_eq!(found(&report), Found::new(), "{}", base.name);
        assert!(report.valid() && report.accepted());
    }
}

#[test]
fn breaking_examples_give_exactly_their_rule_at_exactly_its_place() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.info.breaks() {
            let expected: Found =
                example.expected(&rule.info.id).map(|(id, at)| (id.to_owned(), at.to_owned())).collect();
            let found = found(&judge(&example));
            if found != expected {
                let place = example_at(rule.info.id.as_str(), &example.name);
                wrong.push(format!("{place}: expected {expected:?}, found {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn holding_examples_give_nothing() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.info.holds() {
            let found = found(&judge(&example));
            if !found.is_empty() {
                wrong.push(format!("{}: found {found:?}", example_at(rule.info.id.as_str(), &example.name)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn examples_of_changed_schemas_give_exactly_their_rule_at_exactly_its_place() {
    let mut wrong = Vec::new();
    for rule in klagesak_kompat::rules::all() {
        for example in rule.breaks().chain(rule.holds()) {
            let place = example_at(rule.id.as_str(), &example.name);
            let Some(comparison) = klagesak_kompat::example::comparison(&example) else {
                wrong.push(format!("{place}: the edits do not fit the schema"));
                continue;
            };
            let expected: Found =
                example.expected(&rule.id).map(|(id, at)| (id.to_owned(), at.to_owned())).collect();
            let found = comparison.changes.iter().map(|change| &change.finding);
            let found: Found = found.map(|f| (f.rule.id.to_string(), f.pointer.to_string())).collect();
            if found != expected {
                wrong.push(format!("{place}: expected {expected:?}, found {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The message or schema of an example when only the first of the edits is done, in a message of its own.
fn so_far(id: &str, example: &Example) -> Option<serde_json::Value> {
    if id.starts_with("KO-KOMPAT-") {
        return Some(klagesak_kompat::example::pair(example)?.1);
    }
    serde_json::from_slice(&example::bytes(example)?).ok()
}

#[test]
fn a_place_that_is_not_there_begins_with_a_plus() {
    let mut wrong = Vec::new();
    for info in everywhere().filter(|info| info.breaks().next().is_some()) {
        let document = document(info.id.as_str());
        for example in info.breaks().chain(info.holds()) {
            let written = document.example(&example.name).unwrap();
            for (message, of) in example.messages().zip(&written.messages) {
                let pointed = of.steps.iter().zip(0..).filter_map(|(s, i)| Some((i, s, s.edit.pointer()?)));
                for (i, step, at) in pointed {
                    let mut before = message.clone();
                    before.edits.truncate(i);
                    before.then.clear();
                    let there =
                        so_far(info.id.as_str(), &before).is_some_and(|value| value.pointer(at).is_some());
                    let removed = matches!(step.edit, klagesak_rules::Edit::Remove(_));
                    if there == step.new {
                        let what = match (there, removed) {
                            (true, _) => "is there already",
                            (false, true) => "is not there",
                            (false, false) => "is not there; begin the line with +",
                        };
                        wrong.push(format!("{}:{}: {at} {what}", document.path, step.line));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every rule of the standard, whichever crate it lies in.
fn everywhere() -> impl Iterator<Item = &'static RuleInfo> {
    klagesak::rules::all()
}

#[test]
fn the_registry_has_the_rules_of_every_crate() {
    let written: Vec<_> = documents().documents.iter().map(|document| document.id.as_str()).collect();
    assert_eq!(written, everywhere().map(|rule| rule.id.as_str()).collect::<Vec<_>>());
    let published = std::fs::read(klagesak_dev::root().join("schemas/1.0/regler.json")).unwrap();
    let published: Vec<serde_json::Value> = serde_json::from_slice(&published).unwrap();
    let published: Vec<_> = published.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(published, everywhere().map(|rule| rule.id.as_str()).collect::<Vec<_>>());
}

#[test]
fn every_example_of_a_document_is_read_from_its_rule() {
    for (document, rule) in documents().documents.iter().zip(everywhere()) {
        let written = [&document.breaks, &document.holds].map(|of| of.iter().map(|e| e.name.clone()));
        let read = [rule.breaks().collect(), rule.holds().collect()];
        let read = read.map(|of: Vec<Example>| of.into_iter().map(|example| example.name));
        let [written, read] = [written.map(Vec::from_iter), read.map(Vec::from_iter)];
        assert_eq!(read, written, "{}", rule.id);
    }
}

/// The compiler of rules has the groups in a table of its own, since it knows none of our crates.
#[test]
fn a_reader_meets_the_groups_in_the_order_of_the_standard() {
    let mut groups: Vec<_> = everywhere().map(|rule| rule.id.group().unwrap()).collect();
    groups.dedup();
    assert_eq!(groups, Group::ALLE);
}

#[test]
fn lifecycles_name_versions_there_are_and_days_there_are() {
    for RuleInfo { id, lifecycle, .. } in everywhere() {
        let since = Version::parse(lifecycle.since).unwrap_or_else(|| panic!("{id}"));
        assert!(since <= Version::CURRENT, "{id} is of a version to come");
        let days = [lifecycle.warning_from, lifecycle.mandatory_from, lifecycle.expires];
        for day in days.into_iter().flatten() {
            assert!(day.parse::<Dato>().is_ok(), "{id}");
            // Without it, what is in the message is not known with certainty: no day can make it less.
            assert!(!id.is_fixed(), "{id} is needed to read, and has no day");
        }
        for (from, reason) in [lifecycle.deprecated, lifecycle.removed].into_iter().flatten() {
            assert!(Version::parse(from).is_some_and(|from| from > since) && reason.len() > 10, "{id}");
        }
    }
}

#[test]
fn every_finding_fills_exactly_the_placeholders_of_its_message() {
    for rule in all() {
        for example in rule.info.breaks() {
            for finding in judge(&example).findings.iter().filter(|f| f.rule.id == rule.info.id) {
                let given: BTreeSet<_> = finding.params.iter().map(|(name, _)| (*name).to_owned()).collect();
                let place = message_at(rule.info.id.as_str());
                assert_eq!(given, placeholders(rule.info.message().nb), "{place}: {}", example.name);
            }
        }
    }
}

fn placeholders(text: &str) -> BTreeSet<String> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect()
}

#[test]
fn a_rule_without_a_verified_source_is_at_most_a_warning() {
    let law = lovdata(&klagesak_core::kodeverk::Lovgrunnlag::Fvl1967);
    for RuleInfo { id, severity, sources, .. } in everywhere() {
        assert!(!sources.is_empty(), "{id} has no source");
        let verified = sources.iter().any(|source| source.verified(law));
        assert!(verified || *severity <= Severity::Warning, "{id} is an error on an unverified source alone");
    }
}

#[test]
fn places_of_findings_exist_or_lie_in_something_that_does() {
    for rule in all() {
        for example in rule.info.breaks() {
            let bytes = example::bytes(&example).unwrap();
            let Ok(value) = serde_json::from_slice::<serde_json::Value>(&bytes) else { continue };
            for finding in judge(&example).findings {
                let parent = finding.pointer.parent().unwrap_or_default();
                let there =
                    value.pointer(finding.pointer.as_str()).or(value.pointer(parent.as_str())).is_some();
                assert!(
                    there || finding.offset.is_some(),
                    "{}: {}",
                    example_at(rule.info.id.as_str(), &example.name),
                    finding.pointer
                );
            }
        }
    }
}
