//! Why a value was refused.

use thiserror::Error;

/// Why a small value was refused. Carries limits and positions, never the value itself: it may be personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueError {
    /// The text has no characters.
    #[error("text is empty")]
    Empty,
    /// The text has more characters (Unicode code points) than allowed.
    #[error("text is longer than {max} characters")]
    TooLong {
        /// Largest number of code points.
        max: usize,
    },
    /// A control character where none is allowed.
    #[error("text holds a control character")]
    ControlCharacter,
    /// The value does not have the written form of its type.
    #[error("value is not written as {expected}")]
    Form {
        /// The form, in the words of the standard.
        expected: &'static str,
    },
    /// A control digit does not fit the other digits.
    #[error("control digit is wrong")]
    ControlDigit,
    /// A number outside its bounds.
    #[error("number is outside {min} to {max}")]
    OutOfRange {
        /// Smallest allowed number.
        min: u64,
        /// Largest allowed number.
        max: u64,
    },
    /// A list with too few or too many items.
    #[error("list must have {min} to {max} items")]
    Count {
        /// Fewest items.
        min: usize,
        /// Most items.
        max: usize,
    },
    /// A list of distinct items in which one occurs twice.
    #[error("list holds the same item twice")]
    Duplicate,
}
