//! The forms the result of a run has.

use klagesak_core::write_pretty;

use super::table::Table;
use super::{html, junit, text};
use crate::options::Options;

impl Table {
    /// For people.
    #[must_use]
    pub fn text(&self, options: &Options) -> String {
        text::print(self, options)
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        write_pretty(self).unwrap_or_default()
    }

    /// JUnit XML: a suite for each layer, a test for each rule.
    #[must_use]
    pub fn junit(&self, options: &Options) -> String {
        junit::report(self, options.language)
    }

    /// A page that stands alone.
    #[must_use]
    pub fn html(&self, options: &Options) -> String {
        html::page(self, options.language)
    }
}
