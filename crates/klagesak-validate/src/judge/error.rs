//! Why a message cannot be held against a schema.

use klagesak_core::Version;
use klagesak_core::syntax::SyntaxFault;
use thiserror::Error;

/// Why a message cannot be held against a schema. Never carries text from the message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JudgeError {
    /// The bytes are not a JSON text this format allows: no schema can be asked. Keys that stand twice are among what it refuses.
    #[error(transparent)]
    Syntax(#[from] SyntaxFault),
    /// `meldingstype` is missing or unknown: the reader does not know as what to read the message.
    #[error("meldingstype is missing or unknown")]
    UnknownType,
    /// The message is of a version the reader does not know, or of a newer one than the schema it would be held against.
    #[error("version {version} is another than that of the schema")]
    OtherVersion {
        /// The version of the message.
        version: Version,
    },
    /// What should be a schema is none.
    #[error("no schema: {0}")]
    Schema(String),
}
