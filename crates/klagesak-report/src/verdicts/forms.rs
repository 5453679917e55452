//! All verdicts as one file.

use super::document::Verdicts;
use super::{html, junit, sarif};

impl Verdicts {
    /// SARIF 2.1.0, for code scanning and editors.
    #[must_use]
    pub fn sarif(&self) -> String {
        let mut log = serde_json::to_string_pretty(&sarif::log(self)).unwrap_or_default();
        log.push('\n');
        log
    }

    /// JUnit XML, for build servers.
    #[must_use]
    pub fn junit(&self) -> String {
        junit::report(self)
    }

    /// A page that stands alone: nothing is fetched, and nothing runs.
    #[must_use]
    pub fn html(&self) -> String {
        html::page(self)
    }
}
