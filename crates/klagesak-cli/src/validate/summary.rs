//! What all verdicts come to.

use std::io::{self, Write};
use std::process::ExitCode;

use klagesak::Language;
use klagesak::verdict::Severity;

use super::judge::Verdict;
use crate::words::Counted;
use crate::{failure, style, words};

/// Counts of verdicts and findings.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    accepted: usize,
    rejected: usize,
    unread: usize,
    findings: Counts,
}

/// How many findings of each severity.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    errors: usize,
    warnings: usize,
    notices: usize,
}

impl Counts {
    pub(crate) fn of<'a>(severities: impl IntoIterator<Item = &'a Severity>) -> Self {
        let mut counts = Self::default();
        severities.into_iter().for_each(|severity| counts.add(*severity));
        counts
    }

    fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Notice => self.notices += 1,
        }
    }

    /// «2 feil, 1 advarsel»; empty when there are none.
    pub(crate) fn print(&self, language: Language) -> String {
        let all = [
            (Severity::Error, self.errors),
            (Severity::Warning, self.warnings),
            (Severity::Notice, self.notices),
        ];
        let some = all.into_iter().filter(|(_, number)| *number > 0);
        some.map(|(severity, number)| words::findings(severity).count(number, language))
            .collect::<Vec<_>>()
            .join(", ")
    }
}

impl Summary {
    pub(crate) fn add(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::PassedOver => {}
            Verdict::Unreadable(_) => self.unread += 1,
            Verdict::Judged { accepted, severities, .. } => {
                *(if *accepted { &mut self.accepted } else { &mut self.rejected }) += 1;
                severities.iter().for_each(|severity| self.findings.add(*severity));
            }
        }
    }

    fn files(&self) -> usize {
        self.accepted + self.rejected + self.unread
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.files() == 0
    }

    /// «24 filer: 21 godtatt, 3 avvist – 4 feil, 2 advarsler».
    pub(crate) fn print(&self, what: Counted, out: &mut dyn Write, language: Language) -> io::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let parts = [
            (words::FILES_ACCEPTED, self.accepted, style::GOOD),
            (words::FILES_REJECTED, self.rejected, style::ERROR),
            (words::FILES_UNREAD, self.unread, style::ERROR),
        ];
        let parts: Vec<_> = parts
            .into_iter()
            .filter(|(_, number, _)| *number > 0)
            .map(|(word, number, style)| format!("{style}{}{style:#}", word.count(number, language)))
            .collect();
        write!(out, "{}: {}", what.count(self.files(), language), parts.join(", "))?;
        let findings = self.findings.print(language);
        if findings.is_empty() { writeln!(out) } else { writeln!(out, " – {findings}") }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.unread > 0 {
            ExitCode::from(failure::UNREADABLE)
        } else if self.rejected > 0 {
            ExitCode::from(failure::FINDINGS)
        } else {
            ExitCode::SUCCESS
        }
    }
}
