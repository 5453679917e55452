//! Many cases for people.

use std::fmt::Write as _;

use klagesak_core::Text;
use klagesak_core::day_in_words::in_words;
use klagesak_validate::tid::{Fordeling, Statistikk, Tall, norsk_dato};

use super::{bars, colours, words};
use crate::ink::Ink;
use crate::options::Options;

/// Columns for numbers, right of the name.
const NUMBERS: usize = 52;

/// Statistics for people.
#[must_use]
pub fn print(statistikk: &Statistikk, options: &Options) -> String {
    let Options { width, language, .. } = *options;
    let Ink { strong, frame, .. } = options.ink();
    // Writing to a string does not fail, so its results are not looked at.
    let mut out = String::new();
    let name = width.saturating_sub(NUMBERS).max(24);
    let say = |text: Text| text.get(language);
    let day = norsk_dato(statistikk.per).map(|day| in_words(day, language)).unwrap_or_default();
    let _ = writeln!(out, "{strong}{} {}{strong:#}\n", say(words::STATISTICS), day);
    let _ = writeln!(
        out,
        "{frame}{:name$} {:>6} {:>5}  {:^11}  {:^11}  {:>12}\n{:name$} {:6} {:5}  {:>6} {:>4}  {:>6} {:>4}{frame:#}",
        "",
        say(words::CASES),
        say(words::OPEN),
        say(words::WAIT),
        say(words::TREATMENT),
        say(words::WITHIN),
        "",
        "",
        "",
        say(words::MEDIAN),
        say(words::NINETIETH),
        say(words::MEDIAN),
        say(words::NINETIETH),
    );
    row(&mut out, say(words::ALL), name, &statistikk.totalt);
    let _ = writeln!(out, "\n{frame}{}{frame:#}", say(words::BY_STATSFORVALTER));
    for embete in &statistikk.embeter {
        let navn = embete.navn.as_deref().unwrap_or(say(words::UNKNOWN));
        row(&mut out, navn, name, &embete.tall);
    }
    let _ = writeln!(out, "\n{frame}{}{frame:#}", say(words::OFFICE));
    for kontor in &statistikk.kontorer {
        let label = match &kontor.kontor {
            Some(numbers) => format!(
                "{}-{} {}",
                numbers.kommunenummer.as_str(),
                numbers.enhetsnummer.as_str(),
                kontor.kommune.as_deref().unwrap_or_default()
            ),
            None => say(words::UNKNOWN).to_owned(),
        };
        row(&mut out, label.trim_end(), name, &kontor.tall);
    }
    phases(&statistikk.totalt, &mut out, options);
    let _ = writeln!(out, "\n{}", wrapped(say(words::EXPLAINED), width));
    if statistikk.minste_antall > 0 {
        let withheld = words::with_number(words::WITHHELD, statistikk.minste_antall, language);
        let _ = writeln!(out, "{}", wrapped(&withheld, width));
    }
    out
}

fn row(out: &mut String, label: &str, name: usize, tall: &Tall) {
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    let both = |tid: Option<Fordeling>| {
        let (median, ninetieth) = (tid.map(|t| t.median), tid.and_then(|t| t.persentil90));
        format!("{:>6} {:>4}", number(median), number(ninetieth))
    };
    let open = tall.aapne.map(|n| n.to_string()).unwrap_or_default();
    let within = tall.innen_normen.map(|share| format!("{:.0} %", share * 100.0)).unwrap_or_default();
    // A name that is too long has its end left out, so that the columns stay in place.
    let label = if label.chars().count() > name {
        label.chars().take(name - 1).chain(['…']).collect()
    } else {
        label.to_owned()
    };
    let (wait, treatment) = (both(tall.ventetid), both(tall.behandlingstid));
    let line =
        format!("{label:name$} {:>6} {open:>5}  {wait}  {treatment}  {within:>12}", tall.saker.to_string());
    let _ = writeln!(out, "{}", line.trim_end());
}

fn phases(tall: &Tall, out: &mut String, options: &Options) {
    let Options { width, language, .. } = *options;
    let frame = options.ink().frame;
    let Some(largest) = tall.faser.iter().map(|f| f.median).max() else { return };
    let _ = writeln!(out, "\n{frame}{}{frame:#}", words::PHASES.get(language));
    let names = tall.faser.iter().map(|f| f.fase.label().get(language).chars().count()).max().unwrap_or(0);
    for fase in &tall.faser {
        let (label, style) = (fase.fase.label().get(language), colours::style(fase.fase, options.ink()));
        let bar = bars::long(fase.median, largest, width.saturating_sub(names + 8));
        let _ = writeln!(out, "{label:<names$}  {:>4}  {style}{bar}{style:#}", fase.median);
    }
}

fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
