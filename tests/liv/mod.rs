//! Whole lives of an appeal: each is a clean case that ends where it should, and with one thing wrong it is caught.

mod alle;
mod hos_nav;
mod hos_sf;
mod kanter;
mod orden;
mod sak;
mod tid;

use klagesak_core::Melding;
use klagesak_core::verdict::Severity;
use klagesak_validate::forloep::validate_case;
use klagesak_validate::{Options, validate_message};

use alle::ALLE;

fn options() -> Options<'static> {
    Options::new("2026-11-28T12:00:00+01:00".parse().unwrap())
}

/// What is found in the messages alone, and in the case.
fn found(messages: Vec<Melding>) -> (Vec<(Severity, String)>, &'static str) {
    let alone = messages.iter().flat_map(|m| validate_message(m, &options()).findings);
    let mut all: Vec<_> = alone.map(|f| (f.severity, format!("{} at {}", f.rule.id, f.pointer))).collect();
    let report = validate_case(messages, &options());
    all.extend(report.findings().iter().map(|f| (f.severity, format!("{} at {}", f.rule.id, f.pointer))));
    (all, report.tilstand.code())
}

#[test]
fn every_life_is_clean() {
    let mut wrong = Vec::new();
    for liv in &ALLE {
        let (findings, tilstand) = found((liv.sak)().meldinger());
        let findings: Vec<_> = findings.into_iter().filter(|(s, _)| *s != Severity::Notice).collect();
        if !findings.is_empty() || tilstand != liv.tilstand {
            wrong.push(format!("{}: {tilstand}, {findings:?}", liv.navn));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_thing_wrong_is_caught_in_every_life() {
    let mut missed = Vec::new();
    for liv in &ALLE {
        let (rule, galt) = liv.galt;
        let mut sak = (liv.sak)();
        galt(&mut sak);
        let (findings, _) = found(sak.meldinger());
        if !findings.iter().any(|(s, found)| *s != Severity::Notice && found.starts_with(rule)) {
            missed.push(format!("{}: not {rule} but {findings:?}", liv.navn));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Somebody who has only some of the messages is not told that those who sent them are wrong.
#[test]
fn a_message_that_is_not_here_is_nobodys_fault() {
    for liv in &ALLE {
        let whole = (liv.sak)().meldinger();
        for place in 0..whole.len() {
            let mut some = whole.clone();
            let taken = some.remove(place);
            let report = validate_case(some, &options());
            let errors = report.findings().iter().filter(|f| f.severity == Severity::Error);
            let errors: Vec<_> = errors.map(|f| format!("{} at {}", f.rule.id, f.pointer)).collect();
            assert!(errors.is_empty(), "{} without {}: {errors:?}", liv.navn, taken.meldingstype());
        }
    }
}
