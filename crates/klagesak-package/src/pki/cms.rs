//! The parts of CMS (RFC 5652) that signatures and encryption have in common. The crate `cms` has more, but only as a release
//! candidate, and a library that asks for one exact release candidate keeps its users from choosing another.

use std::cmp::Ordering;

use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Choice, DerOrd, Encode, Enumerated, Sequence, ValueOrd};
use x509_cert::attr::Attributes;
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::Certificate;

/// The version of a structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Enumerated)]
#[asn1(type = "INTEGER")]
#[repr(u8)]
pub(crate) enum CmsVersion {
    V0 = 0,
    V1 = 1,
    V2 = 2,
    V3 = 3,
    V4 = 4,
    V5 = 5,
}

impl ValueOrd for CmsVersion {
    fn value_cmp(&self, other: &Self) -> der::Result<Ordering> {
        (*self as u8).value_cmp(&(*other as u8))
    }
}

/// Content, and what kind it is.
#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
pub(crate) struct ContentInfo {
    pub(crate) content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub(crate) content: Any,
}

/// What is signed; in a detached signature it lies elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
pub(crate) struct EncapsulatedContentInfo {
    pub(crate) econtent_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub(crate) econtent: Option<Any>,
}

/// The name a certificate has with its issuer.
#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
pub(crate) struct IssuerAndSerialNumber {
    pub(crate) issuer: Name,
    pub(crate) serial_number: SerialNumber,
}

/// Whose certificate it is: a signer's or a receiver's.
#[derive(Debug, Clone, PartialEq, Eq, Choice)]
pub(crate) enum Owner {
    IssuerAndSerialNumber(IssuerAndSerialNumber),
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    SubjectKeyIdentifier(SubjectKeyIdentifier),
}

impl Owner {
    /// The owner of a certificate, by its issuer and number.
    pub(crate) fn of(certificate: &Certificate) -> Self {
        Self::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: certificate.body().issuer().clone(),
            serial_number: certificate.body().serial_number().clone(),
        })
    }
}

impl ValueOrd for Owner {
    fn value_cmp(&self, other: &Self) -> der::Result<Ordering> {
        self.to_der()?.der_cmp(&other.to_der()?)
    }
}

/// A signer and the signature.
#[derive(Debug, Clone, PartialEq, Eq, Sequence, ValueOrd)]
pub(crate) struct SignerInfo {
    pub(crate) version: CmsVersion,
    pub(crate) sid: Owner,
    pub(crate) digest_alg: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(crate) signed_attrs: Option<Attributes>,
    pub(crate) signature_algorithm: AlgorithmIdentifierOwned,
    pub(crate) signature: OctetString,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", constructed = "true", optional = "true")]
    pub(crate) unsigned_attrs: Option<Attributes>,
}

/// A key encrypted to the owner of a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
pub(crate) struct KeyTransRecipientInfo {
    pub(crate) version: CmsVersion,
    pub(crate) rid: Owner,
    pub(crate) key_enc_alg: AlgorithmIdentifierOwned,
    pub(crate) enc_key: OctetString,
}
