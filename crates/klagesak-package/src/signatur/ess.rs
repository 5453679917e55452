//! The attribute that binds a signature to its certificate (ESS, RFC 5035): without it, another certificate with the same key
//! could be put in its place.

use der::asn1::{AnyRef, ObjectIdentifier, OctetString, OctetStringRef};
use der::oid::db::rfc5911;
use der::{Any, Decode, Encode, Sequence};
use x509_cert::spki::AlgorithmIdentifierRef;

use crate::pki::{Certificate, Hash};

pub(super) const SIGNING_CERTIFICATE_V2: ObjectIdentifier = rfc5911::ID_AA_SIGNING_CERTIFICATE_V_2;
pub(super) const SIGNING_CERTIFICATE: ObjectIdentifier = rfc5911::ID_AA_SIGNING_CERTIFICATE;

/// The list of certificates in either attribute; policies, which may follow, are not read.
#[derive(Sequence)]
struct SigningCertificate<'a> {
    certificates: Vec<AnyRef<'a>>,
    #[asn1(optional = "true")]
    policies: Option<AnyRef<'a>>,
}

/// A certificate by its checksum. SHA-256 is the default, and DER leaves a default out.
#[derive(Sequence)]
struct ByHashV2<'a> {
    #[asn1(optional = "true")]
    algorithm: Option<AlgorithmIdentifierRef<'a>>,
    hash: &'a OctetStringRef,
    #[asn1(optional = "true")]
    issuer: Option<AnyRef<'a>>,
}

#[derive(Sequence)]
struct ByHash<'a> {
    hash: &'a OctetStringRef,
    #[asn1(optional = "true")]
    issuer: Option<AnyRef<'a>>,
}

/// The value of the attribute for a certificate.
pub(super) fn value(certificate: &Certificate) -> der::Result<Any> {
    #[derive(Sequence)]
    struct Id {
        hash: OctetString,
    }
    #[derive(Sequence)]
    struct Ids {
        certificates: Vec<Id>,
    }
    let hash = OctetString::new(Hash::Sha256.digest(certificate.der()))?;
    Any::from_der(&Ids { certificates: vec![Id { hash }] }.to_der()?)
}

/// The checksum algorithm by which the attribute names this certificate first in its list; none when it names another.
pub(super) fn names(v2: bool, value: &Any, certificate: &Certificate) -> Option<Hash> {
    let der = value.to_der().ok()?;
    let attribute = SigningCertificate::from_der(&der).ok()?;
    let first = attribute.certificates.first()?.to_der().ok()?;
    let (algorithm, hash) = if v2 {
        let id = ByHashV2::from_der(&first).ok()?;
        let algorithm = match id.algorithm {
            Some(algorithm) => Hash::of(algorithm.oid)?,
            None => Hash::Sha256,
        };
        (algorithm, id.hash)
    } else {
        (Hash::Sha1, ByHash::from_der(&first).ok()?.hash)
    };
    (algorithm.digest(certificate.der()) == hash.as_bytes()).then_some(algorithm)
}
