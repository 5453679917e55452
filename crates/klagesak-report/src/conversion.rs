//! What a conversion loses, and what a draft lacks: what one rule says is said once, with every place.

use klagesak_core::kodeverk::Lovgrunnlag;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdict::{Finding, Funn, Severity};

use crate::harmless::harmless;
use crate::ink::Ink;
use crate::options::Options;
use crate::{json, words};

/// Places shown of each rule; a conversion may lose the same of five hundred documents.
const SHOWN: usize = 5;

/// Line and column of a finding in the file of the other system, where it has a place there.
pub type Position<'a> = &'a dyn Fn(&Finding) -> Option<(usize, usize)>;

/// For people. `name` is that of the file.
#[must_use]
pub fn text(findings: &[Finding], name: &str, position: Position<'_>, options: &Options) -> String {
    let language = options.language;
    let mut out = String::new();
    let mut told: Vec<(&str, String, Severity)> = Vec::new();
    for finding in findings {
        let key = (finding.rule.id.as_str(), finding.message(language), finding.severity);
        if told.contains(&key) {
            continue;
        }
        let same = |other: &&Finding| other.rule.id.as_str() == key.0 && other.message(language) == key.1;
        let places: Vec<_> = findings.iter().filter(same).map(|f| place(f, position(f))).collect();
        out.push_str(&of_a_rule(finding, name, &places, options));
        told.push(key);
    }
    out
}

/// For programs: each finding on a line of its own.
#[must_use]
pub fn json(findings: &[Finding], position: Position<'_>, options: &Options) -> String {
    findings.iter().map(|finding| json::line(&funn(finding, position(finding), options))).collect()
}

fn place(finding: &Finding, position: Option<(usize, usize)>) -> String {
    let at = position.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    let pointer = harmless(finding.pointer.as_str()).into_owned();
    if pointer.is_empty() { at } else { format!("{at} {pointer}") }
}

fn of_a_rule(finding: &Finding, name: &str, places: &[String], options: &Options) -> String {
    let (ink, language) = (options.ink(), options.language);
    let Ink { strong, frame, .. } = ink;
    let (color, label) = (ink.of(finding.severity), finding.severity.label().get(language));
    let mut out = format!(
        "{color}{label}[{}]{color:#}: {strong}{}{strong:#}\n",
        finding.rule.id,
        finding.message(language)
    );
    for place in places.iter().take(SHOWN) {
        out.push_str(&format!(" {frame}-->{frame:#} {name}{place}\n"));
    }
    if let Some(more) = places.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        out.push_str(&format!("     {}\n", words::AND_MORE.count(more, language)));
    }
    for (label, action) in
        [(words::ACTION, finding.rule.caseworker()), (words::SYSTEM_ACTION, finding.rule.system())]
    {
        let (label, action) = (label.get(language), action.get(language));
        out.push_str(&format!("  {frame}={frame:#} {strong}{label}{strong:#}: {action}\n"));
    }
    out
}

fn funn(finding: &Finding, position: Option<(usize, usize)>, options: &Options) -> Funn {
    let (law, language) = (lovdata(&Lovgrunnlag::Fvl1967), options.language);
    let mut funn = finding.render(law, language);
    (funn.linje, funn.kolonne) = position.unzip();
    funn
}

/// The formats there are, and the types of messages each can carry.
#[cfg(feature = "convert")]
#[must_use]
pub fn formats(options: &Options) -> String {
    use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
    let names = |types: &[Meldingstype]| {
        let names = types.iter().map(|slag| slag.verdi().trim_start_matches("klagesak."));
        names.collect::<Vec<_>>().join(", ")
    };
    let format = |info: &klagesak_convert::FormatInfo| {
        let description = info.description.get(options.language);
        format!("{}: {description}\n  --to   {}\n  --from {}\n", info.name, names(info.to), names(info.from))
    };
    klagesak_convert::FORMATS.iter().map(format).collect()
}
