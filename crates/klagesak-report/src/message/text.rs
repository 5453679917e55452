//! A verdict for people, in the manner of a compiler: what, where, why, and what to do.

use std::fmt::Write;

use klagesak_core::verdict::{Finding, Param, Position, Report, Severity, Underskrift};

use super::excerpt::{Excerpt, Excerpts};
use crate::harmless::harmless;
use crate::ink::Ink;
use crate::located::{Located, is_of_package};
use crate::options::Options;
use crate::shipment::Shipment;
use crate::summary::Counts;
use crate::wall::norwegian;
use crate::words;

/// How many further places of a finding are named.
const MORE_PLACES: usize = 3;

/// Prints one verdict. Writing to a string does not fail, so its results are not looked at.
pub(super) struct Printer<'a> {
    options: &'a Options,
    ink: Ink,
    report: &'a Report,
    located: Option<Located<'a>>,
    name: &'a str,
    /// The message as it is called, when it lies in a package.
    message: Option<String>,
    out: String,
    excerpts: Option<Excerpts<'a>>,
    /// The names of what lies in the package, which findings go by the number of.
    files: &'a [Option<String>],
    signed_by: &'a [Underskrift],
}

impl<'a> Printer<'a> {
    pub(super) fn new(
        name: &'a str,
        report: &'a Report,
        shipment: Option<&'a Shipment>,
        located: Option<Located<'a>>,
        options: &'a Options,
    ) -> Self {
        Self {
            options,
            ink: options.ink(),
            report,
            located,
            name,
            message: shipment.map(|_| format!("{}/klagesak.json", name.trim_end_matches('/'))),
            out: String::new(),
            excerpts: located.map(|located| Excerpts::new(located, options.show_values)),
            files: shipment.map(|shipment| &*shipment.files).unwrap_or_default(),
            signed_by: shipment.map(|shipment| &*shipment.signed_by).unwrap_or_default(),
        }
    }

    pub(super) fn print(mut self) -> String {
        if self.report.findings.is_empty() && !self.options.show_clean {
            return self.out;
        }
        self.all_findings();
        self.verdict();
        self.out
    }

    fn signature(&mut self, signature: &Underskrift) {
        let language = self.options.language;
        let signer = signature.organisasjonsnummer.as_deref().unwrap_or(words::NO_NUMBER.get(language));
        let _ = write!(self.out, "  {} {signer}", words::SIGNED_BY.get(language));
        if signature.egensignert {
            let _ = write!(self.out, " ({}", words::SELF_SIGNED.get(language));
            if !signature.klarert {
                let _ = write!(self.out, ": {}", words::BY_ANYBODY.get(language));
            }
            self.out.push(')');
        }
        if let Some(time) = signature.tidspunkt.and_then(|time| norwegian(time.instant())) {
            let _ = write!(self.out, ", {time}");
        }
        self.out.push('\n');
    }

    /// The findings without the verdict.
    pub(super) fn findings(mut self) -> String {
        self.all_findings();
        self.out
    }

    fn all_findings(&mut self) {
        let report = self.report;
        // A report goes by pointer and rule; people read from the top.
        let mut findings: Vec<_> = report.findings.iter().zip(&report.received).collect();
        findings.sort_by_cached_key(|(finding, _)| self.located.and_then(|l| l.offset(finding)));
        for (finding, received) in findings {
            self.finding(finding, *received);
        }
    }

    fn finding(&mut self, finding: &Finding, received: Severity) {
        let Ink { frame, strong, .. } = self.ink;
        let language = self.options.language;
        let (color, label) = (self.ink.of(received), received.label().get(language));
        let message = finding.message(language);
        let _ = write!(self.out, "{color}{label}[{}]{color:#}: {strong}{message}{strong:#}", finding.rule.id);
        if received != finding.severity {
            let own = finding.severity.label().get(language);
            let _ = write!(self.out, " ({own} {})", words::BY_THE_STANDARD.get(language));
        }
        self.out.push('\n');
        let position = self.located.and_then(|l| l.position(finding));
        let width = position.map_or(1, |p| p.line.to_string().len());
        let margin = " ".repeat(width);
        let name = self.message.as_deref().filter(|_| !is_of_package(finding)).unwrap_or(self.name);
        let _ = write!(self.out, "{margin}{frame}-->{frame:#} {name}");
        if let Some(Position { line, column }) = position {
            let _ = write!(self.out, ":{line}:{column}");
        }
        let pointer = harmless(finding.pointer.as_str());
        let _ = if pointer.is_empty() { writeln!(self.out) } else { writeln!(self.out, " {pointer}") };
        self.more_places(finding, &margin);
        self.file_name(finding, &margin);
        if let Some(position) = position {
            self.snippet(finding, received, position, &margin);
        }
        for (label, action) in
            [(words::ACTION, finding.rule.caseworker()), (words::SYSTEM_ACTION, finding.rule.system())]
        {
            let (label, action) = (label.get(language), action.get(language));
            let _ = writeln!(self.out, "{margin} {frame}={frame:#} {strong}{label}{strong:#}: {action}");
        }
        self.sources(finding, &margin);
        self.out.push('\n');
    }

