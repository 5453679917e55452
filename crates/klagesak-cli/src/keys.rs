//! Keys and certificates given on the command line, and packages opened with them.

use std::path::{Path, PathBuf};

use klagesak::Language;
use klagesak::package::pki::{Certificate, KeyError, PrivateKey};
use klagesak::package::{Error, Opened, Trust};
use klagesak::verdi::Tidspunkt;

use crate::failure::Failure;
use crate::{output, package, read, words};

/// Where the issuers are given that a receiver always trusts.
pub(crate) const TRUST: &str = "KLAGESAK_TRUST";
/// Where a receiver's own key is given.
pub(crate) const DECRYPT_KEY: &str = "KLAGESAK_DECRYPT_KEY";

/// Whom the receiver trusts, and its own key.
#[derive(Debug, clap::Args)]
pub(crate) struct Keys {
    /// Certificates of issuers that are trusted, in PEM. A package must then be signed by somebody they lead to
    #[arg(long, value_name = "PEM", env = TRUST)]
    trust: Option<PathBuf>,
    /// The key to open the package with, in PEM; the package must then be encrypted. KLAGESAK_DECRYPT_KEY names one for the
    /// packages that are
    #[arg(long, value_name = "PEM")]
    decrypt_key: Option<PathBuf>,
}

/// The same, read.
#[derive(Debug, Default)]
pub(crate) struct Keyring {
    anchors: Option<Vec<Certificate>>,
    key: Option<PrivateKey>,
    /// The key is for this package, and not for those that happen to be encrypted.
    demanded: bool,
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

impl Keyring {
    pub(crate) fn trust(&self, at: Tidspunkt) -> Trust<'_> {
        self.anchors.as_deref().map_or(Trust::anyone(at), |anchors| Trust::issuers(anchors, at))
    }

    /// Opens a package, decrypting it when there is a key for it. A folder is never encrypted.
    pub(crate) fn open(&self, path: &Path) -> Result<Opened, Error> {
        match &self.key {
            Some(key) if !path.is_dir() && (self.demanded || package::is_encrypted(path)) => {
                Opened::decrypt(path, key)
            }
            _ => Opened::open(path),
        }
    }

    pub(crate) fn has_key(&self) -> bool {
        self.key.is_some()
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
    Failure::Usage(format!("{}: {why}", output::shown(path)))
}
