//! Errors of this crate; their text never includes file names.

use std::io;

use klagesak_core::ReadError;
use klagesak_core::verdict::{Finding, Pointer};
use thiserror::Error;

use crate::kryptering::{DecryptError, EncryptError};

/// Errors of this crate. A bad package is a finding, not an error. `Display` never includes file names.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// The package cannot be opened.
    #[error("cannot open the package")]
    OpenPackage(#[source] io::Error),
    /// The package cannot be read.
    #[error("cannot read the package")]
    ReadPackage(#[source] io::Error),
    /// The message cannot be read.
    #[error("cannot read the message")]
    ReadMessage(#[from] ReadError),
    /// A document cannot be read.
    #[error("cannot read document number {number}")]
    ReadDocument {
        /// Its number in the list of documents, from 1.
        number: usize,
        /// Why.
        source: io::Error,
    },
    /// The result cannot be written. Nothing is left behind, and what was there before is as it was.
    #[error("cannot write the result")]
    Write(#[source] io::Error),
    /// There is no room for a large document that has to be unpacked before it can be looked into, so nothing can be said of the
    /// package. That is no fault of the package.
    #[error("cannot use the folder for temporary files")]
    Workspace(#[source] io::Error),
    /// The signature over the manifest could not be made.
    #[error("cannot sign the package")]
    Sign(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The package cannot be decrypted.
    #[error("cannot decrypt the package")]
    Decrypt(#[from] DecryptError),
    /// The package cannot be encrypted to the receiver.
    #[error("cannot encrypt the package")]
    Encrypt(#[source] EncryptError),
    /// There is something under the name of the result already.
    #[error("the target exists already")]
    TargetExists,
    /// The package has errors: it is not built, or not unpacked.
    #[error("the package is rejected with {} findings", .0.len())]
    Rejected(Vec<Finding>),
    /// The package was changed while it was being worked on.
    #[error("the package changed while it was read")]
    Changed,
}

/// Marks what went wrong with temporary files on its way up, among what went wrong with reading.
#[derive(Debug, Error)]
#[error("cannot use the folder for temporary files")]
struct Workspace(#[source] io::Error);

/// What went wrong with temporary files.
pub(crate) fn of_workspace(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), Workspace(error))
}

impl Error {
    /// What went wrong while a package was read.
    pub(crate) fn reading(error: io::Error) -> Self {
        if !error.get_ref().is_some_and(|inner| inner.is::<Workspace>()) {
            return Self::ReadPackage(error);
        }
        let inner = error.into_inner().and_then(|inner| inner.downcast::<Workspace>().ok());
        Self::Workspace(inner.map_or_else(|| io::ErrorKind::Other.into(), |inner| inner.0))
    }

    /// What was found, where the package itself is the reason: it is rejected, or cannot be decrypted. Empty for all others.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        match self {
            Self::Rejected(findings) => findings.clone(),
            Self::Decrypt(error) => {
                error.rule().map(|rule| Finding::new(rule, Pointer::default())).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}
