//! Why a list was refused.

use thiserror::Error;

/// Why a list of municipalities or offices was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// A line without the fields of its list, or with a field that is not of the right form.
    #[error("line {line} of the register cannot be read")]
    Line {
        /// The number of the line, from 1.
        line: usize,
    },
    /// A municipality or number series that belongs to an office the register does not have.
    #[error("{number} belongs to an office that is not in the register")]
    UnknownOffice {
        /// The municipality number, or the beginning of it.
        number: Box<str>,
    },
    /// An office that is listed twice.
    #[error("office {number} is listed twice")]
    DuplicateOffice {
        /// The organisation number.
        number: Box<str>,
    },
    /// A municipality number that is listed twice for the same day.
    #[error("municipality {number} is listed twice for the same day")]
    DuplicateMunicipality {
        /// The municipality number.
        number: Box<str>,
    },
}
