//! What all verdicts come to.

use klagesak_core::Language;
use klagesak_core::verdict::Severity;

use crate::counted::Counted;
use crate::options::Options;
use crate::words;

/// Counts of verdicts and findings.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    accepted: usize,
    rejected: usize,
    unread: usize,
    findings: Counts,
}

/// How many findings of each severity.
#[derive(Debug, Clone, Default)]
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
    /// Counts a verdict: whether the receiver accepts the message or the case, and the severities of the findings.
    pub fn add(&mut self, accepted: bool, severities: &[Severity]) {
        *(if accepted { &mut self.accepted } else { &mut self.rejected }) += 1;
        severities.iter().for_each(|severity| self.findings.add(*severity));
    }

    /// Counts what could not be read.
    pub fn add_unread(&mut self) {
        self.unread += 1;
    }

    /// How many were accepted.
    #[must_use]
    pub fn accepted(&self) -> usize {
        self.accepted
    }

    /// How many were rejected.
    #[must_use]
    pub fn rejected(&self) -> usize {
        self.rejected
    }

    /// How many could not be read.
    #[must_use]
    pub fn unread(&self) -> usize {
        self.unread
    }

    /// Whether nothing has been counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all() == 0
    }

    fn all(&self) -> usize {
        self.accepted + self.rejected + self.unread
    }

    /// «24 filer: 21 godtatt, 3 avvist – 4 feil, 2 advarsler».
    #[must_use]
    pub fn of_files(&self, options: &Options) -> String {
        self.text(words::FILES, options)
    }

    /// «2 klagesaker: 2 godtatt».
    #[must_use]
    pub fn of_cases(&self, options: &Options) -> String {
        self.text(words::CASES, options)
    }

    fn text(&self, what: Counted, options: &Options) -> String {
        if self.is_empty() {
            return String::new();
        }
        let (ink, language) = (options.ink(), options.language);
        let parts = [
            (words::FILES_ACCEPTED, self.accepted, ink.good),
            (words::FILES_REJECTED, self.rejected, ink.error),
            (words::FILES_UNREAD, self.unread, ink.error),
        ];
        let parts: Vec<_> = parts
            .into_iter()
            .filter(|(_, number, _)| *number > 0)
            .map(|(word, number, style)| format!("{style}{}{style:#}", word.count(number, language)))
            .collect();
        let all = format!("{}: {}", what.count(self.all(), language), parts.join(", "));
        let findings = self.findings.print(language);
        if findings.is_empty() { format!("{all}\n") } else { format!("{all} – {findings}\n") }
    }
}
