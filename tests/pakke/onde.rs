//! Hostile packages: one for each trick, with the findings it gives.

use std::collections::BTreeSet;
use std::path::Path;

use klagesak_core::verdict::{Group, Outcome, Severity};
use klagesak_dev::pakker::{self, Ond, Verdict};

fn pki() -> std::path::PathBuf {
    klagesak_dev::root().join("crates/klagesak-dev/data/pki")
}

/// The verdict of a receiver with what it brings.
pub(crate) fn dom(ond: &Ond, folder: &Path) -> Verdict {
    let path = folder.join("pakke");
    std::fs::write(&path, &ond.bytes).unwrap();
    pakker::judge(&path, ond.tillegg, &pki())
}

/// The numbers of the rules on packages that found something, each once.
fn numbers(verdict: &Verdict) -> Vec<&'static str> {
    let rules = verdict.report.findings.iter().filter_map(|f| f.rule.id.as_str().strip_prefix("KO-PAKKE-"));
    rules.collect::<BTreeSet<_>>().into_iter().collect()
}

fn wrong(alle: &[Ond], folder: &Path) -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut wrong = Vec::new();
    for ond in alle {
        assert!(names.insert(ond.navn), "two packages are called {}", ond.navn);
        let verdict = dom(ond, folder);
        if numbers(&verdict) != ond.regler {
            wrong.push(format!("{}: {:?}, not {:?}", ond.navn, numbers(&verdict), ond.regler));
            continue;
        }
        let error = |number: &&str| {
            let rule = klagesak_package::rules::find(&format!("KO-PAKKE-{number}"));
            rule.unwrap().severity == Severity::Error
        };
        let layer = verdict.report.layers[0];
        let failed = ond.regler.iter().any(error);
        assert_eq!(layer.outcome == Outcome::Failed, failed, "{}", ond.navn);
    }
    wrong
}

#[test]
fn every_hostile_package_gives_exactly_its_findings() {
    let (alle, folder) = (pakker::onde(), tempfile::tempdir().unwrap());
    assert!(alle.len() >= 140, "{}", alle.len());
    let wrong = wrong(&alle, folder.path());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(alle.iter().all(|ond| !ond.regler.is_empty()));
}

#[test]
fn what_is_done_rightly_is_accepted() {
    let (alle, folder) = (pakker::gode(), tempfile::tempdir().unwrap());
    let wrong = wrong(&alle, folder.path());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for god in alle {
        let verdict = dom(&god, folder.path());
        assert!(verdict.report.valid() && verdict.report.layers.len() == 4, "{}", god.navn);
        let findings =
            verdict.report.findings.iter().filter(|f| f.rule.id.group() != Some(Group::Pakke)).count();
        assert_eq!(findings, 0, "{}", god.navn);
    }
}
