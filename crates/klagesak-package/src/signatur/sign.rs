//! Making a signature.

use std::time::{SystemTime, UNIX_EPOCH};

use der::asn1::{GeneralizedTime, OctetString, SetOfVec, UtcTime};
use der::oid::db::rfc5911;
use der::{Any, Decode, Encode};
use thiserror::Error;
use x509_cert::time::Time;

use super::attributes;
use super::message::SignedData;
use crate::Signer;
use crate::pki::cms::{CmsVersion, EncapsulatedContentInfo, Owner, SignerInfo};
use crate::pki::{Certificate, PrivateKey, is_weak, sha256};

/// Who signs: a key, its certificate, and the certificates of the issuers.
#[derive(Debug)]
pub struct Identity {
    key: PrivateKey,
    certificate: Certificate,
    chain: Vec<Certificate>,
}

/// Why a signature cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SignError {
    /// None of the certificates is of the key.
    #[error("none of the certificates belongs to the private key")]
    NotOfKey,
    /// The certificate is not for signing.
    #[error(
        "the certificate may not be used for signing; an enterprise certificate has another one for that"
    )]
    Purpose,
    /// The key is so short that it can be broken.
    #[error("the key is an RSA key of less than 2048 bits")]
    WeakKey,
    /// The certificate has run out or is not valid yet.
    #[error("the certificate is not valid at the time of signing")]
    NotValid,
    /// The signature could not be written.
    #[error("the signature could not be made")]
    Failed,
}

impl Identity {
    /// Who signs. The certificate of the key may stand anywhere among the certificates; all of them go into the signature.
    ///
    /// # Errors
    /// When no certificate is of the key, or the one that is may not sign, or the key is too short.
    pub fn new(key: PrivateKey, chain: Vec<Certificate>) -> Result<Self, SignError> {
        let certificate = chain.iter().find(|one| key.belongs_to(one)).ok_or(SignError::NotOfKey)?.clone();
        if !certificate.may_sign() {
            return Err(SignError::Purpose);
        }
        if is_weak(certificate.key()) {
            return Err(SignError::WeakKey);
        }
        Ok(Self { key, certificate, chain })
    }

    /// The signer's certificate.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }
}

/// Who signs, at a time: what [`Build`](crate::Build) asks for.
#[derive(Debug, Clone, Copy)]
pub struct Signing<'a> {
    /// Who.
    pub identity: &'a Identity,
    /// The time the signature will say.
    pub at: SystemTime,
}

impl Signer for Signing<'_> {
    fn sign(&self, manifest: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(sign(manifest, self.identity, self.at)?)
    }
}

/// A signature in DER over the bytes of a manifest, with this signing time. The same input gives the same signature.
///
/// # Errors
/// When the certificate is not valid at the time.
pub fn sign(manifest: &[u8], identity: &Identity, at: SystemTime) -> Result<Vec<u8>, SignError> {
    let certificate = &identity.certificate;
    if at < certificate.not_before() || at > certificate.not_after() {
        return Err(SignError::NotValid);
    }
    write(manifest, identity, at).ok_or(SignError::Failed)
}

fn write(manifest: &[u8], identity: &Identity, at: SystemTime) -> Option<Vec<u8>> {
    let certificate = &identity.certificate;
    let attributes = attributes::make(manifest, certificate, time(at)?).ok()?;
    let (signature_algorithm, signature) = identity.key.sign(&attributes.to_der().ok()?)?;
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: Owner::of(certificate),
        digest_alg: sha256(),
        signed_attrs: Some(attributes),
        signature_algorithm,
        signature: OctetString::new(signature).ok()?,
        unsigned_attrs: None,
    };
    let mut chain: Vec<Any> = Vec::new();
    for one in &identity.chain {
        let one = Any::from_der(one.der()).ok()?;
        if !chain.contains(&one) {
            chain.push(one);
        }
    }
    SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256()]).ok()?,
        content: EncapsulatedContentInfo { econtent_type: rfc5911::ID_DATA, econtent: None },
        certificates: Some(SetOfVec::try_from(chain).ok()?),
        revocations: None,
        signers: SetOfVec::try_from(vec![signer]).ok()?,
    }
    .write()
    .ok()
}

/// The time, in whole seconds, in the form CMS wants: with two digits for the year until 2049.
fn time(at: SystemTime) -> Option<Time> {
    let since = std::time::Duration::from_secs(at.duration_since(UNIX_EPOCH).ok()?.as_secs());
    UtcTime::from_unix_duration(since)
        .map(Time::from)
        .or_else(|_| GeneralizedTime::from_unix_duration(since).map(Time::from))
        .ok()
}
