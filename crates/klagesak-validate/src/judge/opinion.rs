//! What is said of a message, and by whom.

use std::collections::BTreeSet;
use std::fmt;

use klagesak_core::verdict::Pointer;

/// That something is wrong at a place, as a keyword of JSON Schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Opinion {
    /// The place, as far down as it may be shown; of a field that is missing or unknown, its own.
    pub place: Pointer,
    /// The keyword, such as `maxLength`.
    pub keyword: Box<str>,
}

impl Opinion {
    pub(super) fn new(place: Pointer, keyword: &str) -> Self {
        Self { place, keyword: keyword.into() }
    }
}

impl fmt::Display for Opinion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => write!(f, "{} at the top", self.keyword),
            place => write!(f, "{} at {place}", self.keyword),
        }
    }
}

/// What the two have against a message, each after the law.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Opinions {
    /// What the reader has against it.
    pub reader: BTreeSet<Opinion>,
    /// What the schema has against it.
    pub schema: BTreeSet<Opinion>,
}

impl Opinions {
    /// Whether the two say the same, at the same places.
    #[must_use]
    pub fn agree(&self) -> bool {
        self.reader == self.schema
    }

    /// What only the reader says, in order of place.
    pub fn only_reader(&self) -> impl Iterator<Item = &Opinion> {
        self.reader.difference(&self.schema)
    }

    /// What only the schema says, in order of place.
    pub fn only_schema(&self) -> impl Iterator<Item = &Opinion> {
        self.schema.difference(&self.reader)
    }
}
