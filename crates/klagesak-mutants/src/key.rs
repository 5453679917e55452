//! What a fault is known by from one run to the next: the text of its function and the place in it, and not the line of the file.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Mutant;
use crate::text::{checksum_of_code, counts, line_of};

/// A fault, as a result tells of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key {
    /// The file, from the root of the repository.
    pub file: String,
    /// The function; empty outside of every function.
    pub function: String,
    /// The beginning of the checksum of the function's code, comments left out.
    pub text: String,
    /// Line and column in that code.
    pub at: String,
    /// What is done.
    pub mutation: String,
}

impl Key {
    /// The key of a fault in the text of its file.
    #[must_use]
    pub fn of(mutant: &Mutant, text: &str) -> Self {
        let bytes = mutant.span.bytes(text);
        let within = match &mutant.function {
            Some(function) => function.span.bytes(text),
            None => line(text, bytes.start),
        };
        let code = text.get(within.clone()).unwrap_or_default();
        let before = text.get(within.start..bytes.start).unwrap_or_default();
        let lines = before.split_inclusive('\n').filter(|line| line.ends_with('\n') && counts(line)).count();
        Self {
            file: mutant.file.clone(),
            function: mutant.function.as_ref().map_or_else(String::new, |f| f.function_name.clone()),
            text: checksum_of_code(code),
            at: format!("{}:{}", lines + 1, mutant.span.start.column),
            mutation: mutant.mutation().to_owned(),
        }
    }
}

/// The line a byte is in.
fn line(text: &str, byte: usize) -> std::ops::Range<usize> {
    let start = text.get(..byte).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let length = text.lines().nth(line_of(text, byte) - 1).map_or(0, str::len);
    start..start + length
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.file, self.text, self.at, self.mutation)
    }
}
