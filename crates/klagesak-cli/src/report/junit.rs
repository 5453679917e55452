//! JUnit XML: a suite for each message, a test for each layer and for each rule with findings.

use klagesak::Language;
use klagesak::verdict::{Funn, Lagresultat, Severity};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{Document, MESSAGE, Verdicts};
use crate::words;

pub(super) fn report(verdicts: &Verdicts) -> Report {
    let mut report = Report::new("klagesak");
    report.add_test_suites(verdicts.documents().map(|document| suite(document, verdicts.language)));
    if !verdicts.unread.is_empty() {
        let mut suite = TestSuite::new(words::NOT_READ.get(verdicts.language));
        suite.add_test_cases(verdicts.unread.iter().map(|complaint| {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
            status.set_message(complaint.as_str());
            TestCase::new(complaint.as_str(), status)
        }));
        report.add_test_suite(suite);
    }
    report
}

fn suite(document: &Document, language: Language) -> TestSuite {
    let mut suite = TestSuite::new(document.name.as_str());
    for layer in &document.rapport.lag {
        let status = match layer.resultat {
            Lagresultat::Bestaatt => TestCaseStatus::success(),
            Lagresultat::HoppetOver => TestCaseStatus::skipped(),
            // Its rules tell why.
            Lagresultat::Feilet => continue,
        };
        suite.add_test_case(case(&layer.navn, status, document));
    }
    let mut rules: Vec<&str> = document.rapport.funn.iter().map(|funn| funn.regel.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    suite.add_test_cases(rules.into_iter().map(|rule| {
        let found: Vec<_> = document.rapport.funn.iter().filter(|funn| funn.regel == rule).collect();
        of_a_rule(rule, &found, document, language)
    }));
    suite
}

/// An error is a failure. JUnit has no warnings: a test with less than an error passes, and says so.
fn of_a_rule(rule: &str, found: &[&Funn], document: &Document, language: Language) -> TestCase {
    let lines: Vec<_> = found.iter().map(|funn| line(funn, document, language)).collect();
    let failed = found.iter().find(|funn| funn.alvorlighet == Severity::Error);
    let Some(first) = failed else {
        let mut case = case(rule, TestCaseStatus::success(), document);
        case.set_system_out(lines.join("\n"));
        return case;
    };
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(first.melding.as_str()).set_type(first.alvorlighet.code());
    status.set_description(lines.join("\n"));
    case(rule, status, document)
}

fn case(name: &str, status: TestCaseStatus, document: &Document) -> TestCase {
    let mut case = TestCase::new(name, status);
    case.set_classname(document.name.as_str());
    case
}

/// «Feil: … (sak.json:12:5 /innhold/klage). Tiltak …».
fn line(funn: &Funn, document: &Document, language: Language) -> String {
    let place = funn.linje.zip(funn.kolonne).map(|(line, column)| format!(":{line}:{column}"));
    let file = match document.is_inside(funn) {
        true => format!("{}/{MESSAGE}", document.name.trim_end_matches('/')),
        false => document.name.clone(),
    };
    let place = format!("{file}{} {}", place.unwrap_or_default(), funn.sti);
    let severity = funn.alvorlighet.label().get(language);
    let action = words::ACTION.get(language);
    format!("{severity}: {} ({})\n  {action}: {}", funn.melding, place.trim_end(), funn.tiltak)
}
