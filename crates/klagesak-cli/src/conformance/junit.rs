//! The result for a build server: a suite for each layer, a test for each rule.

use klagesak::Language;

use super::table::{Mark, Row, Table};
use super::{text, words};
use crate::junit::{Case, Note, Outcome, Suite};
use crate::output::harmless;

pub(super) fn name(table: &Table) -> String {
    format!("klagesak {}", harmless(&table.versjon))
}

pub(super) fn suites(table: &Table, language: Language) -> Vec<Suite> {
    let layers = table.lag.iter().map(|layer| {
        let rows = table.regler.iter().filter(|row| row.lag == layer.navn);
        let cases = rows.map(|row| case(row, table, language)).collect();
        Suite { name: layer.navn.code().to_owned(), cases }
    });
    layers.chain((table.hele > 0).then(|| whole(table, language))).collect()
}

fn case(row: &Row, table: &Table, language: Language) -> Case {
    let regel = harmless(&row.regel).into_owned();
    let mut note = Note { message: Some(words::mark(row.dom).get(language).to_owned()), ..Note::default() };
    if row.dom.is_wrong() {
        note.kind = Some(regel.clone());
        note.text = Some(details(table, language, |deviation| speaks_of(deviation, &row.regel)));
    }
    let outcome = match row.dom {
        Mark::Catches => Outcome::Passed,
        Mark::CannotTell | Mark::Outside => Outcome::Skipped(note),
        Mark::Fails => Outcome::Error(note),
        Mark::Misses | Mark::Flags | Mark::MissesAndFlags => Outcome::Failed(note),
    };
    Case { name: regel, class: Some(format!("klagesak.{}", row.lag.code())), outcome, output: None }
}

/// The whole messages, which show no rule.
fn whole(table: &Table, language: Language) -> Suite {
    let wrong = details(table, language, |deviation| !deviation.id.starts_with("KO-"));
    let outcome = if wrong.is_empty() {
        Outcome::Passed
    } else {
        Outcome::Failed(Note { text: Some(wrong), ..Note::default() })
    };
    let class = Some("klagesak.melding".to_owned());
    Suite {
        name: "melding".to_owned(),
        cases: vec![Case { name: "melding".to_owned(), class, outcome, output: None }],
    }
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
