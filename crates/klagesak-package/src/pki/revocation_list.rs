//! A list of certificates their issuer has called back (CRL, RFC 5280 section 5), and what it says of one of them.

use std::fmt;
use std::sync::OnceLock;
use std::time::SystemTime;

use der::asn1::BitString;
use der::oid::AssociatedOid;
use der::oid::db::rfc5280::{
    ID_CE_AUTHORITY_KEY_IDENTIFIER, ID_CE_CRL_NUMBER, ID_CE_CRL_REASONS, ID_CE_DELTA_CRL_INDICATOR,
    ID_CE_FRESHEST_CRL, ID_CE_INVALIDITY_DATE, ID_CE_ISSUER_ALT_NAME, ID_CE_ISSUING_DISTRIBUTION_POINT,
};
use der::{Decode, Sequence};
use x509_cert::Version;
use x509_cert::crl::RevokedCert;
use x509_cert::ext::pkix::crl::dp::IssuingDistributionPoint;
use x509_cert::ext::pkix::name::DistributionPointName;
use x509_cert::ext::pkix::{CrlDistributionPoints, CrlReason};
use x509_cert::ext::{Extension, Extensions};
use x509_cert::name::Name;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::Time;

use super::certificate::{at, signed_part};
use super::{Certificate, Hash, PemError, Refused, pem, verify};

/// The list in a file or beside a signature. Only what the crate has no type for is written here: it knows no list without a
/// version, which is how OpenSSL writes one by default.
#[derive(Sequence)]
struct List {
    body: Body,
    algorithm: AlgorithmIdentifierOwned,
    signature: BitString,
}

#[derive(Sequence)]
struct Body {
    #[asn1(optional = "true")]
    _version: Option<Version>,
    algorithm: AlgorithmIdentifierOwned,
    issuer: Name,
    this_update: Time,
    #[asn1(optional = "true")]
    next_update: Option<Time>,
    #[asn1(optional = "true")]
    revoked: Option<Vec<RevokedCert>>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    extensions: Option<Extensions>,
}

/// A list of certificates their issuer has called back.
pub struct RevocationList {
    /// The signed part, as it was received.
    signed: Vec<u8>,
    list: List,
    /// The key it has been found to be signed with, so that a long list is only checked once.
    signed_with: OnceLock<SubjectPublicKeyInfoOwned>,
}

/// What a list says of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is called back.
    Revoked,
    /// It is not.
    Good,
}

/// Why a list says nothing of a certificate. The last is the one that came nearest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListFault {
    /// There is none from the issuer.
    Missing,
    /// It cannot be read.
    Unreadable,
    /// It was not signed by the issuer, or by one that may not sign lists.
    Forged,
    /// It has something that must be understood, and is not.
    UnknownDemand,
    /// It only tells what has changed since another list.
    Delta,
    /// It is about other certificates of the issuer.
    OtherScope,
    /// It is from after the time of the check.
    NotYet,
    /// A newer one has been due.
    Stale,
}

impl RevocationList {
    /// A list in DER; none if it is not one.
    #[must_use]
    pub fn from_der(der: &[u8]) -> Option<Self> {
        let list = List::from_der(der).ok()?;
        Some(Self { signed: signed_part(der)?, list, signed_with: OnceLock::new() })
    }

    /// Every list in a file, in DER or PEM.
    ///
    /// # Errors
    /// When there is none, or one of them cannot be read.
    pub fn from_file(file: &[u8]) -> Result<Vec<Self>, PemError> {
        // Every list in DER begins with a sequence, and no text does.
        if file.first() == Some(&0x30) && !file.starts_with(b"0 ") {
            return Self::from_der(file).map(|list| vec![list]).ok_or(PemError::Unreadable(1));
        }
        let blocks = pem::blocks(&String::from_utf8_lossy(file), "X509 CRL");
        let lists: Result<Vec<_>, _> = blocks
            .into_iter()
            .zip(1..)
            .map(|(der, number)| der.and_then(|der| Self::from_der(&der)).ok_or(PemError::Unreadable(number)))
            .collect();
        lists.and_then(|lists| if lists.is_empty() { Err(PemError::Empty) } else { Ok(lists) })
    }

    /// Whether it gives itself the name of who issued the certificate.
    pub(crate) fn is_by_issuer_of(&self, certificate: &Certificate) -> bool {
        self.list.body.issuer == *certificate.body().issuer()
    }

    /// Whether it has been found to be signed by this one.
    pub(crate) fn is_known_to_be_by(&self, issuer: &Certificate) -> bool {
        self.signed_with.get() == Some(issuer.key())
    }

    /// How many bytes are signed.
    pub(crate) fn size(&self) -> usize {
        self.signed.len()
    }

    /// What it says of a certificate at a time, with the certificate of the issuer. A list that is out of date still tells of those
    /// that were called back for good, since nobody takes that back.
    pub(crate) fn standing(
        &self,
        certificate: &Certificate,
        issuer: &Certificate,
        time: SystemTime,
    ) -> Result<Standing, ListFault> {
        self.is_signed_by(issuer)?;
        self.covers(certificate)?;
        let body = &self.list.body;
        let from = at(body.this_update.to_unix_duration());
        let entry = self.entry(certificate);
        if let Some(entry) = entry {
            // A list from after the time of the check may tell of what happened after it.
            let since = at(entry.revocation_date.to_unix_duration());
            let held = reason(entry) == Some(CrlReason::CertificateHold);
            let lasting = since <= time && !held;
            if lasting || from <= time && self.is_fresh(time) {
                return Ok(Standing::Revoked);
            }
        }
        if from > time {
            return Err(ListFault::NotYet);
        }
        if self.is_fresh(time) { Ok(Standing::Good) } else { Err(ListFault::Stale) }
    }

