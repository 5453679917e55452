//! A verdict for people, in the manner of a compiler: what, where, why, and what to do.

use std::fmt::Write;

use klagesak::Report;
use klagesak::validate::locate::Source;
use klagesak::verdict::{Finding, Position, Severity};

use super::judge::Judge;
use super::mask::Masked;
use super::scan::marked_end;
use super::snippet::{Snippet, snippet};
use super::summary::Counts;
use crate::style::{self, FRAME, STRONG};
use crate::{output, words};

/// Prints one verdict. Writing to a string does not fail, so its results are not looked at.
pub(super) struct Printer<'a> {
    judge: &'a Judge<'a>,
    report: &'a Report,
    source: Option<&'a Source<'a>>,
    name: &'a str,
    out: String,
    /// The line hidden last: findings tend to lie close together, and lines can be long.
    hidden: Option<(usize, Masked)>,
}

impl<'a> Printer<'a> {
    pub(super) fn new(
        judge: &'a Judge<'a>,
        report: &'a Report,
        source: Option<&'a Source<'a>>,
        name: &'a str,
    ) -> Self {
        Self { judge, report, source, name, out: String::new(), hidden: None }
    }

    pub(super) fn print(mut self) -> String {
        let report = self.report;
        if report.findings.is_empty() && !self.judge.show_clean {
            return self.out;
        }
        // A report goes by pointer and rule; people read from the top.
        let mut findings: Vec<_> = report.findings.iter().zip(&report.received).collect();
        findings.sort_by_key(|(finding, _)| self.source.and_then(|source| source.offset(finding)));
        for (finding, received) in findings {
            self.finding(finding, *received);
        }
        self.verdict();
        self.out
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
        let position = self.source.and_then(|source| source.position(finding));
        let width = position.map_or(1, |p| p.line.to_string().len());
        let margin = " ".repeat(width);
        let _ = write!(self.out, "{margin}{FRAME}-->{FRAME:#} {}", self.name);
        if let Some(Position { line, column }) = position {
            let _ = write!(self.out, ":{line}:{column}");
        }
        let pointer = output::harmless(finding.pointer.as_str());
        let _ = if pointer.is_empty() { writeln!(self.out) } else { writeln!(self.out, " {pointer}") };
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

    fn snippet(&mut self, finding: &Finding, received: Severity, position: Position, margin: &str) {
        let Some(source) = self.source else { return };
        let line = source.line(position.line);
        let from = position.column.saturating_sub(1);
        // A fault of the bytes has a point, everything else has an extent.
        let point = finding.offset.is_some() && finding.pointer.as_str().is_empty();
        let here = line.char_indices().nth(from).map_or("", |(at, _)| line.get(at..).unwrap_or_default());
        let marked = here.get(..marked_end(here)).unwrap_or_default();
        let to = from + if point { 1 } else { marked.chars().count() };
        let Snippet { line, mark } = if self.judge.show_values {
            let plain = snippet(line, from, to);
            Snippet { line: plain.line.chars().map(output::visible).collect(), ..plain }
        } else {
            let masked = match self.hidden.take() {
                Some((number, masked)) if number == position.line => masked,
                _ => Masked::new(line),
            };
            let shown = snippet(&masked.text, masked.column(from), masked.column(to));
            self.hidden = Some((position.line, masked));
            shown
        };
        let color = style::of(received);
        let bar = format!("{FRAME}|{FRAME:#}");
        let _ = writeln!(self.out, "{margin} {bar}");
        let _ = writeln!(self.out, "{FRAME}{}{FRAME:#} {bar} {}", position.line, line.trim_end());
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

    /// «sak.json: Avvist – 2 feil, 1 advarsel», and how far the message came.
    fn verdict(&mut self) {
        let (report, language) = (self.report, self.judge.language);
        let (color, verdict) = match (report.accepted(), report.valid()) {
            (false, _) => (style::ERROR, words::REJECTED),
            (true, false) => (style::GOOD, words::TOLERATED),
            (true, true) => (style::GOOD, words::ACCEPTED),
        };
        let _ = write!(self.out, "{}: {color}{}{color:#}", self.name, verdict.get(language));
        if report.findings.is_empty() {
            self.out.push('\n');
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
                    words::layer(layer.name).get(language),
                    words::outcome(layer.outcome).get(language)
                )
            })
            .collect();
        let _ = writeln!(self.out, "\n  {}\n", layers.join(" · "));
    }
}
