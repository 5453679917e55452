//! The result for people at a terminal.

use std::fmt::Write;

use klagesak_core::Language;

use super::table::{Deviation, Mark, Table};
use super::words;
use crate::harmless::harmless;
use crate::options::Options;

/// Writing to a string does not fail, so its results are not looked at.
pub(super) fn print(table: &Table, options: &Options) -> String {
    let (ink, language) = (options.ink(), options.language);
    let (strong, mut out) = (ink.strong, String::new());
    let title = words::TITLE.get(language);
    let _ = writeln!(out, "{strong}{title} {}{strong:#}", harmless(&table.versjon));
    for (label, value) in facts(table, language) {
        let _ = writeln!(out, "  {label:<9}{value}");
    }
    let _ = writeln!(out);
    layers(table, language, &mut out);
    rules(table, options, &mut out);
    if !table.avvik.is_empty() {
        let _ = writeln!(out, "\n{strong}{}{strong:#}", words::DEVIATIONS.get(language));
        for deviation in &table.avvik {
            self::deviation(deviation, language, &mut out);
        }
    }
    let (color, verdict) =
        if table.samsvar { (ink.good, words::CONFORMS) } else { (ink.error, words::DIFFERS) };
    let _ = writeln!(out, "\n{color}{}{color:#}: {}", verdict.get(language), marks(table, language));
    if table.koder > 0 {
        let _ = writeln!(out, "{}", words::CODE_ONLY.get(language));
    }
    out
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
    some.map(|(mark, count)| format!("{count} {}", mark.label().get(language))).collect::<Vec<_>>().join(", ")
}

fn layers(table: &Table, language: Language, out: &mut String) {
    let used: Vec<_> = Mark::ALL.into_iter().filter(|mark| table.count(*mark) > 0).collect();
    let labels: Vec<_> = used.iter().map(|mark| mark.label().get(language)).collect();
    let _ = write!(out, "{:<14}{:>8}", words::LAYER.get(language), words::RULES.get(language));
    labels.iter().for_each(|label| _ = write!(out, "  {label}"));
    let _ = writeln!(out);
    for row in &table.lag {
        let _ = write!(out, "{:<14}{:>8}", row.navn.label(language), row.regler);
        for (mark, label) in used.iter().zip(&labels) {
            let count = row.resultater.get(mark).copied().unwrap_or(0);
            let (width, count) =
                (label.chars().count(), if count == 0 { "–".into() } else { count.to_string() });
            let _ = write!(out, "  {count:>width$}");
        }
        let _ = writeln!(out);
    }
}

/// The rules that are neither caught nor left out. A list of all that are well would hide the others.
fn rules(table: &Table, options: &Options, out: &mut String) {
    let (ink, language) = (options.ink(), options.language);
    let told = |mark: Mark| !matches!(mark, Mark::Catches | Mark::Outside);
    let rows: Vec<_> = table.regler.iter().filter(|row| told(row.resultat)).collect();
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(out);
    for row in rows {
        let color = if row.resultat.is_wrong() { ink.error } else { ink.strong };
        let resultat = row.resultat.label().get(language);
        let (breaking, keeping) = (words::BREAKING.get(language), words::KEEPING.get(language));
        let _ = write!(out, "{:<22} {color}{resultat}{color:#} – ", harmless(&row.regel));
        let _ =
            writeln!(out, "{breaking} {}/{}, {keeping} {}/{}", row.fanget, row.brudd, row.godtatt, row.ok);
    }
}

fn deviation(deviation: &Deviation, language: Language, out: &mut String) {
    let _ = writeln!(out, "{}", harmless(&deviation.id));
    for line in described(deviation, language) {
        let _ = writeln!(out, "  {line}");
    }
}

/// What is wrong with an answer, a line for each thing, as it may stand anywhere.
pub(super) fn described(deviation: &Deviation, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(failed) = deviation.svikt {
        let why = failed.label().get(language);
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
