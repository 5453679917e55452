//! The checksums a signature or an encryption may build on.

use der::asn1::{AnyRef, ObjectIdentifier};
use der::oid::db::rfc5912;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;

/// A checksum algorithm. SHA-1 is known because old signatures have it, and is never written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(crate) fn of(oid: ObjectIdentifier) -> Option<Self> {
        match oid {
            rfc5912::ID_SHA_1 => Some(Self::Sha1),
            rfc5912::ID_SHA_256 => Some(Self::Sha256),
            rfc5912::ID_SHA_384 => Some(Self::Sha384),
            rfc5912::ID_SHA_512 => Some(Self::Sha512),
            _ => None,
        }
    }

    pub(crate) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(bytes).to_vec(),
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// SHA-256 as it stands in an identifier of an algorithm. The parameters are absent, as RFC 5754 wants.
pub(crate) fn sha256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: rfc5912::ID_SHA_256, parameters: None }
}

/// SHA-256 with RSA (PKCS#1 v1.5). The parameters are NULL, as RFC 4055 wants.
pub(crate) fn sha256_with_rsa() -> AlgorithmIdentifierOwned {
    let oid = rfc5912::SHA_256_WITH_RSA_ENCRYPTION;
    AlgorithmIdentifierOwned { oid, parameters: Some(AnyRef::NULL.into()) }
}

/// SHA-256 with ECDSA.
pub(crate) fn sha256_with_ecdsa() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: rfc5912::ECDSA_WITH_SHA_256, parameters: None }
}
