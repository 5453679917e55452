//! Keys and certificates given on the command line.

use std::path::{Path, PathBuf};

use klagesak::package::pki::{Certificate, KeyError, PrivateKey, RevocationList};
use klagesak::report::shown;
use klagesak::{Language, Policy};

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
    /// Trust anchors in PEM. The package must then be signed, and its signature lead to one of them. The variable KLAGESAK_TRUST
    /// names those a receiver always trusts
    #[arg(long, value_name = "PEM")]
    trust: Option<PathBuf>,
    /// Private key in PEM to decrypt the package with, which must then be encrypted. The variable KLAGESAK_DECRYPT_KEY names a
    /// key for the packages that are encrypted
    #[arg(long, value_name = "PEM")]
    decrypt_key: Option<PathBuf>,
    /// Certificate revocation lists (CRL) in DER or PEM, one file each time. Those within the signature are used in any case
    #[arg(long, value_name = "FILE")]
    crl: Vec<PathBuf>,
    /// Demand a fresh revocation list for every certificate below the trust anchor
    #[arg(long)]
    require_revocation: bool,
    /// Demand an enterprise certificate of the sender, or of an organisation that the policy file says may sign for it
    #[arg(long)]
    require_signer: bool,
}

impl Keys {
    /// The same, with what the receiver's policy demands of signatures.
    pub(crate) fn read(&self, policy: &Policy, language: Language) -> Result<Keyring, Failure> {
        let anchors = self.trust.clone().or_else(|| usual(TRUST));
        let anchors = anchors.as_deref().map(|path| certificates(path, language)).transpose()?;
        if anchors.is_none() && (self.require_revocation || self.require_signer) {
            return Err(Failure::Usage(words::NEEDS_TRUST.get(language).to_owned()));
        }
        let key = self.decrypt_key.clone().or_else(|| usual(DECRYPT_KEY));
        let key = key.as_deref().map(|path| private_key(path, language)).transpose()?;
        let lists: Result<Vec<_>, _> = self.crl.iter().map(|path| revocation_lists(path, language)).collect();
        let mut krav = policy.signatur().clone();
        krav.krev_tilbakekalling |= self.require_revocation;
        krav.krev_underskriver |= self.require_signer;
        let lists = lists?.into_iter().flatten().collect();
        Ok(Keyring { anchors, lists, krav, key, demanded: self.decrypt_key.is_some() })
    }
}

/// What a variable names. One that is empty, as that of a secret nobody has set, names nothing.
fn usual(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Longer than any chain of certificates.
const MOST: usize = 1 << 20;
/// Longer than any list of revoked certificates.
const MOST_OF_LIST: usize = 64 << 20;

/// The certificates in a PEM file.
pub(crate) fn certificates(path: &Path, language: Language) -> Result<Vec<Certificate>, Failure> {
    let unusable = || unusable(path, words::NO_CERTIFICATE.get(language));
    Certificate::from_pem(&text(path, language)?).map_err(|_| unusable())
}

/// The lists in a file.
fn revocation_lists(path: &Path, language: Language) -> Result<Vec<RevocationList>, Failure> {
    let bytes =
        read::limited(path, MOST_OF_LIST).map_err(|error| Failure::unreadable(path, &error, language))?;
    RevocationList::from_file(&bytes).map_err(|_| unusable(path, words::NO_CRL.get(language)))
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
