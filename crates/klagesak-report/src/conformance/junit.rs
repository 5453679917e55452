//! The result for a build server: a suite for each layer, a test for each rule.

use klagesak_core::Language;

use super::table::{Deviation, Mark, Row, Table};
use super::text;
use crate::harmless::harmless;
use crate::junit::{Outcome, Suite, Test, Told, write};

pub(super) fn report(table: &Table, language: Language) -> String {
    let mut suites: Vec<_> = table
        .lag
        .iter()
        .map(|layer| {
            let rows = table.regler.iter().filter(|row| row.lag == layer.navn);
            Suite::new(layer.navn.code(), rows.map(|row| test(row, table, language)))
        })
        .collect();
    if table.hele > 0 {
        suites.push(whole(table, language));
    }
    write(&format!("klagesak {}", harmless(&table.versjon)), &suites)
}

fn test(row: &Row, table: &Table, language: Language) -> Test {
    let regel = harmless(&row.regel);
    let mark = || Told { message: Some(row.resultat.label().get(language).to_owned()), ..Told::default() };
    let wrong = || Told {
        kind: Some(regel.clone().into_owned()),
        text: Some(details(table, language, |deviation| speaks_of(deviation, &row.regel))),
        ..mark()
    };
    let outcome = match row.resultat {
        Mark::Catches => Outcome::Passed,
        Mark::CannotTell | Mark::Outside => Outcome::Skipped(mark()),
        Mark::Fails => Outcome::Error(wrong()),
        Mark::Misses | Mark::Flags | Mark::MissesAndFlags => Outcome::Failed(wrong()),
    };
    Test::new(&regel, Some(&format!("klagesak.{}", row.lag.code())), outcome)
}

/// The whole messages, which show no rule.
fn whole(table: &Table, language: Language) -> Suite {
    let wrong = details(table, language, |deviation| !deviation.id.starts_with("KO-"));
    let outcome = match wrong.is_empty() {
        true => Outcome::Passed,
        false => Outcome::Failed(Told { text: Some(wrong), ..Told::default() }),
    };
    Suite::new("melding", [Test::new("melding", Some("klagesak.melding"), outcome)])
}

fn speaks_of(deviation: &Deviation, rule: &str) -> bool {
    let found = deviation.forskjell.iter().flat_map(|d| d.missing.iter().chain(&d.extra));
    deviation.id.split('/').next() == Some(rule) || found.into_iter().any(|f| f.regel == rule)
}

fn details(table: &Table, language: Language, of: impl Fn(&Deviation) -> bool) -> String {
    let lines = table.avvik.iter().filter(|deviation| of(deviation)).flat_map(|deviation| {
        let lines = text::described(deviation, language).into_iter().map(|line| format!("  {line}"));
        std::iter::once(harmless(&deviation.id).into_owned()).chain(lines)
    });
    lines.collect::<Vec<_>>().join("\n")
}
