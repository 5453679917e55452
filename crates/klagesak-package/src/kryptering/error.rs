//! Why something could not be decrypted or encrypted. Never anything of the content.

use std::io;

use klagesak_core::verdict::RuleInfo;
use thiserror::Error;

use crate::pki::ber::BerError;
use crate::rules::generated::pakke::{KO_PAKKE_121, KO_PAKKE_122, KO_PAKKE_123, KO_PAKKE_124};

/// Why something could not be decrypted.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DecryptError {
    /// It is not encrypted to this key.
    #[error("not encrypted to this key")]
    WrongKey,
    /// It is not an encrypted package.
    #[error("not a CMS EnvelopedData")]
    NotEnveloped,
    /// It is encrypted in a way that is not read here.
    #[error("encrypted with something else than AES-256-CBC and RSA-OAEP")]
    Unsupported,
    /// It ends in the middle.
    #[error("the encrypted data end in the middle")]
    Truncated,
    /// It is damaged.
    #[error("the encrypted data are damaged")]
    Damaged,
    /// It cannot be read.
    #[error("the encrypted data cannot be read")]
    Io(#[source] io::Error),
}

impl DecryptError {
    /// The rule it breaks; none when it could not be read.
    #[must_use]
    pub fn rule(&self) -> Option<&'static RuleInfo> {
        match self {
            Self::WrongKey => Some(&KO_PAKKE_121),
            Self::NotEnveloped => Some(&KO_PAKKE_122),
            Self::Unsupported => Some(&KO_PAKKE_123),
            Self::Truncated | Self::Damaged => Some(&KO_PAKKE_124),
            Self::Io(_) => None,
        }
    }
}

impl From<BerError> for DecryptError {
    fn from(error: BerError) -> Self {
        match error {
            BerError::Truncated => Self::Truncated,
            BerError::Malformed | BerError::TooLarge => Self::Damaged,
            BerError::Io(error) => Self::Io(error),
        }
    }
}

/// What a [`Decryptor`](super::Decryptor) says as a reader.
impl From<DecryptError> for io::Error {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::Io(error) => error,
            other => Self::new(io::ErrorKind::InvalidData, other),
        }
    }
}

/// What a [`Decryptor`](super::Decryptor) said as a reader.
impl From<io::Error> for DecryptError {
    fn from(error: io::Error) -> Self {
        error.downcast().unwrap_or_else(Self::Io)
    }
}

/// Why something could not be encrypted.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum EncryptError {
    /// The certificate is not for encryption.
    #[error(
        "the certificate may not be used for encryption; an enterprise certificate has another one for that"
    )]
    Purpose,
    /// The certificate has run out or is not valid yet.
    #[error("the receiver's certificate is not valid now")]
    NotValid,
    /// The certificate has another kind of key than RSA.
    #[error("the receiver's certificate has no RSA key")]
    NotRsa,
    /// The receiver's key is so short that it can be broken.
    #[error("the receiver's key is an RSA key of less than 2048 bits")]
    WeakKey,
    /// It is a folder, which is not one thing that can be encrypted.
    #[error("only a ZIP file or an ASiC-E can be encrypted")]
    Folder,
    /// The machine has no randomness to give, or the certificate cannot be used.
    #[error("the encryption could not be made")]
    Failed,
    /// It cannot be written.
    #[error("the encrypted data cannot be written")]
    Io(#[from] io::Error),
}
