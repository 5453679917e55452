//! A private key, given by the caller.

use std::fmt;

use der::Encode;
use p256::ecdsa::signature::hazmat::PrehashSigner;
use p256::pkcs8::{DecodePrivateKey, EncodePublicKey, PrivateKeyInfoRef};
use pkcs1::DecodeRsaPrivateKey;
use sha2::{Digest, Sha256};
use thiserror::Error;
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::Certificate;
use super::algorithm::{sha256_with_ecdsa, sha256_with_rsa};

/// A private key: RSA, or ECDSA on P-256 or P-384. It is wiped from memory when dropped, and never shown.
///
/// The `rsa` crate has from version 0.10 on no known leak through time (RUSTSEC-2023-0071, «Marvin», is about earlier versions),
/// and the numbers are blinded. Even so: this is made for a program run by its own user, not for a service that answers
/// untrusted callers.
pub struct PrivateKey(Kind);

enum Kind {
    Rsa(Box<rsa::PrivateKey>),
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
}

/// Why a key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum KeyError {
    /// It is not PEM, or there is no private key in it.
    #[error("there is no private key in the file")]
    Missing,
    /// It is protected by a password.
    #[error("the private key is protected by a password, and must be given without")]
    Protected,
    /// It is damaged, or of another kind than RSA, P-256 and P-384.
    #[error("the private key is damaged, or neither RSA, P-256 nor P-384")]
    Unsupported,
}

impl PrivateKey {
    /// The first private key in a PEM file: PKCS#8, PKCS#1 or SEC1.
    ///
    /// # Errors
    /// When there is none, or it cannot be used.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        let (label, block) = first_key(pem).ok_or(KeyError::Missing)?;
        if label == "ENCRYPTED PRIVATE KEY" || block.contains("Proc-Type: 4,ENCRYPTED") {
            return Err(KeyError::Protected);
        }
        let (_, der) = der::pem::decode_vec(block.as_bytes()).map_err(|_| KeyError::Missing)?;
        let der = Zeroizing::new(der);
        let kind = match label {
            "PRIVATE KEY" => pkcs8(&der),
            "RSA PRIVATE KEY" => rsa::PrivateKey::from_pkcs1_der(&der).ok().map(Kind::rsa),
            "EC PRIVATE KEY" => sec1(&der),
            _ => None,
        };
        kind.map(Self).ok_or(KeyError::Unsupported)
    }

    /// Whether the certificate is of this key.
    #[must_use]
    pub fn belongs_to(&self, certificate: &Certificate) -> bool {
        let own = match &self.0 {
            Kind::Rsa(key) => key.to_public_key().to_public_key_der(),
            Kind::P256(key) => key.verifying_key().to_public_key_der(),
            Kind::P384(key) => key.verifying_key().to_public_key_der(),
        };
        let theirs = certificate.key().to_der();
        matches!((own, theirs), (Ok(own), Ok(theirs)) if own.as_bytes() == theirs)
    }

    pub(crate) fn rsa(&self) -> Option<&rsa::PrivateKey> {
        match &self.0 {
            Kind::Rsa(key) => Some(key),
            Kind::P256(_) | Kind::P384(_) => None,
        }
    }

    /// A signature over the message with SHA-256, and how it was made. None when the machine has no randomness to give.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<(AlgorithmIdentifierOwned, Vec<u8>)> {
        let checksum = Sha256::digest(message);
        match &self.0 {
            Kind::Rsa(key) => {
                let signature = key.pkcs1v15_sign_prehash::<Sha256>(&checksum).ok()?;
                Some((sha256_with_rsa(), signature))
            }
            Kind::P256(key) => {
                let signature: p256::ecdsa::Signature = key.sign_prehash(&checksum).ok()?;
                Some((sha256_with_ecdsa(), signature.to_der().as_bytes().to_vec()))
            }
            Kind::P384(key) => {
                let signature: p384::ecdsa::Signature = key.sign_prehash(&checksum).ok()?;
                Some((sha256_with_ecdsa(), signature.to_der().as_bytes().to_vec()))
            }
        }
    }
}

impl Kind {
    fn rsa(key: rsa::PrivateKey) -> Self {
        Self::Rsa(Box::new(key))
    }
}

fn pkcs8(der: &[u8]) -> Option<Kind> {
    if let Ok(key) = p256::ecdsa::SigningKey::from_pkcs8_der(der) {
        return Some(Kind::P256(key));
    }
    if let Ok(key) = p384::ecdsa::SigningKey::from_pkcs8_der(der) {
        return Some(Kind::P384(key));
    }
    let key = PrivateKeyInfoRef::try_from(der).ok()?;
    rsa::PrivateKey::try_from(key).ok().map(Kind::rsa)
}

fn sec1(der: &[u8]) -> Option<Kind> {
    // The length of the key determines the curve, and a key that names another curve is refused.
    if let Ok(key) = p256::SecretKey::from_sec1_der(der) {
        return Some(Kind::P256(key.into()));
    }
    p384::SecretKey::from_sec1_der(der).ok().map(|key| Kind::P384(key.into()))
}

/// The first block with a private key, with its label. OpenSSL writes the curve in a block of its own before it.
fn first_key(pem: &str) -> Option<(&str, String)> {
    const BEGIN: &str = "-----BEGIN ";
    pem.match_indices(BEGIN).find_map(|(start, _)| {
        let rest = pem.get(start + BEGIN.len()..)?;
        let (label, rest) = rest.split_once("-----")?;
        let end = format!("-----END {label}-----");
        let (body, _) = rest.split_once(&end)?;
        label
            .ends_with("PRIVATE KEY")
            .then(|| (label, format!("{BEGIN}{label}-----\n{}\n{end}\n", body.trim())))
    })
}

/// Only that there is one.
impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey")
    }
}
