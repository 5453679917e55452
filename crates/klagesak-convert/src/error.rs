//! Why a conversion could not be done.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::Finding;
use thiserror::Error;

use crate::Format;

/// Why something could not be converted. Never carries text from what was to be converted.
#[derive(Debug, Clone, Error)]
#[non_exhaustive]
pub enum Error {
    /// What came in is not what it must be; the findings say where and why. There is at least one.
    #[error("the input is refused with {} findings", .0.len())]
    Refused(Vec<Finding>),
    /// The format has no form for this type of message.
    #[error("{} has no form for this type of message", .format.name())]
    NoForm {
        /// The format.
        format: Format,
        /// The type.
        meldingstype: Meldingstype,
    },
    /// There is nothing to convert, or the messages are of several cases.
    #[error("not the messages of one case")]
    NotOneCase,
    /// The message cannot be written, which is a fault of this program.
    #[error("cannot write the converted message")]
    Write,
}

impl Error {
    /// The findings the input was refused with; none for the other errors.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Refused(findings) => findings,
            _ => &[],
        }
    }
}
