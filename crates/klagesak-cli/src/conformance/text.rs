//! The result for people at a terminal.

use std::io::{self, Write};

use klagesak::Language;

use super::table::{Deviation, Mark, Table};
use super::words;
use crate::output::harmless;
use crate::style::{self, STRONG};

pub(super) fn print(table: &Table, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let title = words::TITLE.get(language);
    writeln!(out, "{STRONG}{title} {}{STRONG:#}", harmless(&table.versjon))?;
    for (label, value) in facts(table, language) {
        writeln!(out, "  {label:<9}{value}")?;
    }
    writeln!(out)?;
    layers(table, language, out)?;
    rules(table, language, out)?;
    if !table.avvik.is_empty() {
        writeln!(out, "\n{STRONG}{}{STRONG:#}", words::DEVIATIONS.get(language))?;
        for deviation in &table.avvik {
            self::deviation(deviation, language, out)?;
        }
    }
    let (color, verdict) =
        if table.samsvar { (style::GOOD, words::CONFORMS) } else { (style::ERROR, words::DIFFERS) };
    writeln!(out, "\n{color}{}{color:#}: {}", verdict.get(language), marks(table, language))?;
    if table.koder > 0 {
        writeln!(out, "{}", words::CODE_ONLY.get(language))?;
    }
    Ok(())
}

/// What was run, and how it answered.
pub(super) fn facts(table: &Table, language: Language) -> Vec<(&'static str, String)> {
    let answers = [(words::REPORTS, table.rapporter), (words::CODES, table.koder)];
    let answers: Vec<_> = answers
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(what, number)| what.count(number, language))
        .collect();
    let claimed: Vec<_> = table.claimed().into_iter().map(|layer| layer.label(language)).collect();
    let cases = words::CASES.count(table.tilfeller, language);
    vec![
        (words::COMMAND.get(language), table.kommando.clone()),
        (words::ANSWERS.get(language), [&[cases][..], &answers].concat().join(", ")),
        (words::CLAIMED.get(language), claimed.join(", ")),
    ]
}

/// «251 fanger, 3 overser».
pub(super) fn marks(table: &Table, language: Language) -> String {
    let counts = Mark::ALL.into_iter().map(|mark| (mark, table.count(mark)));
    let some = counts.filter(|(_, count)| *count > 0);
    some.map(|(mark, count)| format!("{count} {}", words::mark(mark).get(language)))
        .collect::<Vec<_>>()
        .join(", ")
}

fn layers(table: &Table, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let used: Vec<_> = Mark::ALL.into_iter().filter(|mark| table.count(*mark) > 0).collect();
    let labels: Vec<_> = used.iter().map(|mark| words::mark(*mark).get(language)).collect();
    write!(out, "{:<14}{:>8}", words::LAYER.get(language), words::RULES.get(language))?;
    labels.iter().try_for_each(|label| write!(out, "  {label}"))?;
    writeln!(out)?;
    for row in &table.lag {
        write!(out, "{:<14}{:>8}", row.navn.label(language), row.regler)?;
        for (mark, label) in used.iter().zip(&labels) {
            let count = row.dommer.get(mark).copied().unwrap_or(0);
            let (width, count) =
                (label.chars().count(), if count == 0 { "–".into() } else { count.to_string() });
            write!(out, "  {count:>width$}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The rules that are neither caught nor left out. A list of all that are well would hide the others.
fn rules(table: &Table, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let told = |mark: Mark| !matches!(mark, Mark::Catches | Mark::Outside);
    let rows: Vec<_> = table.regler.iter().filter(|row| told(row.dom)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    writeln!(out)?;
    for row in rows {
        let color = if row.dom.is_wrong() { style::ERROR } else { STRONG };
        let dom = words::mark(row.dom).get(language);
        let (breaking, keeping) = (words::BREAKING.get(language), words::KEEPING.get(language));
        write!(out, "{:<22} {color}{dom}{color:#} – ", harmless(&row.regel))?;
        writeln!(out, "{breaking} {}/{}, {keeping} {}/{}", row.fanget, row.brudd, row.godtatt, row.ok)?;
    }
    Ok(())
}

fn deviation(deviation: &Deviation, language: Language, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", harmless(&deviation.id))?;
    for line in described(deviation, language) {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}

/// What is wrong with an answer, a line for each thing, as it may stand anywhere.
pub(super) fn described(deviation: &Deviation, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(failed) = deviation.svikt {
        let why = words::failed(failed).get(language);
        lines.push(match &deviation.klage {
            Some(complaint) => format!("{why}: {complaint}"),
            None => why.to_owned(),
        });
    }
    let Some(difference) = &deviation.forskjell else { return shown(lines) };
    for (word, findings) in [(words::MISSING, &difference.missing), (words::EXTRA, &difference.extra)] {
        lines.extend(findings.iter().map(|finding| {
            let severity = finding.alvorlighet.label().get(language);
            format!("{}: {} ({severity}) {}", word.get(language), finding.regel, finding.sti)
        }));
    }
    if difference.refused {
        lines.push(words::REFUSED.get(language).to_owned());
    }
    if let Some((expected, found)) = &difference.state {
        let text = words::STATE.get(language);
        lines.push(text.replace("{fant}", found).replace("{ventet}", expected));
    }
    shown(lines)
}

/// The kit and the program have written these.
fn shown(lines: Vec<String>) -> Vec<String> {
    lines.iter().map(|line| harmless(line).into_owned()).collect()
}
