//! Things that are counted.

use klagesak_core::{Language, Text};

/// A thing that is counted.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    /// What one is called.
    pub one: Text,
    /// What any other number of them is called.
    pub many: Text,
}

impl Counted {
    /// «1 feil», «3 advarsler».
    #[must_use]
    pub fn count(self, number: usize, language: Language) -> String {
        let word = if number == 1 { self.one } else { self.many };
        format!("{number} {}", word.get(language))
    }
}
