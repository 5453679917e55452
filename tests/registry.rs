//! What every rule owes its readers, checked over the whole registry. Rules on messages are judged here; those on packages, on
//! compatibility and on what conversions lose have their examples judged where they are, and owe their readers the same.

use std::collections::BTreeSet;

use klagesak_core::Language;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Example, Group, RuleId, RuleInfo, Severity};
use klagesak_core::version::Version;
use klagesak_validate::{Check, Options, Report, Rule, base, example, kompat, rules, validate};

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
    report.findings.iter().map(|f| (f.rule.id.to_string(), f.pointer.to_string())).collect()
}

/// Rules on one message, filtered by `KO_REGEL=KLAGE` for whoever works on one group. Those on a whole case have a test of
/// their own, `forloep`.
fn all() -> impl Iterator<Item = &'static Rule> {
    let only = std::env::var("KO_REGEL").unwrap_or_default();
    rules::all()
        .filter(move |rule| rule.info.id.0.contains(&only) && !matches!(rule.check, Check::Forloep(_)))
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
        for example in rule.info.breaks {
            let at = example.at.iter().map(|at| (rule.info.id.0, *at)).chain(example.also.iter().copied());
            let expected: Found = at.map(|(id, at)| (id.to_owned(), at.to_owned())).collect();
            let found = found(&judge(example));
            if found != expected {
                wrong.push(format!(
                    "{} {}: expected {expected:?}, found {found:?}",
                    rule.info.id, example.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn holding_examples_give_nothing() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.info.holds {
            let found = found(&judge(example));
            if !found.is_empty() {
                wrong.push(format!("{} {}: found {found:?}", rule.info.id, example.name));
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
    let groups: BTreeSet<_> = everywhere().map(|rule| rule.id.group().expect(rule.id.0)).collect();
    assert!(groups.iter().eq(Group::ALLE), "{groups:?}");
    assert!(everywhere().all(|rule| rule.id == RuleId::new(rule.id.0)), "each id has its form");
    let published = std::fs::read(klagesak_dev::root().join("schemas/1.0/regler.json")).unwrap();
    let published: Vec<serde_json::Value> = serde_json::from_slice(&published).unwrap();
    let published: Vec<_> = published.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(published, everywhere().map(|rule| rule.id.0).collect::<Vec<_>>());
}

#[test]
fn ids_are_unique_well_formed_and_ascending_in_their_group() {
    let ids: Vec<_> = everywhere().map(|rule| rule.id.0).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for id in &ids {
        let [ko, group, number] = id.split('-').collect::<Vec<_>>()[..] else { panic!("{id}") };
        assert_eq!(ko, "KO");
        assert!(group.len() >= 3 && group.bytes().all(|b| b.is_ascii_uppercase()), "{id}");
        assert!(number.len() == 3 && number.bytes().all(|b| b.is_ascii_digit()), "{id}");
    }
    let own = rules::CATALOGUE.iter().map(|rules| rules.iter().map(|rule| rule.info.id).collect());
    let others = [
        klagesak::package::rules::CATALOGUE,
        klagesak::package::innhold::regler::CATALOGUE,
        klagesak::convert::rules::CATALOGUE,
        kompat::rules::CATALOGUE,
    ];
    let others = others.into_iter().flatten().map(|rules| rules.iter().map(|rule| rule.id).collect());
    for group in own.chain(others).collect::<Vec<Vec<_>>>() {
        assert!(group.windows(2).all(|pair| pair[0] < pair[1]), "{group:?}");
    }
}

#[test]
fn a_reader_meets_the_rules_group_by_group() {
    let mut groups: Vec<_> = everywhere().map(|rule| rule.id.group()).collect();
    groups.dedup();
    assert_eq!(groups.iter().collect::<BTreeSet<_>>().len(), groups.len(), "{groups:?}");
}

#[test]
fn names_of_rules_and_examples_are_kebab_case_and_unique() {
    let kebab = |name: &str| {
        !name.is_empty()
            && name
                .split('-')
                .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
    };
    let mut names = BTreeSet::new();
    for rule in everywhere() {
        assert!(kebab(rule.name), "{}", rule.name);
        assert!(names.insert(rule.name), "two rules are called {}", rule.name);
        let mut examples = BTreeSet::new();
        for example in rule.breaks.iter().chain(rule.holds) {
            assert!(kebab(example.name), "{} {}", rule.id, example.name);
            assert!(examples.insert(example.name), "{} {}", rule.id, example.name);
        }
    }
}

#[test]
fn every_rule_has_examples_that_break_and_keep_it() {
    // A package or a file of another format is no edit of a message: the examples of their rules are in the tests.
    let elsewhere = |rule: &&RuleInfo| {
        matches!(rule.id.group(), Some(Group::Pakke | Group::Tap | Group::Utkast | Group::Kilde))
    };
    for RuleInfo { id, breaks, holds, .. } in everywhere().filter(|rule| !elsewhere(rule)) {
        assert!(!breaks.is_empty() && !holds.is_empty(), "{id} lacks an example");
        assert!(breaks.iter().all(|example| !example.at.is_empty()), "{id} breaks nowhere");
    }
}

#[test]
fn texts_are_there_in_three_languages_with_the_same_placeholders() {
    for info in everywhere() {
        for text in [info.title, info.message, info.action, info.harm] {
            for &language in Language::ALL {
                let text = text.get(language);
                assert!(text.len() > 10 && text.trim() == text, "{}: {text:?}", info.id);
                assert!(text.ends_with(['.', '?']), "{}: no full stop in {text:?}", info.id);
            }
            assert_ne!(text.nb, text.en, "{}", info.id);
            assert!(
                placeholders(text.nb) == placeholders(text.nn)
                    && placeholders(text.nb) == placeholders(text.en),
                "{}",
                info.id
            );
        }
        for text in [info.title, info.action, info.harm] {
            assert!(placeholders(text.nb).is_empty(), "{}: only a message has placeholders", info.id);
        }
    }
}

#[test]
fn lifecycles_name_versions_there_are_and_days_there_are() {
    for RuleInfo { id, lifecycle, .. } in everywhere() {
        let since = Version::parse(lifecycle.since).unwrap_or_else(|| panic!("{id}"));
        assert!(since <= Version::CURRENT, "{id} is of a version to come");
        assert!(lifecycle.mandatory_from.is_none_or(|day| day.parse::<Dato>().is_ok()), "{id}");
        for (from, reason) in [lifecycle.deprecated, lifecycle.removed].into_iter().flatten() {
            assert!(Version::parse(from).is_some_and(|from| from > since) && reason.len() > 10, "{id}");
        }
    }
}

#[test]
fn every_finding_fills_exactly_the_placeholders_of_its_message() {
    for rule in all() {
        for example in rule.info.breaks {
            for finding in judge(example).findings.iter().filter(|f| f.rule.id == rule.info.id) {
                let given: BTreeSet<_> = finding.params.iter().map(|(name, _)| (*name).to_owned()).collect();
                assert_eq!(given, placeholders(rule.info.message.nb), "{} {}", rule.info.id, example.name);
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
        for example in rule.info.breaks {
            let bytes = example::bytes(example).unwrap();
            let Ok(value) = serde_json::from_slice::<serde_json::Value>(&bytes) else { continue };
            for finding in judge(example).findings {
                let parent = finding.pointer.parent().unwrap_or_default();
                let there =
                    value.pointer(finding.pointer.as_str()).or(value.pointer(parent.as_str())).is_some();
                assert!(
                    there || finding.offset.is_some(),
                    "{} {} {}",
                    rule.info.id,
                    example.name,
                    finding.pointer
                );
            }
        }
    }
}
