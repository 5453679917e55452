//! The conformance suite as anyone would run it: the files on disk, judged, against the manifest.

use std::collections::BTreeSet;

use klagesak_core::verdict::{Finding, Severity};
use klagesak_core::{Limits, Version};
use klagesak_dev::generate::{Expected, Manifest};
use klagesak_dev::pakker::{Tillegg, judge};
use klagesak_validate::{Options, validate, validate_case};

/// What the manifest says the suite is judged by.
fn options(manifest: &Manifest) -> Options<'static> {
    let now = manifest.referansetidspunkt.parse().unwrap();
    Options { rules_at: Some(manifest.regler_per), ..Options::new(now) }
}

#[test]
fn every_case_gets_the_verdict_of_the_manifest() {
    let folder = klagesak_dev::root().join("fixtures/1.0");
    let manifest: Manifest =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let options = options(&manifest);
    for case in &manifest.tilfeller {
        let bytes = std::fs::read(folder.join(&case.fil)).unwrap();
        let max_bytes = case.maks_byte.unwrap_or(Limits::default().max_bytes);
        let limits = Limits { max_bytes, ..Limits::default() };
        let report = validate(&bytes, &Options { limits, ..options.clone() });
        let found: BTreeSet<_> = report.findings.iter().flat_map(Expected::of).collect();
        assert_eq!(found, case.funn.iter().cloned().collect(), "{}", case.id);
        assert_eq!(report.valid(), case.gyldig, "{}", case.id);
        let broken = case.id.contains("/brudd-");
        let own = case.regel.as_deref().is_some_and(|rule| case.funn.iter().any(|f| f.regel == rule));
        assert_eq!(own, broken, "{}", case.id);
    }
    assert!(manifest.tilfeller.len() > 60, "{}", manifest.tilfeller.len());
}

#[test]
fn every_conversation_gets_the_verdict_of_the_manifest() {
    let folder = klagesak_dev::root().join("fixtures/1.0");
    let manifest: Manifest =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let options = options(&manifest);
    for case in &manifest.forloep {
        let read = |fil: &String| klagesak_core::read(&std::fs::read(folder.join(fil)).unwrap()).unwrap();
        // Backwards: the order of the files must not matter.
        let messages = case.filer.iter().rev().map(|fil| read(fil).message).collect();
        let report = validate_case(messages, &options);
        let found: Vec<_> = report.findings().iter().flat_map(Expected::of).collect();
        assert_eq!(found, case.funn, "{}", case.id);
        assert_eq!((report.valid(), report.tilstand.code()), (case.gyldig, &*case.tilstand), "{}", case.id);
        let own = case.funn.iter().any(|f| f.regel == case.regel);
        assert_eq!(own, case.id.contains("/brudd-"), "{}", case.id);
    }
    assert!(manifest.forloep.len() > 40, "{}", manifest.forloep.len());
}

#[test]
fn every_package_gets_the_verdict_of_the_manifest() {
    let folder = klagesak_dev::root().join("fixtures/1.0");
    let manifest: Manifest =
        serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let version = Version::parse(&manifest.versjon).unwrap();
    for case in manifest.pakke.iter().chain(&manifest.ond) {
        // Keys are known by their names alone, so that a receiver can have them elsewhere.
        let key = case.noekkel.as_deref().map(|path| path.strip_prefix("pki/").unwrap());
        let noekkel = ["mottaker.key", "kontor.key"].into_iter().find(|name| key == Some(name));
        let root = case.tillit.as_deref().map(|path| path.strip_prefix("pki/").unwrap());
        let annen_rot = ["rot.pem", "krav/rot.pem"].into_iter().find(|name| root == Some(name));
        assert_eq!(annen_rot.is_some(), root.is_some(), "{}", case.id);
        let tillegg = Tillegg { tillit: root.is_some(), annen_rot, noekkel, ..Tillegg::default() };
        let report = judge(&folder.join(&case.fil), tillegg, &folder.join("pki")).report;
        // Rules of later versions are not in the suite of an earlier one.
        let of_version = |finding: &&Finding| finding.rule.lifecycle.applies_to(version);
        let found: Vec<_> = report.findings.iter().filter(of_version).flat_map(Expected::of).collect();
        assert_eq!(found, case.funn, "{}", case.id);
        let valid = !found.iter().any(|finding| finding.alvorlighet == Severity::Error);
        assert_eq!(valid, case.gyldig, "{}", case.id);
        let own = case.regel.as_ref().is_none_or(|rule| case.funn.iter().any(|f| f.regel == *rule));
        assert!(own && case.regel.is_some() == case.id.starts_with("ond/"), "{}", case.id);
    }
    assert!(manifest.pakke.len() > 10 && manifest.ond.len() > 120, "{}", manifest.ond.len());
}

#[test]
fn the_manifest_fits_its_schema() {
    let root = klagesak_dev::root();
    let read = |path: &str| -> serde_json::Value {
        serde_json::from_slice(&std::fs::read(root.join(path)).unwrap()).unwrap()
    };
    let validator = jsonschema::validator_for(&read("fixtures/1.0/manifest.schema.json")).unwrap();
    let manifest = read("fixtures/1.0/manifest.json");
    assert!(validator.is_valid(&manifest));
}

#[test]
fn reports_fit_their_schema_in_every_language() {
    let schema = klagesak_core::schema::report(None);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let now = klagesak_validate::base::NOW.parse().unwrap();
    for (case, bytes) in klagesak_dev::generate::cases().unwrap() {
        let report = validate(&bytes, &Options::new(now));
        for &language in klagesak_core::Language::ALL {
            let rendered = serde_json::to_value(report.render(language)).unwrap();
            let fault = validator.iter_errors(&rendered).next();
            assert!(fault.is_none(), "{}: {fault:?}", case.id);
        }
    }
}
