//! A text of a profile, in the three languages of the standard.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::{Language, Text};

/// En tekst på de tre språkene.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spraaktekst {
    /// Bokmål.
    #[schemars(length(min = 1, max = 500))]
    pub nb: String,
    /// Nynorsk.
    #[schemars(length(min = 1, max = 500))]
    pub nn: String,
    /// Engelsk.
    #[schemars(length(min = 1, max = 500))]
    pub en: String,
}

impl Spraaktekst {
    /// Whether each is something on one line, so that it can stand in a finding.
    pub(crate) fn er_paa_en_linje(&self) -> bool {
        let line = |text: &String| !text.trim().is_empty() && !text.chars().any(char::is_control);
        [&self.nb, &self.nn, &self.en].into_iter().all(line)
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
            Language::En => &self.en,
        }
    }
}

impl From<Text> for Spraaktekst {
    fn from(text: Text) -> Self {
        Self { nb: text.nb.into(), nn: text.nn.into(), en: text.en.into() }
    }
}
