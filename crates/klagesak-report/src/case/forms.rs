//! The forms a case has.

use super::case::Case;
use super::{group, json, text};
use crate::options::Options;
use crate::verdicts::Group;

impl Case {
    /// For people: the messages in order, what was found, and the verdict.
    #[must_use]
    pub fn text(&self, options: &Options) -> String {
        text::print(self, options)
    }

    /// For programs: the reports of the messages and the findings of the whole, on a line of its own.
    #[must_use]
    pub fn json(&self, options: &Options) -> String {
        crate::json::line(&json::rapport(self, options))
    }

    /// The case as a part of a page or a file about many.
    #[must_use]
    pub fn group(&self, options: &Options) -> Group {
        group::group(self, options)
    }
}
