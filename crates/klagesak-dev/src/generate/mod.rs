//! What is generated, one file per kind.

mod conversations;
mod diagrams;
mod excerpts;
mod expected;
pub(crate) mod feed;
mod fields;
mod fixtures;
mod ids;
mod names;
mod packages;
mod pages;
pub(crate) mod schemas;

pub use conversations::{Conversation, Messages, conversations};
pub use expected::Expected;
pub use fixtures::{Case, Manifest, cases};
pub use packages::PackageCase;

use klagesak_core::Version;

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
        example: String,
    },
    /// A file has no longer what the documentation shows of it.
    #[error("{source_file} has nothing at {pointer} to show")]
    Excerpt {
        /// The file.
        source_file: &'static str,
        /// The place in it.
        pointer: &'static str,
    },
    /// A generated structure could not be written as JSON.
    #[error("cannot write JSON")]
    Json(#[from] serde_json::Error),
    /// A part of the standard has no place in the pictures of the documentation.
    #[error("{what} is not drawn; give it a place in generate/diagrams")]
    NotDrawn {
        /// What it is.
        what: String,
    },
    /// A rule id that was published once is gone.
    #[error("rule {id} was published and is gone; keep its record with `removed`")]
    LostRule {
        /// The id.
        id: String,
    },
    /// A package could not be written to be judged.
    #[error("cannot write a package")]
    Package(#[source] std::io::Error),
    /// A page or an example that the documentation shows cannot be read.
    #[error("cannot read what the documentation shows")]
    ReadSource(#[source] std::io::Error),
    /// The documents of the rules cannot be read.
    #[error(transparent)]
    ReadRules(#[from] klagesak_rules::ReadError),
    /// The lock of the rules cannot be read.
    #[error(transparent)]
    ReadLock(#[from] crate::lock::LockError),
    /// The results of the faults that were put in cannot be read.
    #[error(transparent)]
    ReadMutants(#[from] klagesak_mutants::Error),
    /// The list of published ids cannot be read.
    #[error("cannot read the list of published rule ids")]
    ReadIds(#[source] std::io::Error),
}

/// The pages of the book that are copies of what is written elsewhere. They are made with the book and not committed.
///
/// # Errors
/// [`GenerateError`]
pub fn copies() -> Result<Vec<File>, GenerateError> {
    pages::copies(&crate::root())
}

/// Every generated file.
///
/// # Errors
/// [`GenerateError`]
pub fn all() -> Result<Vec<File>, GenerateError> {
    let mut files = Vec::new();
    for version in Version::PUBLISHED {
        files.extend(schemas::files(*version, None)?);
        files.extend(fixtures::files(*version)?);
    }
    files.extend(excerpts::files(&crate::root(), &files)?);
    files.extend(pages::files(&crate::root())?);
    files.push(ids::file(&crate::root())?);
    files.push(feed::file(&crate::root())?);
    files.push(names::file());
    Ok(files)
}
