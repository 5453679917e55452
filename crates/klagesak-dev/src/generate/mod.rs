//! What is generated, one file per kind.

mod conversations;
mod docs;
mod fixtures;
mod hostile;
mod ids;
mod packages;
mod schemas;

pub use conversations::{Conversation, Messages, conversations};
pub use fixtures::{Case, Expected, Manifest, cases};
pub use packages::PackageCase;

use crate::File;

/// Why something could not be generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// An example's edits do not fit its base message.
    #[error("example {example} of {rule} does not fit its base message")]
    Example {
        /// The rule.
        rule: &'static str,
        /// The example.
        example: &'static str,
    },
    /// A generated structure could not be written as JSON.
    #[error("cannot write JSON")]
    Json(#[from] serde_json::Error),
    /// A rule id that was published once is gone.
    #[error("rule {id} was published and is gone; keep its record with `removed`")]
    LostRule {
        /// The id.
        id: String,
    },
    /// A package could not be written to be judged.
    #[error("cannot write a package")]
    Package(#[source] std::io::Error),
    /// The list of published ids cannot be read.
    #[error("cannot read the list of published rule ids")]
    ReadIds(#[source] std::io::Error),
}

/// Every generated file.
///
/// # Errors
/// [`GenerateError`]
pub fn all() -> Result<Vec<File>, GenerateError> {
    let mut files = schemas::files()?;
    files.extend(fixtures::files()?);
    files.extend(docs::files());
    files.push(hostile::page()?);
    files.push(ids::file(&crate::root())?);
    Ok(files)
}
