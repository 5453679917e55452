//! The result for a build server: a suite for each layer, a test for each rule.

use klagesak::Language;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::table::{Mark, Row, Table};
use super::{text, words};
use crate::output::harmless;

pub(super) fn report(table: &Table, language: Language) -> Report {
    let mut report = Report::new(format!("klagesak {}", harmless(&table.versjon)));
    for layer in &table.lag {
        let mut suite = TestSuite::new(layer.navn.code());
        let rows = table.regler.iter().filter(|row| row.lag == layer.navn);
        suite.add_test_cases(rows.map(|row| case(row, table, language)));
        report.add_test_suite(suite);
    }
    if table.hele > 0 {
        report.add_test_suite(whole(table, language));
    }
    report
}

fn case(row: &Row, table: &Table, language: Language) -> TestCase {
    let regel = harmless(&row.regel);
    let mut status = match row.dom {
        Mark::Catches => TestCaseStatus::success(),
        Mark::CannotTell | Mark::Outside => TestCaseStatus::skipped(),
        Mark::Fails => TestCaseStatus::non_success(NonSuccessKind::Error),
        Mark::Misses | Mark::Flags | Mark::MissesAndFlags => {
            TestCaseStatus::non_success(NonSuccessKind::Failure)
        }
    };
    if row.dom != Mark::Catches {
        status.set_message(words::mark(row.dom).get(language));
    }
    if row.dom.is_wrong() {
        status.set_type(&*regel);
        status.set_description(details(table, language, |deviation| speaks_of(deviation, &row.regel)));
    }
    let mut case = TestCase::new(&*regel, status);
    case.set_classname(format!("klagesak.{}", row.lag.code()));
    case
}

/// The whole messages, which show no rule.
fn whole(table: &Table, language: Language) -> TestSuite {
    let mut suite = TestSuite::new("melding");
    let wrong = details(table, language, |deviation| !deviation.id.starts_with("KO-"));
    let mut status = TestCaseStatus::success();
    if !wrong.is_empty() {
        status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_description(wrong);
    }
    let mut case = TestCase::new("melding", status);
    case.set_classname("klagesak.melding");
    suite.add_test_case(case);
    suite
}

fn speaks_of(deviation: &super::table::Deviation, rule: &str) -> bool {
    let found = deviation.forskjell.iter().flat_map(|d| d.missing.iter().chain(&d.extra));
    deviation.id.split('/').next() == Some(rule) || found.into_iter().any(|f| f.regel == rule)
}

fn details(table: &Table, language: Language, of: impl Fn(&super::table::Deviation) -> bool) -> String {
    let lines = table.avvik.iter().filter(|deviation| of(deviation)).flat_map(|deviation| {
        let lines = text::described(deviation, language).into_iter().map(|line| format!("  {line}"));
        std::iter::once(harmless(&deviation.id).into_owned()).chain(lines)
    });
    lines.collect::<Vec<_>>().join("\n")
}
