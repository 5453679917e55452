//! JUnit XML: a suite for each message, a test for each layer and for each rule with findings.

use klagesak::Language;
use klagesak::verdict::{Funn, Lagresultat, Severity};

use super::{Document, MESSAGE, Verdicts};
use crate::junit::{Case, Note, Outcome, Suite};
use crate::words;

pub(super) fn suites(verdicts: &Verdicts) -> Vec<Suite> {
    let mut suites: Vec<_> =
        verdicts.documents().map(|document| suite(document, verdicts.language)).collect();
    if !verdicts.unread.is_empty() {
        let unread = verdicts.unread.iter().map(|complaint| Case {
            name: complaint.clone(),
            class: None,
            outcome: Outcome::Error(Note { message: Some(complaint.clone()), ..Note::default() }),
            output: None,
        });
        let name = words::NOT_READ.get(verdicts.language).to_owned();
        suites.push(Suite { name, cases: unread.collect() });
    }
    suites
}

fn suite(document: &Document, language: Language) -> Suite {
    let layers = document.rapport.lag.iter().filter_map(|layer| {
        let outcome = match layer.resultat {
            Lagresultat::Bestaatt => Outcome::Passed,
            Lagresultat::HoppetOver => Outcome::Skipped(Note::default()),
            // Its rules tell why.
            Lagresultat::Feilet => return None,
        };
        Some(case(&layer.navn, outcome, document))
    });
    let mut rules: Vec<&str> = document.rapport.funn.iter().map(|funn| funn.regel.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    let rules = rules.into_iter().map(|rule| {
        let found: Vec<_> = document.rapport.funn.iter().filter(|funn| funn.regel == rule).collect();
        of_a_rule(rule, &found, document, language)
    });
    Suite { name: document.name.clone(), cases: layers.chain(rules).collect() }
}

/// An error is a failure. JUnit has no warnings: a test with less than an error passes, and says so.
fn of_a_rule(rule: &str, found: &[&Funn], document: &Document, language: Language) -> Case {
    let lines: Vec<_> = found.iter().map(|funn| line(funn, document, language)).collect();
    let text = Some(lines.join("\n"));
    match found.iter().find(|funn| funn.alvorlighet == Severity::Error) {
        None => Case { output: text, ..case(rule, Outcome::Passed, document) },
        Some(first) => {
            let (message, kind) = (Some(first.melding.clone()), Some(first.alvorlighet.code().to_owned()));
            case(rule, Outcome::Failed(Note { message, kind, text }), document)
        }
    }
}

fn case(name: &str, outcome: Outcome, document: &Document) -> Case {
    Case { name: name.to_owned(), class: Some(document.name.clone()), outcome, output: None }
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
