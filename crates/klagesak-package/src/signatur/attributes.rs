//! The signed attributes: what a signer says besides the signature itself.

use std::time::{SystemTime, UNIX_EPOCH};

use der::asn1::{ObjectIdentifier, OctetString, SetOfVec};
use der::oid::db::rfc5911;
use der::{Any, Decode, Encode};
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::time::Time;

use super::ess::{self, SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2};
use crate::pki::{Certificate, Hash};

/// How the attributes name the certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Binding {
    /// Not at all.
    Absent,
    /// They name another one.
    Other,
    /// By this checksum.
    By(Hash),
}

/// The attributes of a signature over these bytes.
pub(super) fn make(message: &[u8], certificate: &Certificate, at: Time) -> der::Result<Attributes> {
    let digest = OctetString::new(Hash::Sha256.digest(message))?;
    SetOfVec::try_from(vec![
        attribute(rfc5911::ID_CONTENT_TYPE, Any::from(rfc5911::ID_DATA))?,
        attribute(rfc5911::ID_MESSAGE_DIGEST, Any::encode_from(&digest)?)?,
        attribute(rfc5911::ID_SIGNING_TIME, Any::from_der(&at.to_der()?)?)?,
        attribute(SIGNING_CERTIFICATE_V2, ess::value(certificate)?)?,
    ])
}

fn attribute(oid: ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

/// The one value of an attribute. An attribute given twice, or with several values, counts as not given.
fn value(attributes: &Attributes, oid: ObjectIdentifier) -> Option<&Any> {
    let mut all = attributes.iter().filter(|attribute| attribute.oid == oid);
    let only = all.next().filter(|_| all.next().is_none())?;
    only.values.get(0).filter(|_| only.values.len() == 1)
}

/// The checksum of the content.
pub(super) fn message_digest(attributes: &Attributes) -> Option<Vec<u8>> {
    let digest: OctetString = value(attributes, rfc5911::ID_MESSAGE_DIGEST)?.decode_as().ok()?;
    Some(digest.into_bytes().into())
}

/// The type of the content.
pub(super) fn content_type(attributes: &Attributes) -> Option<ObjectIdentifier> {
    value(attributes, rfc5911::ID_CONTENT_TYPE)?.decode_as().ok()
}

/// When the signer says it was made.
pub(super) fn signing_time(attributes: &Attributes) -> Option<SystemTime> {
    let time = Time::from_der(&value(attributes, rfc5911::ID_SIGNING_TIME)?.to_der().ok()?).ok()?;
    UNIX_EPOCH.checked_add(time.to_unix_duration())
}

/// How the attributes name this certificate. Both forms must name it where both are given.
pub(super) fn binding(attributes: &Attributes, certificate: &Certificate) -> Binding {
    let mut found = Binding::Absent;
    for (oid, v2) in [(SIGNING_CERTIFICATE, false), (SIGNING_CERTIFICATE_V2, true)] {
        if !attributes.iter().any(|attribute| attribute.oid == oid) {
            continue;
        }
        match value(attributes, oid).and_then(|value| ess::names(v2, value, certificate)) {
            Some(hash) => found = Binding::By(hash),
            None => return Binding::Other,
        }
    }
    found
}
