//! A certificate, and the few things asked of it.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier};
use der::oid::AssociatedOid;
use der::oid::db::rfc5280;
use der::{Decode, Encode, EncodePem, Sequence};
use thiserror::Error;
use x509_cert::ext::pkix::{BasicConstraints, CertificatePolicies, ExtendedKeyUsage, KeyUsage};
use x509_cert::spki::{AlgorithmIdentifierOwned, AlgorithmIdentifierRef, SubjectPublicKeyInfoOwned};
use x509_cert::{Certificate as X509, TbsCertificate};

use super::{Refused, pem, verify};

/// A certificate (X.509). Its names are those of an organisation; they are for the caller, and are in no finding.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    /// The signed part, as it was received.
    signed: Vec<u8>,
    parsed: X509,
}

/// Why a file of certificates, or of lists of them, cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PemError {
    /// There is none in it.
    #[error("there is nothing of the kind in the file")]
    Empty,
    /// This one in it cannot be read.
    #[error("number {0} in the file cannot be read")]
    Unreadable(usize),
}

#[derive(Sequence)]
struct Signed<'a> {
    signed: AnyRef<'a>,
    _algorithm: AlgorithmIdentifierRef<'a>,
    _signature: BitStringRef<'a>,
}

/// The purposes that take in signing a package. Enterprise certificates are most often for logging on (clientAuth) and e-mail;
/// the two last are for signing documents, by RFC 9336 and by Microsoft.
const SIGNING: [ObjectIdentifier; 5] = [
    rfc5280::ANY_EXTENDED_KEY_USAGE,
    rfc5280::ID_KP_EMAIL_PROTECTION,
    rfc5280::ID_KP_CLIENT_AUTH,
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36"),
    ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.10.3.12"),
];

impl Certificate {
    /// A certificate in DER; none if it is not one.
    #[must_use]
    pub fn from_der(der: &[u8]) -> Option<Self> {
        let parsed = X509::from_der(der).ok()?;
        Some(Self { der: der.to_vec(), signed: signed_part(der)?, parsed })
    }

    /// Every certificate in a PEM file, in its order. What else is in the file is passed over.
    ///
    /// # Errors
    /// When there is none, or one of them cannot be read.
    pub fn from_pem(pem: &str) -> Result<Vec<Self>, PemError> {
        let blocks = pem::blocks(pem, "CERTIFICATE").into_iter().zip(1..);
        let certificates: Result<Vec<_>, _> = blocks
            .map(|(der, number)| der.and_then(|der| Self::from_der(&der)).ok_or(PemError::Unreadable(number)))
            .collect();
        certificates.and_then(|all| if all.is_empty() { Err(PemError::Empty) } else { Ok(all) })
    }

    /// The certificate in DER.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate in PEM; empty if it cannot be written.
    #[must_use]
    pub fn to_pem(&self) -> String {
        self.parsed.to_pem(der::pem::LineEnding::LF).unwrap_or_default()
    }

    /// The name of the owner, an organisation, as RFC 4514 writes it.
    #[must_use]
    pub fn subject(&self) -> String {
        self.parsed.tbs_certificate().subject().to_string()
    }

    /// The name of the issuer, as RFC 4514 writes it.
    #[must_use]
    pub fn issuer(&self) -> String {
        self.parsed.tbs_certificate().issuer().to_string()
    }

    /// The first moment it is valid.
    #[must_use]
    pub fn not_before(&self) -> SystemTime {
        at(self.parsed.tbs_certificate().validity().not_before.to_unix_duration())
    }

    /// The last moment it is valid.
    #[must_use]
    pub fn not_after(&self) -> SystemTime {
        at(self.parsed.tbs_certificate().validity().not_after.to_unix_duration())
    }

    pub(crate) fn body(&self) -> &TbsCertificate {
        self.parsed.tbs_certificate()
    }

    pub(crate) fn key(&self) -> &SubjectPublicKeyInfoOwned {
        self.body().subject_public_key_info()
    }

    pub(crate) fn signature_algorithm(&self) -> &AlgorithmIdentifierOwned {
        self.parsed.signature_algorithm()
    }

    /// Whether the key of the other certificate has signed this one.
    pub(crate) fn is_signed_by(&self, issuer: &Self) -> Result<super::Hash, Refused> {
        let algorithm = self.signature_algorithm();
        if algorithm != self.body().signature() {
            return Err(Refused::Wrong);
        }
        let signature = self.parsed.signature().as_bytes().ok_or(Refused::Wrong)?;
        verify(issuer.key(), algorithm, None, &self.signed, signature)
    }

    /// Whether its own key has signed it: then anybody can have written what stands in it.
    #[must_use]
    pub fn is_self_signed(&self) -> bool {
        self.names_itself() && self.is_signed_by(self).is_ok()
    }

    /// Whether it gives its owner as its issuer.
    pub(crate) fn names_itself(&self) -> bool {
        self.body().subject() == self.body().issuer()
    }

    /// The policies it was issued under; none where they cannot be read.
    pub(crate) fn policies(&self) -> Vec<ObjectIdentifier> {
        let policies = self.extension::<CertificatePolicies>().ok().flatten();
        let all = policies.map(|policies| policies.0).unwrap_or_default();
        all.into_iter().map(|policy| policy.policy_identifier).collect()
    }

    /// What the key may be used for; none when the certificate does not limit it.
    pub(crate) fn key_usage(&self) -> Result<Option<KeyUsage>, der::Error> {
        self.extension::<KeyUsage>()
    }

    pub(crate) fn basic_constraints(&self) -> Result<Option<BasicConstraints>, der::Error> {
        self.extension::<BasicConstraints>()
    }

    /// Whether the key may sign documents. A certificate that says what it is for is for nothing else, also where that is not
    /// marked critical: one for a web server is easily had, and lies on a machine many can reach.
    pub(crate) fn may_sign(&self) -> bool {
        let usage = self.key_usage().is_ok_and(|usage| {
            usage.is_none_or(|usage| usage.digital_signature() || usage.non_repudiation())
        });
        usage && self.is_for_signing()
    }

    /// Whether what it says it is for takes in signing: of the certificate of an issuer it is what those it issues may be for.
    pub(crate) fn is_for_signing(&self) -> bool {
        self.extension::<ExtendedKeyUsage>()
            .is_ok_and(|purposes| purposes.is_none_or(|p| p.0.iter().any(|id| SIGNING.contains(id))))
    }

    /// Whether the key may be used to encrypt to its owner.
    pub(crate) fn may_encrypt(&self) -> bool {
        self.key_usage().is_ok_and(|usage| {
            usage.is_none_or(|usage| usage.key_encipherment() || usage.data_encipherment())
        })
    }

    fn extension<'a, T: Decode<'a, Error = der::Error> + AssociatedOid>(
        &'a self,
    ) -> Result<Option<T>, der::Error> {
        Ok(self.body().get_extension::<T>()?.map(|(_, extension)| extension))
    }
}

/// The signed part of a certificate or a list, as it was received.
pub(super) fn signed_part(der: &[u8]) -> Option<Vec<u8>> {
    Signed::from_der(der).ok()?.signed.to_der().ok()
}

pub(super) fn at(duration: Duration) -> SystemTime {
    UNIX_EPOCH.checked_add(duration).unwrap_or(UNIX_EPOCH)
}

/// Only that there is one: the names in it do not belong in a log.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Certificate")
    }
}
