//! Text in the three languages of the standard.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// A language a person may read findings, labels and rules in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Norsk bokmål.
    #[default]
    Nb,
    /// Norsk nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// All languages, default first.
    pub const ALL: &'static [Self] = &[Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 code: `nb`, `nn` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }
}

impl FromStr for Language {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|l| l.code() == s).ok_or(())
    }
}

/// The same text in all three languages. A missing language is a compile error.
///
/// ```
/// use klagesak_core::{Language, Text};
///
/// let text = Text { nb: "klage", nn: "klage", en: "appeal" };
/// assert_eq!(text.get("en".parse::<Language>().unwrap()), "appeal");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Text {
    /// Bokmål.
    pub nb: &'static str,
    /// Nynorsk.
    pub nn: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &'static str {
        match language {
            Language::Nb => self.nb,
            Language::Nn => self.nn,
            Language::En => self.en,
        }
    }
}

impl fmt::Display for Text {
    /// Bokmål, the language of the standard.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.nb)
    }
}
