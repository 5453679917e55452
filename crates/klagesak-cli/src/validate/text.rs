//! A verdict for people, in the manner of a compiler: what, where, why, and what to do.

use std::fmt::Write;

use klagesak::Report;
use klagesak::package::signatur::SignedBy;
use klagesak::package::{Entry, Package};
use klagesak::verdict::{Finding, Param, Position, Severity};

use super::excerpt::{Excerpt, Excerpts, Located, is_of_package};
use super::judge::Judge;
use super::summary::Counts;
use crate::style::{self, FRAME, STRONG};
use crate::{clock, output, words};

/// Prints one verdict. Writing to a string does not fail, so its results are not looked at.
pub(super) struct Printer<'a> {
    judge: &'a Judge<'a>,
    report: &'a Report,
    located: Option<Located<'a>>,
    name: &'a str,
    /// The message as it is called, when it lies in a package.
    message: Option<String>,
    out: String,
    excerpts: Option<Excerpts<'a>>,
    /// What lies in the package, which findings go by the number of.
    entries: &'a [Entry],
}

impl<'a> Printer<'a> {
    pub(super) fn new(
        judge: &'a Judge<'a>,
        report: &'a Report,
        located: Option<Located<'a>>,
        name: &'a str,
    ) -> Self {
        let excerpts = located.map(|located| Excerpts::new(located, judge.show_values));
        Self { judge, report, located, name, message: None, out: String::new(), excerpts, entries: &[] }
    }

    pub(super) fn print(mut self) -> String {
        if self.report.findings.is_empty() && !self.judge.show_clean {
            return self.out;
        }
        self.all_findings();
        self.verdict(&[]);
        self.out
    }

    /// The verdict on a package, and who signed it.
    pub(super) fn print_package(mut self, package: Option<&'a Package>) -> String {
        self.entries = package.map(|package| &*package.entries).unwrap_or_default();
        let signed_by = package.map(|package| &*package.signed_by).unwrap_or_default();
        self.message = Some(format!("{}/klagesak.json", self.name.trim_end_matches('/')));
        if self.report.findings.is_empty() && !self.judge.show_clean {
            return self.out;
        }
        self.all_findings();
        // Of a package with errors nothing is to be believed.
        self.verdict(if self.report.valid() { signed_by } else { &[] });
        self.out
    }

    fn signature(&mut self, signature: &SignedBy) {
        let language = self.judge.language;
        let number = signature.signer.as_ref().and_then(|signer| signer.organisation_number());
        let signer = number.unwrap_or_else(|| words::NO_NUMBER.get(language).to_owned());
        let _ = write!(self.out, "  {} {signer}", words::SIGNED_BY.get(language));
        if let Some(time) = signature.signing_time.and_then(clock::wall) {
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
        let language = self.judge.language;
        let (color, label) = (style::of(received), received.label().get(language));
        let message = finding.message(language);
        let _ = write!(self.out, "{color}{label}[{}]{color:#}: {STRONG}{message}{STRONG:#}", finding.rule.id);
        if received != finding.severity {
            let own = finding.severity.label().get(language);
            let _ = write!(self.out, " ({own} {})", words::BY_THE_STANDARD.get(language));
        }
        self.out.push('\n');
        let position = self.located.and_then(|l| l.position(finding));
        let width = position.map_or(1, |p| p.line.to_string().len());
        let margin = " ".repeat(width);
        let name = self.message.as_deref().filter(|_| !is_of_package(finding)).unwrap_or(self.name);
        let _ = write!(self.out, "{margin}{FRAME}-->{FRAME:#} {name}");
        if let Some(Position { line, column }) = position {
            let _ = write!(self.out, ":{line}:{column}");
        }
        let pointer = output::harmless(finding.pointer.as_str());
        let _ = if pointer.is_empty() { writeln!(self.out) } else { writeln!(self.out, " {pointer}") };
        self.file_name(finding, &margin);
        if let Some(position) = position {
            self.snippet(finding, received, position, &margin);
        }
        let action = finding.rule.action.get(language);
        let _ = writeln!(
            self.out,
            "{margin} {FRAME}={FRAME:#} {STRONG}{}{STRONG:#}: {action}",
            words::ACTION.get(language)
        );
        self.sources(finding, &margin);
        self.out.push('\n');
    }

    /// The name of the file in the package, for those who may see it: it may tell of a person.
    fn file_name(&mut self, finding: &Finding, margin: &str) {
        let number = finding.params.iter().find_map(|(name, param)| match param {
            Param::Number(number) if *name == "oppfoering" => usize::try_from(*number).ok(),
            _ => None,
        });
        let entry = number.and_then(|number| self.entries.get(number.checked_sub(1)?));
        let name = entry.and_then(|entry| entry.name.as_deref()).filter(|_| self.judge.show_values);
        if let Some(name) = name {
            let (label, name) = (words::FILE_NAME.get(self.judge.language), output::harmless(name));
            let _ = writeln!(self.out, "{margin} {FRAME}={FRAME:#} {STRONG}{label}{STRONG:#}: {name}");
        }
    }

    fn snippet(&mut self, finding: &Finding, received: Severity, position: Position, margin: &str) {
        let excerpt = self.excerpts.as_mut().and_then(|excerpts| excerpts.of(finding, position));
        let Some(Excerpt { line, mark, .. }) = excerpt else { return };
        let color = style::of(received);
        let bar = format!("{FRAME}|{FRAME:#}");
        let _ = writeln!(self.out, "{margin} {bar}");
        let _ = writeln!(self.out, "{FRAME}{}{FRAME:#} {bar} {line}", position.line);
        let _ = writeln!(self.out, "{margin} {bar} {color}{mark}{color:#}");
        let _ = writeln!(self.out, "{margin} {bar}");
    }

    fn sources(&mut self, finding: &Finding, margin: &str) {
        let language = self.judge.language;
        for source in finding.rule.sources {
            let label = words::SOURCE.get(language);
            let cited = source.cite(self.report.law, language);
            let _ = write!(self.out, "{margin} {FRAME}={FRAME:#} {STRONG}{label}{STRONG:#}: {cited}");
            if !source.verified(self.report.law) {
                let _ = write!(self.out, " ({})", words::UNVERIFIED.get(language));
            }
            self.out.push('\n');
        }
    }

    /// «sak.json: Avvist – 2 feil, 1 advarsel», how far the message came, and who signed.
    fn verdict(&mut self, signed_by: &[SignedBy]) {
        let (report, language) = (self.report, self.judge.language);
        let (color, verdict) = match (report.accepted(), report.valid()) {
            (false, _) => (style::ERROR, words::REJECTED),
            (true, false) => (style::GOOD, words::TOLERATED),
            (true, true) => (style::GOOD, words::ACCEPTED),
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
        let _ = writeln!(self.out, "\n  {}", layers.join(" · "));
        signed_by.iter().for_each(|signature| self.signature(signature));
        self.out.push('\n');
    }
}
