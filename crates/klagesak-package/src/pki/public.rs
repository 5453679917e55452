//! Checking a signature with the public key of a certificate.

use der::asn1::ObjectIdentifier;
use der::oid::db::rfc5912;
use der::{Decode, Encode};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use pkcs1::{RsaPssParamsOwned, TrailerField};
use rsa::pss::Pss;
use rsa::traits::PublicKeyParts;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};

use super::Hash;

/// From ANSI X9.62; the tables of the crates leave it out.
const ECDSA_WITH_SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.1");

/// Shorter RSA keys can be broken by those who have the machines.
const SHORTEST_RSA: u32 = 2048;

/// Why a signature is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It was not made over these bytes with this key.
    Wrong,
    /// The algorithm, or the kind of key, is not one we know.
    Unsupported,
}

/// Whether the signature is one over the message by the owner of the key; if so, the checksum it builds on.
/// `digest` is the checksum where the algorithm does not say one itself.
pub(crate) fn verify(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &AlgorithmIdentifierOwned,
    digest: Option<Hash>,
    message: &[u8],
    signature: &[u8],
) -> Result<Hash, Refused> {
    let scheme = Scheme::of(algorithm, digest).ok_or(Refused::Unsupported)?;
    let checksum = scheme.hash.digest(message);
    let valid = match (scheme.kind, key.algorithm.oid) {
        (Kind::Rsa, rfc5912::RSA_ENCRYPTION) => {
            let key = rsa_key(key)?;
            match scheme.hash {
                Hash::Sha1 => key.pkcs1v15_verify_prehash::<Sha1>(&checksum, signature),
                Hash::Sha256 => key.pkcs1v15_verify_prehash::<Sha256>(&checksum, signature),
                Hash::Sha384 => key.pkcs1v15_verify_prehash::<Sha384>(&checksum, signature),
                Hash::Sha512 => key.pkcs1v15_verify_prehash::<Sha512>(&checksum, signature),
            }
            .is_ok()
        }
        (Kind::Pss { salt }, rfc5912::RSA_ENCRYPTION | rfc5912::ID_RSASSA_PSS) => {
            let key = rsa_key(key)?;
            match scheme.hash {
                Hash::Sha1 => key.verify(Pss::<Sha1>::new_with_salt(salt), &checksum, signature),
                Hash::Sha256 => key.verify(Pss::<Sha256>::new_with_salt(salt), &checksum, signature),
                Hash::Sha384 => key.verify(Pss::<Sha384>::new_with_salt(salt), &checksum, signature),
                Hash::Sha512 => key.verify(Pss::<Sha512>::new_with_salt(salt), &checksum, signature),
            }
            .is_ok()
        }
        (Kind::Ecdsa, rfc5912::ID_EC_PUBLIC_KEY) => {
            let curve = key.algorithm.parameters.as_ref().and_then(|curve| curve.decode_as().ok());
            let curve = curve.ok_or(Refused::Unsupported)?;
            let point = key.subject_public_key.as_bytes().ok_or(Refused::Unsupported)?;
            verify_ecdsa(curve, point, &checksum, signature)?
        }
        _ => return Err(Refused::Unsupported),
    };
    if valid { Ok(scheme.hash) } else { Err(Refused::Wrong) }
}

fn verify_ecdsa(
    curve: ObjectIdentifier,
    point: &[u8],
    checksum: &[u8],
    signature: &[u8],
) -> Result<bool, Refused> {
    match curve {
        rfc5912::SECP_256_R_1 => {
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point).map_err(|_| Refused::Unsupported)?;
            let signature = p256::ecdsa::Signature::from_der(signature).map_err(|_| Refused::Wrong)?;
            Ok(key.verify_prehash(checksum, &signature).is_ok())
        }
        rfc5912::SECP_384_R_1 => {
            let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point).map_err(|_| Refused::Unsupported)?;
            let signature = p384::ecdsa::Signature::from_der(signature).map_err(|_| Refused::Wrong)?;
            Ok(key.verify_prehash(checksum, &signature).is_ok())
        }
        _ => Err(Refused::Unsupported),
    }
}

/// Whether the key is shorter than what is held to be safe.
pub(crate) fn is_weak(key: &SubjectPublicKeyInfoOwned) -> bool {
    rsa_key(key).is_ok_and(|key| key.n().bit_width() < SHORTEST_RSA)
}

/// The RSA key in a certificate. A key marked as only for PSS is the same key.
pub(crate) fn rsa_key(key: &SubjectPublicKeyInfoOwned) -> Result<rsa::PublicKey, Refused> {
    let mut key = key.clone();
    if key.algorithm.oid == rfc5912::ID_RSASSA_PSS {
        key.algorithm = super::algorithm::sha256_with_rsa();
        key.algorithm.oid = rfc5912::RSA_ENCRYPTION;
    }
    let der = key.to_der().map_err(|_| Refused::Unsupported)?;
    let key = SubjectPublicKeyInfoRef::from_der(&der).map_err(|_| Refused::Unsupported)?;
    rsa::PublicKey::try_from(key).map_err(|_| Refused::Unsupported)
}

struct Scheme {
    kind: Kind,
    hash: Hash,
}

enum Kind {
    Rsa,
    Pss { salt: usize },
    Ecdsa,
}

impl Scheme {
    fn of(algorithm: &AlgorithmIdentifierOwned, digest: Option<Hash>) -> Option<Self> {
        let (kind, hash) = match algorithm.oid {
            rfc5912::RSA_ENCRYPTION => (Kind::Rsa, digest?),
            rfc5912::SHA_1_WITH_RSA_ENCRYPTION => (Kind::Rsa, Hash::Sha1),
            rfc5912::SHA_256_WITH_RSA_ENCRYPTION => (Kind::Rsa, Hash::Sha256),
            rfc5912::SHA_384_WITH_RSA_ENCRYPTION => (Kind::Rsa, Hash::Sha384),
            rfc5912::SHA_512_WITH_RSA_ENCRYPTION => (Kind::Rsa, Hash::Sha512),
            rfc5912::ID_RSASSA_PSS => return Self::pss(algorithm),
            rfc5912::ID_EC_PUBLIC_KEY => (Kind::Ecdsa, digest?),
            ECDSA_WITH_SHA_1 => (Kind::Ecdsa, Hash::Sha1),
            rfc5912::ECDSA_WITH_SHA_256 => (Kind::Ecdsa, Hash::Sha256),
            rfc5912::ECDSA_WITH_SHA_384 => (Kind::Ecdsa, Hash::Sha384),
            rfc5912::ECDSA_WITH_SHA_512 => (Kind::Ecdsa, Hash::Sha512),
            _ => return None,
        };
        Some(Self { kind, hash })
    }

    /// PSS with the same checksum in both places, which is the only way it is used.
    fn pss(algorithm: &AlgorithmIdentifierOwned) -> Option<Self> {
        let parameters = algorithm.parameters.as_ref()?.to_der().ok()?;
        let parameters = RsaPssParamsOwned::from_der(&parameters).ok()?;
        let hash = Hash::of(parameters.hash.oid)?;
        let mask = parameters.mask_gen.parameters.and_then(|inner| Hash::of(inner.oid));
        let usual = parameters.mask_gen.oid == rfc5912::ID_MGF_1
            && mask == Some(hash)
            && parameters.trailer_field == TrailerField::BC;
        usual.then(|| Self { kind: Kind::Pss { salt: usize::from(parameters.salt_len) }, hash })
    }
}
