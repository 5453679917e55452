//! What has changed between two versions of the schemas. Writing to a string does not fail, so its results are not looked at.

mod words;

use std::collections::BTreeSet;
use std::fmt::Write;

use klagesak_core::verdict::Severity;
use klagesak_core::{Language, Text, Version, write_pretty};
use klagesak_kompat::{Change, Comparison, Effect, Step};

use crate::harmless::harmless;
use crate::ink::Ink;
use crate::options::Options;

/// For programs.
#[must_use]
pub fn json(comparison: &Comparison, options: &Options) -> Vec<u8> {
    write_pretty(&comparison.render(options.language)).unwrap_or_default()
}

/// For people: each change, what it means, and whether the step taken is large enough.
#[must_use]
pub fn text(comparison: &Comparison, options: &Options) -> String {
    let (ink, language) = (options.ink(), options.language);
    let mut out = String::new();
    for change in &comparison.changes {
        self::change(change, comparison.taken(), options, &mut out);
    }
    for name in &comparison.not_compared {
        let _ = writeln!(out, "{}: {}", harmless(name), words::NOT_COMPARED.get(language));
    }
    if comparison.changes.is_empty() {
        let _ = writeln!(out, "{}", words::NO_CHANGES.get(language));
        return out;
    }
    let version = |version: Option<Version>| version.map_or("?".to_owned(), |v| v.to_string());
    let effects = effects(comparison.readers(), comparison.writers(), language);
    let _ = writeln!(out, "{} → {}: {effects}", version(comparison.old), version(comparison.new));
    let (demanded, taken) = (comparison.demanded().label(), comparison.taken().label());
    let (style, verdict) = match comparison.enough() {
        true => (ink.good, words::STEP_ENOUGH),
        false => (ink.error, words::STEP_TOO_SMALL),
    };
    let _ = writeln!(
        out,
        "{}: {} · {}: {} – {style}{}{style:#}",
        words::STEP_DEMANDED.get(language),
        demanded.get(language),
        words::STEP_TAKEN.get(language),
        taken.get(language),
        verdict.get(language)
    );
    out
}

fn change(change: &Change, taken: Step, options: &Options, out: &mut String) {
    let (ink, language) = (options.ink(), options.language);
    let Ink { strong, frame, .. } = ink;
    // With the step it demands, a change is no fault.
    let severity = if change.step <= taken { Severity::Notice } else { change.finding.rule.severity };
    let (color, label) = (ink.of(severity), severity.label().get(language));
    let (id, message) = (change.finding.rule.id, change.finding.message(language));
    let _ = writeln!(out, "{color}{label}[{id}]{color:#}: {strong}{message}{strong:#}");
    let pointer = change.finding.pointer.as_str();
    let place = if pointer.is_empty() { words::WHOLE_FILE.get(language) } else { pointer };
    let _ = writeln!(out, " {frame}-->{frame:#} {}", harmless(place));
    let line = |out: &mut String, label: Text, text: &str| {
        let _ = writeln!(out, "  {frame}={frame:#} {strong}{}{strong:#}: {text}", label.get(language));
    };
    if !change.field.as_str().is_empty() && change.field != change.finding.pointer {
        line(out, words::IN_MESSAGE, &harmless(change.field.as_str()));
    }
    if !change.files.is_empty() {
        line(out, words::IN_FILES, &harmless(&short(&change.files)));
    }
    line(out, words::MEANS, &effects(change.readers, change.writers, language));
    line(out, words::STEP_DEMANDED, change.step.label().get(language));
    if change.step > taken {
        line(out, crate::words::ACTION, change.finding.rule.caseworker().get(language));
        line(out, crate::words::SYSTEM_ACTION, change.finding.rule.system().get(language));
    }
    out.push('\n');
}

fn effects(readers: Effect, writers: Effect, language: Language) -> String {
    let one = |who: Text, effect: Effect| format!("{}: {}", who.get(language), effect.label().get(language));
    format!("{} · {}", one(words::READERS, readers), one(words::WRITERS, writers))
}

/// The names of files without what they all have.
fn short(files: &BTreeSet<String>) -> String {
    let name =
        |file: &String| file.trim_end_matches(".schema.json").trim_start_matches("klagesak.").to_owned();
    files.iter().map(name).collect::<Vec<_>>().join(", ")
}
