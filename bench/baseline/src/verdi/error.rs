//! Why a value was refused.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueError {
    Empty,
    TooLong { max: usize },
    ControlCharacter,
    Form { expected: &'static str },
    OutOfRange { min: u64, max: u64 },
    Count { min: usize, max: usize },
    Duplicate,
}

impl fmt::Display for ValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("text is empty"),
            Self::TooLong { max } => write!(f, "text is longer than {max} characters"),
            Self::ControlCharacter => f.write_str("text holds a control character"),
            Self::Form { expected } => write!(f, "value is not written as {expected}"),
            Self::OutOfRange { min, max } => write!(f, "number is outside {min} to {max}"),
            Self::Count { min, max } => write!(f, "list must have {min} to {max} items"),
            Self::Duplicate => f.write_str("list holds the same item twice"),
        }
    }
}
