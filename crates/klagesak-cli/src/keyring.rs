//! Whom the receiver trusts, and its own key; packages opened with them.

use std::fs::File;
use std::path::Path;

use klagesak::package::pki::{Certificate, PrivateKey, RevocationList};
use klagesak::package::{Error, Opened, Trust};
use klagesak::signaturkrav::Signaturkrav;
use klagesak::verdi::Tidspunkt;

/// Whom the receiver trusts, and its own key.
#[derive(Debug, Default)]
pub(crate) struct Keyring {
    pub(crate) anchors: Option<Vec<Certificate>>,
    /// The lists of certificates called back it has.
    pub(crate) lists: Vec<RevocationList>,
    /// What it demands of signatures besides.
    pub(crate) krav: Signaturkrav,
    pub(crate) key: Option<PrivateKey>,
    /// The key is for this package, and not for those that happen to be encrypted.
    pub(crate) demanded: bool,
}

impl Keyring {
    pub(crate) fn trust(&self, at: Tidspunkt) -> Trust<'_> {
        let trust = self.anchors.as_deref().map_or(Trust::anyone(at), |anchors| Trust::issuers(anchors, at));
        trust.with_lists(&self.lists).demanding(&self.krav)
    }

    /// Opens a package, decrypting it when there is a key for it. A folder is never encrypted.
    pub(crate) fn open(&self, path: &Path, encrypted: bool) -> Result<Opened, Error> {
        match &self.key {
            Some(key) if !path.is_dir() && (self.demanded || encrypted) => Opened::decrypt(path, key),
            _ => Opened::open(path),
        }
    }

    /// The same of a file without a name.
    pub(crate) fn open_file(&self, file: File, encrypted: bool) -> Result<Opened, Error> {
        match &self.key {
            Some(key) if self.demanded || encrypted => Opened::decrypt_file(file, key),
            _ => Opened::of_file(file),
        }
    }

    pub(crate) fn has_key(&self) -> bool {
        self.key.is_some()
    }
}
