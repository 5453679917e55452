//! Why a profile is refused.

use thiserror::Error;

/// Why a profile is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProfilError {
    /// Not JSON of the form of a profile.
    #[error("the profile is not of the expected form (line {line}, column {column}): {problem}")]
    Form {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, in the words of the JSON reader.
        problem: String,
    },
    /// There is a profile of this id already.
    #[error("there is a profile {0} already")]
    Twice(String),
    /// The id is not written as one.
    #[error("{0} is no id of a profile: capital letters, digits and single underscores, at most 60")]
    Id(String),
    /// A list that is not one of the core's open lists.
    #[error("{0} is not one of the core's open lists")]
    List(String),
    /// A code of the core that is not in its list, stands twice, or is one the profile cannot add.
    #[error("{code} cannot stand in {list}: {problem}")]
    Code {
        /// The list.
        list: String,
        /// The code.
        code: String,
        /// Why.
        problem: &'static str,
    },
    /// A field that is not there, or that a profile cannot demand or leave out.
    #[error("{object}.{field} can be neither demanded nor left out: {problem}")]
    Field {
        /// The type.
        object: String,
        /// The field.
        field: String,
        /// Why.
        problem: &'static str,
    },
    /// A text, an act or a provision that is not as it must be.
    #[error("{place}: {problem}")]
    Content {
        /// Where in the profile.
        place: String,
        /// What is wrong.
        problem: &'static str,
    },
}
