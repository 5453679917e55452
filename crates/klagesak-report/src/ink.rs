//! Colours. They carry no meaning that the words do not.

use anstyle::{AnsiColor, Style};
use klagesak_core::verdict::Severity;

/// The styles of text, all of them plain without colours.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ink {
    colour: bool,
    pub(crate) error: Style,
    pub(crate) good: Style,
    pub(crate) strong: Style,
    /// What frames the text of a message.
    pub(crate) frame: Style,
}

impl Ink {
    pub(crate) fn new(colour: bool) -> Self {
        let plain = |style: Style| if colour { style } else { Style::new() };
        Self {
            colour,
            error: plain(AnsiColor::Red.on_default().bold()),
            good: plain(AnsiColor::Green.on_default().bold()),
            strong: plain(Style::new().bold()),
            frame: plain(AnsiColor::BrightBlue.on_default()),
        }
    }

    /// The style when there are colours.
    pub(crate) fn colour(&self, style: Style) -> Style {
        if self.colour { style } else { Style::new() }
    }

    pub(crate) fn of(&self, severity: Severity) -> Style {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.colour(AnsiColor::Yellow.on_default().bold()),
            Severity::Notice => self.colour(AnsiColor::Cyan.on_default().bold()),
        }
    }
}
