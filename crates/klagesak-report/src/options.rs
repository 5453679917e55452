//! How a report is written, the same for all reports of a program.

use klagesak_core::{Language, Limits};

use crate::ink::Ink;
use crate::places::{Finder, in_json};

/// How a report is written.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Options {
    /// The language of everything but names and codes.
    pub language: Language,
    /// Whether text has the escape sequences of ANSI colours. They carry no meaning that the words do not.
    pub colour: bool,
    /// How many columns text may take, where it can be made to fit.
    pub width: usize,
    /// Whether source lines are shown as they are. They may be about a person; otherwise every value is hidden.
    pub show_values: bool,
    /// Whether text says so when a message or a case has no findings.
    pub show_clean: bool,
    /// Finds the line and column of a finding in the text of a message.
    pub finder: Finder,
    /// Longer texts are not searched for places, in bytes.
    pub max_bytes: usize,
}

impl Options {
    /// No colours, 80 columns, values hidden, places found in JSON.
    ///
    /// ```
    /// let mut options = klagesak_report::Options::new(klagesak_core::Language::En);
    /// options.width = 100;
    /// assert!(!options.show_values);
    /// ```
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            colour: false,
            width: 80,
            show_values: false,
            show_clean: true,
            finder: in_json,
            max_bytes: Limits::default().max_bytes,
        }
    }

    pub(crate) fn ink(&self) -> Ink {
        Ink::new(self.colour)
    }
}
