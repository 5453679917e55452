//! The key of the content, encrypted to its receivers (RSA-OAEP, RFC 3560 and 4055).

use der::asn1::{OctetString, SetOfVec};
use der::oid::db::rfc5912;
use der::{Any, Decode, Encode, Tag, Tagged};
use pkcs1::{RsaOaepParamsOwned, RsaOaepParamsRef};
use rsa::oaep::Oaep;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::{DecryptError, EncryptError};
use crate::pki::cms::{CmsVersion, KeyTransRecipientInfo, Owner};
use crate::pki::{Certificate, Hash, PrivateKey, rsa_key};

/// A key for AES-256.
pub(super) type ContentKey = Zeroizing<[u8; 32]>;

/// Keys tried at most; each costs an RSA operation.
const MOST_RECEIVERS: usize = 32;

/// The key, encrypted to the owner of a certificate: the set of receivers.
pub(super) fn wrap(key: &ContentKey, receiver: &Certificate) -> Result<Vec<u8>, EncryptError> {
    let public = rsa_key(receiver.key()).map_err(|_| EncryptError::NotRsa)?;
    let encrypted = public.oaep_encrypt::<Sha256>(key.as_slice()).map_err(|_| EncryptError::Failed)?;
    let write = || {
        let parameters = RsaOaepParamsRef::new::<Sha256>();
        let info = KeyTransRecipientInfo {
            version: CmsVersion::V0,
            rid: Owner::of(receiver),
            key_enc_alg: AlgorithmIdentifierOwned {
                oid: rfc5912::ID_RSAES_OAEP,
                parameters: Some(Any::from_der(&parameters.to_der()?)?),
            },
            enc_key: OctetString::new(encrypted)?,
        };
        SetOfVec::try_from(vec![Any::encode_from(&info)?])?.to_der()
    };
    write().map_err(|_: der::Error| EncryptError::Failed)
}

/// The key of the content, from the set of receivers. Which of them we are is found by trying: a certificate may have been renewed
/// with the same key, and its number does then not tell.
pub(super) fn unwrap(receivers: &[u8], key: &PrivateKey) -> Result<ContentKey, DecryptError> {
    let receivers = SetOfVec::<Any>::from_der(receivers).map_err(|_| DecryptError::Damaged)?;
    let mut supported = false;
    for receiver in receivers.iter().take(MOST_RECEIVERS) {
        // Other kinds of receivers have other tags, and are not for an RSA key.
        if receiver.tag() != Tag::Sequence {
            continue;
        }
        let info: KeyTransRecipientInfo =
            receiver.to_der().and_then(|der| Decode::from_der(&der)).map_err(|_| DecryptError::Damaged)?;
        let Some((hash, mask)) = hashes(&info.key_enc_alg) else { continue };
        supported = true;
        if let Some(found) = open(key, hash, mask, info.enc_key.as_bytes()) {
            return Ok(found);
        }
    }
    Err(if supported { DecryptError::WrongKey } else { DecryptError::Unsupported })
}

fn open(key: &PrivateKey, hash: Hash, mask: Hash, encrypted: &[u8]) -> Option<ContentKey> {
    let key = key.rsa()?;
    let opened = match (hash, mask) {
        (Hash::Sha1, Hash::Sha1) => key.oaep_decrypt::<Sha1>(encrypted),
        (Hash::Sha256, Hash::Sha256) => key.oaep_decrypt::<Sha256>(encrypted),
        (Hash::Sha384, Hash::Sha384) => key.oaep_decrypt::<Sha384>(encrypted),
        (Hash::Sha512, Hash::Sha512) => key.oaep_decrypt::<Sha512>(encrypted),
        // What Java means by «OAEPWithSHA-256AndMGF1Padding».
        (Hash::Sha256, Hash::Sha1) => key.decrypt(Oaep::<Sha256, Sha1>::new_with_mgf_hash(), encrypted),
        _ => return None,
    };
    let opened = Zeroizing::new(opened.ok()?);
    Some(Zeroizing::new(opened.as_slice().try_into().ok()?))
}

/// The two checksums of OAEP, where the rest of it is as usual.
fn hashes(algorithm: &AlgorithmIdentifierOwned) -> Option<(Hash, Hash)> {
    if algorithm.oid != rfc5912::ID_RSAES_OAEP {
        return None;
    }
    let parameters = algorithm.parameters.as_ref()?.to_der().ok()?;
    let parameters = RsaOaepParamsOwned::from_der(&parameters).ok()?;
    let usual = RsaOaepParamsRef::new::<Sha256>();
    let mask = parameters.mask_gen.parameters?;
    (parameters.mask_gen.oid == usual.mask_gen.oid
        && parameters.p_source.to_der().ok()? == usual.p_source.to_der().ok()?)
    .then_some((Hash::of(parameters.hash.oid)?, Hash::of(mask.oid)?))
}