    /// A list that does not say when the next one comes may be as old as anything.
    fn is_fresh(&self, time: SystemTime) -> bool {
        self.list.body.next_update.as_ref().is_some_and(|next| time <= at(next.to_unix_duration()))
    }

    fn entry(&self, certificate: &Certificate) -> Option<&RevokedCert> {
        let mut all = self.list.body.revoked.iter().flatten();
        all.find(|entry| {
            entry.serial_number == *certificate.body().serial_number()
                && reason(entry) != Some(CrlReason::RemoveFromCRL)
        })
    }

    fn is_signed_by(&self, issuer: &Certificate) -> Result<(), ListFault> {
        let List { body, algorithm, signature } = &self.list;
        let usage = issuer.key_usage().map_err(|_| ListFault::Forged)?;
        if usage.is_some_and(|usage| !usage.crl_sign()) || body.algorithm != *algorithm {
            return Err(ListFault::Forged);
        }
        if self.is_known_to_be_by(issuer) {
            return Ok(());
        }
        let signature = signature.as_bytes().ok_or(ListFault::Forged)?;
        match verify(issuer.key(), algorithm, None, &self.signed, signature) {
            Ok(Hash::Sha256 | Hash::Sha384 | Hash::Sha512) => {
                self.signed_with.get_or_init(|| issuer.key().clone());
                Ok(())
            }
            // Somebody may have made another list with the same SHA-1.
            Ok(Hash::Sha1) | Err(Refused::Wrong | Refused::Unsupported) => Err(ListFault::Forged),
        }
    }

    /// Whether it is about all the certificates of the kind this one is of, and all there is in it is understood.
    fn covers(&self, certificate: &Certificate) -> Result<(), ListFault> {
        const KNOWN: [der::asn1::ObjectIdentifier; 4] =
            [ID_CE_AUTHORITY_KEY_IDENTIFIER, ID_CE_CRL_NUMBER, ID_CE_FRESHEST_CRL, ID_CE_ISSUER_ALT_NAME];
        let body = &self.list.body;
        for extension in body.extensions.iter().flatten() {
            match extension.extn_id {
                ID_CE_DELTA_CRL_INDICATOR => return Err(ListFault::Delta),
                ID_CE_ISSUING_DISTRIBUTION_POINT => is_in_scope(extension, certificate)?,
                id if extension.critical && !KNOWN.contains(&id) => return Err(ListFault::UnknownDemand),
                _ => {}
            }
        }
        let of_entries =
            body.revoked.iter().flatten().flat_map(|entry| entry.crl_entry_extensions.iter().flatten());
        let known = [ID_CE_CRL_REASONS, ID_CE_INVALIDITY_DATE];
        let mut unknown =
            of_entries.filter(|extension| extension.critical && !known.contains(&extension.extn_id));
        unknown.next().map_or(Ok(()), |_| Err(ListFault::UnknownDemand))
    }
}

/// Whether the certificate is among those a list says it is about.
fn is_in_scope(extension: &Extension, certificate: &Certificate) -> Result<(), ListFault> {
    let scope = IssuingDistributionPoint::from_der(extension.extn_value.as_bytes());
    let scope = scope.map_err(|_| ListFault::UnknownDemand)?;
    let constraints = certificate.basic_constraints().map_err(|_| ListFault::OtherScope)?;
    let issues = constraints.is_some_and(|constraints| constraints.ca);
    let other_kind = if issues { scope.only_contains_user_certs } else { scope.only_contains_ca_certs };
    let part = scope.only_some_reasons.is_some() || scope.indirect_crl || scope.only_contains_attribute_certs;
    let place = scope.distribution_point.is_none_or(|place| names(certificate, &place));
    if place && !part && !other_kind { Ok(()) } else { Err(ListFault::OtherScope) }
}

/// Whether the certificate names one of the places the list says it lies at.
fn names(certificate: &Certificate, place: &DistributionPointName) -> bool {
    let DistributionPointName::FullName(names) = place else { return false };
    let points = certificate.body().get_extension::<CrlDistributionPoints>();
    let points = points.ok().flatten().map(|(_, points)| points.0).unwrap_or_default();
    points.into_iter().filter_map(|point| point.distribution_point).any(|point| match point {
        DistributionPointName::FullName(own) => own.iter().any(|name| names.contains(name)),
        DistributionPointName::NameRelativeToCRLIssuer(_) => false,
    })
}

fn reason(entry: &RevokedCert) -> Option<CrlReason> {
    let mut all = entry.crl_entry_extensions.iter().flatten();
    let extension = all.find(|extension| extension.extn_id == CrlReason::OID)?;
    CrlReason::from_der(extension.extn_value.as_bytes()).ok()
}

/// Only that there is one.
impl fmt::Debug for RevocationList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RevocationList")
    }
}
