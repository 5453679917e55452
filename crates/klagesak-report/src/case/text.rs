//! A case for people: its messages in order, what was found, and the verdict.

use std::fmt::Write;

use klagesak_core::kodeverk::Kodeverk;
use klagesak_validate::tid::norsk_dato;

use super::case::Case;
use crate::ink::Ink;
use crate::options::Options;
use crate::summary::Counts;
use crate::words;

/// Writing to a string does not fail, so its results are not looked at.
pub(super) fn print(case: &Case, options: &Options) -> String {
    let language = options.language;
    let Ink { strong, good, error, .. } = options.ink();
    let severities = case.severities();
    let mut out = String::new();
    if severities.is_empty() && !options.show_clean {
        return out;
    }
    let label = match case.klagesak_id {
        Some(id) => format!("{} {id}", words::CASE.get(language)),
        None => words::NO_CASE.get(language).to_owned(),
    };
    let _ = writeln!(out, "{strong}{label}{strong:#}");
    for id in &case.andre_ider {
        let _ = writeln!(out, "{} {id}", words::JOINED.get(language));
    }
    // Findings speak of messages by their number.
    for (index, file) in case.files.iter().enumerate() {
        let number = if index < case.ordered { (index + 1).to_string() } else { "–".to_owned() };
        let _ = write!(out, "{number:>4}  ");
        if let Some(melding) = &file.melding {
            let hode = melding.hode();
            let date = norsk_dato(hode.opprettet).map(|date| date.to_string()).unwrap_or_default();
            let _ = write!(out, "{date}  {:<22}  ", hode.meldingstype.verdi());
        }
        let _ = writeln!(out, "{}", file.name);
    }
    out.push('\n');
    for (index, file) in case.files.iter().enumerate() {
        out.push_str(&file.with(&file.report).findings(options));
        if index < case.ordered {
            out.push_str(&file.with(&case.of_the_whole_in(index)).findings(options));
        }
    }
    let (color, verdict) = match (case.accepted(), case.valid()) {
        (false, _) => (error, words::REJECTED),
        (true, false) => (good, words::TOLERATED),
        (true, true) => (good, words::ACCEPTED),
    };
    let _ = write!(out, "{label}: {color}{}{color:#}", verdict.get(language));
    if case.klagesak_id.is_some() {
        let _ = write!(out, ", {}", case.whole.tilstand.label().get(language));
    }
    if !severities.is_empty() {
        let _ = write!(out, " – {}", Counts::of(&severities).print(language));
    }
    let omitted: usize = case.files.iter().map(|file| file.report.omitted).sum();
    if case.whole.report.omitted + omitted > 0 {
        let more = words::OMITTED.count(case.whole.report.omitted + omitted, language);
        let _ = write!(out, " ({more})");
    }
    if case.outside > 0 && case.klagesak_id.is_some() {
        let _ = write!(out, "\n  {}", words::OUTSIDE.count(case.outside, language));
    }
    out.push_str("\n\n");
    out
}