    /// The next places the same is at, and how many there are.
    fn more_places(&mut self, finding: &Finding, margin: &str) {
        let (frame, language) = (self.ink.frame, self.options.language);
        for place in finding.more.iter().take(MORE_PLACES) {
            let _ = writeln!(self.out, "{margin}{frame}-->{frame:#} {}", harmless(place.as_str()));
        }
        if let Some(rest) = finding.more.len().checked_sub(MORE_PLACES).filter(|rest| *rest > 0) {
            let _ = writeln!(self.out, "{margin}    {}", words::AND_MORE.count(rest, language));
        }
    }

    /// The name of the file in the package, for those who may see it: it may tell of a person.
    fn file_name(&mut self, finding: &Finding, margin: &str) {
        let Ink { frame, strong, .. } = self.ink;
        let number = finding.params.iter().find_map(|(name, param)| match param {
            Param::Number(number) if *name == "oppfoering" => usize::try_from(*number).ok(),
            _ => None,
        });
        let file = number.and_then(|number| self.files.get(number.checked_sub(1)?));
        let name = file.and_then(Option::as_deref).filter(|_| self.options.show_values);
        if let Some(name) = name {
            let (label, name) = (words::FILE_NAME.get(self.options.language), harmless(name));
            let _ = writeln!(self.out, "{margin} {frame}={frame:#} {strong}{label}{strong:#}: {name}");
        }
    }

    fn snippet(&mut self, finding: &Finding, received: Severity, position: Position, margin: &str) {
        let Ink { frame, .. } = self.ink;
        let excerpt = self.excerpts.as_mut().and_then(|excerpts| excerpts.of(finding, position));
        let Some(Excerpt { line, mark, .. }) = excerpt else { return };
        let color = self.ink.of(received);
        let bar = format!("{frame}|{frame:#}");
        let _ = writeln!(self.out, "{margin} {bar}");
        let _ = writeln!(self.out, "{frame}{}{frame:#} {bar} {line}", position.line);
        let _ = writeln!(self.out, "{margin} {bar} {color}{mark}{color:#}");
        let _ = writeln!(self.out, "{margin} {bar}");
    }

    fn sources(&mut self, finding: &Finding, margin: &str) {
        let Ink { frame, strong, .. } = self.ink;
        let language = self.options.language;
        for source in finding.rule.sources {
            let label = words::SOURCE.get(language);
            let cited = source.cite(self.report.law, language);
            let _ = write!(self.out, "{margin} {frame}={frame:#} {strong}{label}{strong:#}: {cited}");
            if !source.verified(self.report.law) {
                let _ = write!(self.out, " ({})", words::UNVERIFIED.get(language));
            }
            self.out.push('\n');
        }
    }

    /// «sak.json: Avvist – 2 feil, 1 advarsel», how far the message came, and who signed.
    fn verdict(&mut self) {
        // Of a package with errors nothing is to be believed.
        let signed_by = if self.report.valid() { self.signed_by } else { &[] };
        let (report, language) = (self.report, self.options.language);
        let (color, verdict) = match (report.accepted(), report.valid()) {
            (false, _) => (self.ink.error, words::REJECTED),
            (true, false) => (self.ink.good, words::TOLERATED),
            (true, true) => (self.ink.good, words::ACCEPTED),
        };
        let _ = write!(self.out, "{}: {color}{}{color:#}", self.name, verdict.get(language));
        if report.findings.is_empty() {
            self.out.push('\n');
            signed_by.iter().for_each(|signature| self.signature(signature));
            return;
        }
        let _ = write!(self.out, " – {}", Counts::of(&report.received).print(language));
        if report.omitted > 0 {
            let _ = write!(self.out, " ({})", words::OMITTED.count(report.omitted, language));
        }
        let layers: Vec<_> = report
            .layers
            .iter()
            .map(|layer| {
                format!(
                    "{} {}",
                    layer.name.label().get(language),
                    words::outcome(layer.outcome).get(language)
                )
            })
            .collect();
        let _ = write!(self.out, "\n  {}", layers.join(" · "));
        // The layers are told as the standard has them, and the receiver may have refused what passed them all.
        if report.valid() && !report.accepted() {
            let _ = write!(self.out, " ({})", words::BY_THE_STANDARD.get(language));
        }
        self.out.push('\n');
        signed_by.iter().for_each(|signature| self.signature(signature));
        for of in report.waiting.chunk_by(|a, b| a.pointer == b.pointer) {
            let place = of.first().map_or("", |waiting| waiting.pointer.as_str());
            let _ = writeln!(self.out, "  {} {place}", words::RULES_WAITING.count(of.len(), language));
        }
        if !report.held_back.is_empty() {
            let numbers: Vec<_> = report.held_back.iter().map(|held| held.number.to_string()).collect();
            let _ = writeln!(self.out, "  {} {}", words::HELD_BACK.get(language), numbers.join(", "));
        }
        self.out.push('\n');
    }
}
