//! The forms results are written in.

use clap::ValueEnum;
use klagesak::report::Verdicts;

/// How a command writes its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people
    Text,
    /// One JSON report per line, for programs
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// JUnit XML, for build servers
    Junit,
    /// A page that stands alone
    Html,
}

impl ReportFormat {
    /// All verdicts as one file. Text and lines of JSON have been written on the way.
    pub(crate) fn file(self, verdicts: &Verdicts) -> String {
        match self {
            Self::Text | Self::Json => String::new(),
            Self::Sarif => verdicts.sarif(),
            Self::Junit => verdicts.junit(),
            Self::Html => verdicts.html(),
        }
    }
}
