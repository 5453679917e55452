//! Why a value was refused, and which field it was for.

use std::fmt;

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

/// Why a value was refused, and where it was to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    at: String,
    error: ValueError,
}

impl FieldError {
    /// The field, with those it lies in and the numbers of items from 0: `innhold/dokumenter/3/tittel`. Empty when nobody has said.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.at
    }

    /// What is wrong with the value.
    #[must_use]
    pub fn error(&self) -> ValueError {
        self.error
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        self.error.fmt(f)
    }
}

impl std::error::Error for FieldError {}

impl From<ValueError> for FieldError {
    fn from(error: ValueError) -> Self {
        Self { at: String::new(), error }
    }
}

/// Says of a refused value which field it was for. A function that builds a part names its own fields, and its caller adds the field
/// of the part in front.
pub trait At<T> {
    /// The same result, with the place of the value in front of what is already said.
    ///
    /// # Errors
    /// The same, with the place.
    fn at(self, place: impl fmt::Display) -> Result<T, FieldError>;
}

impl<T, E: Into<FieldError>> At<T> for Result<T, E> {
    fn at(self, place: impl fmt::Display) -> Result<T, FieldError> {
        self.map_err(|error| {
            let FieldError { at, error } = error.into();
            let at = if at.is_empty() { place.to_string() } else { format!("{place}/{at}") };
            FieldError { at, error }
        })
    }
}
