//! Keys and certificates given on the command line.

use std::path::{Path, PathBuf};

use klagesak::Language;
use klagesak::package::pki::{Certificate, KeyError, PrivateKey};
use klagesak::report::shown;

use crate::failure::Failure;
use crate::keyring::Keyring;
use crate::{read, words};

/// Where the issuers are given that a receiver always trusts.
pub(crate) const TRUST: &str = "KLAGESAK_TRUST";
/// Where a receiver's own key is given.
pub(crate) const DECRYPT_KEY: &str = "KLAGESAK_DECRYPT_KEY";

/// Whom the receiver trusts, and its own key.
#[derive(Debug, clap::Args)]
pub(crate) struct Keys {
    /// Trust anchors in PEM. The package must then be signed, and its signature lead to one of them
    #[arg(long, value_name = "PEM", env = TRUST)]
    trust: Option<PathBuf>,
    /// Private key in PEM to decrypt the package with, which must then be encrypted. The variable KLAGESAK_DECRYPT_KEY names a
    /// key for the packages that are encrypted
    #[arg(long, value_name = "PEM")]
    decrypt_key: Option<PathBuf>,
}

impl Keys {
    pub(crate) fn read(&self, language: Language) -> Result<Keyring, Failure> {
        let anchors = self.trust.as_deref().map(|path| certificates(path, language)).transpose()?;
        let usual = || std::env::var_os(DECRYPT_KEY).filter(|path| !path.is_empty()).map(PathBuf::from);
        let key = self.decrypt_key.clone().or_else(usual);
        let key = key.as_deref().map(|path| private_key(path, language)).transpose()?;
        Ok(Keyring { anchors, key, demanded: self.decrypt_key.is_some() })
    }
}

/// Longer than any chain of certificates.
const MOST: usize = 1 << 20;

/// The certificates in a PEM file.
pub(crate) fn certificates(path: &Path, language: Language) -> Result<Vec<Certificate>, Failure> {
    let unusable = || unusable(path, words::NO_CERTIFICATE.get(language));
    Certificate::from_pem(&text(path, language)?).map_err(|_| unusable())
}

/// The private key in a PEM file.
pub(crate) fn private_key(path: &Path, language: Language) -> Result<PrivateKey, Failure> {
    PrivateKey::from_pem(&text(path, language)?).map_err(|error| {
        let why = match error {
            KeyError::Protected => words::KEY_WITH_PASSWORD,
            _ => words::NO_KEY,
        };
        unusable(path, why.get(language))
    })
}

fn text(path: &Path, language: Language) -> Result<String, Failure> {
    let bytes = read::limited(path, MOST).map_err(|error| Failure::unreadable(path, &error, language))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn unusable(path: &Path, why: &str) -> Failure {
    Failure::Usage(format!("{}: {why}", shown(path)))
}
