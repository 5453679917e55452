//! JUnit XML: a suite for each message, a test for each layer and for each rule with findings.

use std::collections::BTreeMap;

use klagesak_core::Language;
use klagesak_core::verdict::{Funn, Lagresultat, Severity};

use super::document::{Document, MESSAGE, Verdicts};
use crate::junit::{Outcome, Suite, Test, Told, write};
use crate::words;

/// What the test is called that has the numbers of the documents that are held back, as the field of the report is.
const HELD_BACK: &str = "holdtTilbake";

pub(super) fn report(verdicts: &Verdicts) -> String {
    let mut suites: Vec<_> =
        verdicts.documents().map(|document| suite(document, verdicts.language)).collect();
    if !verdicts.unread.is_empty() {
        let tests = verdicts.unread.iter().map(|complaint| {
            let told = Told { message: Some(complaint.clone()), ..Told::default() };
            Test::new(complaint, None, Outcome::Error(told))
        });
        suites.push(Suite::new(words::NOT_READ.get(verdicts.language), tests));
    }
    write("klagesak", &suites)
}

fn suite(document: &Document, language: Language) -> Suite {
    let layers = document.rapport.lag.iter().filter_map(|layer| {
        let outcome = match layer.resultat {
            Lagresultat::Bestaatt => Outcome::Passed,
            Lagresultat::HoppetOver => Outcome::Skipped(Told::default()),
            // Its rules tell why, those that wait as well.
            Lagresultat::Feilet | Lagresultat::Delvis => return None,
        };
        Some(test(&layer.navn, outcome, document))
    });
    let mut rules: Vec<&str> = document.rapport.funn.iter().map(|funn| funn.regel.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    let rules = rules.into_iter().map(|rule| {
        let found: Vec<_> = document.rapport.funn.iter().filter(|funn| funn.regel == rule).collect();
        of_a_rule(rule, &found, document, language)
    });
    // A case that is taken without some of its documents is a test that passes, and says so.
    let held = document.held_back(language);
    let held = held.map(|held| test(HELD_BACK, Outcome::Passed, document).with_output(held));
    let waiting = waiting(document, language);
    Suite::new(&document.name, layers.chain(held).chain(rules).chain(waiting))
}

/// A rule that waits for something else is a test that is skipped, and says for what.
fn waiting(document: &Document, language: Language) -> Vec<Test> {
    let mut places = BTreeMap::<&str, Vec<&str>>::new();
    for waiting in &document.rapport.ikke_proevd {
        places.entry(&waiting.regel).or_default().push(&waiting.sti);
    }
    places
        .into_iter()
        .map(|(rule, places)| {
            let message = format!("{}: {}", words::WAITING.get(language), places.join(", "));
            test(rule, Outcome::Skipped(Told { message: Some(message), ..Told::default() }), document)
        })
        .collect()
}

/// An error is a failure. JUnit has no warnings: a test with less than an error passes, and says so.
fn of_a_rule(rule: &str, found: &[&Funn], document: &Document, language: Language) -> Test {
    let lines: Vec<_> = found.iter().map(|funn| line(funn, document, language)).collect();
    let failed = found.iter().find(|funn| funn.alvorlighet == Severity::Error);
    let Some(first) = failed else {
        return test(rule, Outcome::Passed, document).with_output(lines.join("\n"));
    };
    let told = Told {
        message: Some(first.melding.clone()),
        kind: Some(first.alvorlighet.code().to_owned()),
        text: Some(lines.join("\n")),
    };
    test(rule, Outcome::Failed(told), document)
}

fn test(name: &str, outcome: Outcome, document: &Document) -> Test {
    Test::new(name, Some(&document.name), outcome)
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
    let [person, system] = [words::ACTION, words::SYSTEM_ACTION].map(|word| word.get(language));
    format!(
        "{severity}: {} ({})\n  {person}: {}\n  {system}: {}",
        funn.melding,
        place.trim_end(),
        funn.tiltak,
        funn.tiltak_for_systemet
    )
}
