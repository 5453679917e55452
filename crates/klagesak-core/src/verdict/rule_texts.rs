//! What is written about a rule.

use crate::text::Text;

/// What is written about a rule, in the three languages. It is one text, of which the others are parts: hundreds of rules have fifteen
/// texts each, and a pointer to each of them would have to be put right every time a program starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleTexts(&'static str);

impl RuleTexts {
    /// The texts as lines: what a finding says, what a caseworker does, what a system does, what the rule demands, and what goes wrong
    /// otherwise, each in bokmål, nynorsk and English. Lines that are missing are empty texts.
    #[must_use]
    pub const fn new(lines: &'static str) -> Self {
        Self(lines)
    }

    pub(super) fn get(&self, what: What) -> Text {
        let mut lines = self.0.split('\n').skip(what as usize * 3);
        let mut next = || lines.next().unwrap_or_default();
        Text { nb: next(), nn: next(), en: next() }
    }
}

/// The texts of a rule, in the order they are written: first those a report has.
#[derive(Clone, Copy)]
pub(super) enum What {
    Message,
    Caseworker,
    System,
    Title,
    Harm,
}
