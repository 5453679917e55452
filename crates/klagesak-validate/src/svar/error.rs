//! Why a reply could not be made.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdi::ValueError;
use thiserror::Error;

/// Why a reply could not be made. Never carries text from the message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SvarError {
    /// The one type is never an answer to the other.
    #[error("{svar} does not answer {til}")]
    WrongType {
        /// The type asked for.
        svar: Meldingstype,
        /// The type of the message.
        til: Meldingstype,
    },
    /// The receiver of the message is not on the side of the case that sends such a reply.
    #[error("the receiver of the message cannot send {svar}")]
    WrongSide {
        /// The type asked for.
        svar: Meldingstype,
    },
    /// The report is about another message.
    #[error("the report is about another message")]
    OtherMessage,
    /// The caller gave too few ids.
    #[error("too few ids")]
    OutOfIds,
    /// A value that the format has no room for, such as a deadline after its last day.
    #[error("a value does not fit the format: {0}")]
    Value(#[from] ValueError),
}
