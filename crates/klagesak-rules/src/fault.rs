//! A fault in a document.

use std::fmt;

/// One sentence about what is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from the top of the repository.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// The faults of one file, as they are found.
pub(crate) struct Faults<'f> {
    path: &'f str,
    found: &'f mut Vec<Fault>,
}

impl<'f> Faults<'f> {
    pub(crate) fn new(path: &'f str, found: &'f mut Vec<Fault>) -> Self {
        Self { path, found }
    }

    pub(crate) fn at(&mut self, line: usize, what: impl Into<String>) {
        self.found.push(Fault { path: self.path.to_owned(), line, what: what.into() });
    }
}
