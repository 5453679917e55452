//! Verifying a signature.

use std::time::SystemTime;

use der::Encode;
use der::oid::db::rfc5911;
use klagesak_core::frister::KLOKKESLINGRING;
use klagesak_core::verdi::Organisasjonsnummer;
use klagesak_core::verdict::Severity;

use super::attributes::{self, Binding};
use super::message::{SignedData, is_of};
use super::revocation::{Inside, Lists};
use super::work::Work;
use super::{Fault, demands, path};
use crate::Trust;
use crate::pki::cms::SignerInfo;
use crate::pki::{self, Certificate, Hash, Refused};
use crate::trust::Asked;

/// More signers than any package has; each costs the receiver time.
const MOST_SIGNERS: usize = 16;

/// The verdict on a signature file.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Verification {
    /// Everything that is wrong, each once.
    pub faults: Vec<Fault>,
    /// The signatures in the file, as far as they could be read. Nothing in them is to be believed when there are faults.
    pub signatures: Vec<SignedBy>,
}

/// A signature, for the caller to show or log. An organisation signs; still, its names stay out of the findings.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SignedBy {
    /// The signer's certificate, when it came along.
    pub signer: Option<Certificate>,
    /// When the signer says it was made.
    pub signing_time: Option<SystemTime>,
    /// Whether the certificate was signed with its own key: anybody can have written what stands in it.
    pub self_signed: bool,
    /// Whether the signature is right, and chains to a trust anchor of the receiver. What is only a warning is no hindrance.
    pub trusted: bool,
}

/// Verifies a signature file (BER or DER) over the bytes of a manifest.
///
/// The certificate must be valid at `at`, and lead to one of the anchors at that time. Who receives a package gives the time of
/// receipt; who looks at an old one gives the time it was received. When the signature says when it was made, the certificate
/// must have been valid then as well. With several signatures in the file, the faults of all of them are reported.
///
/// Certificates that are called back are found where the signature itself has the list. [`verify_for`] takes lists, and more demands.
#[must_use]
pub fn verify(manifest: &[u8], file: &[u8], anchors: &[Certificate], at: SystemTime) -> Verification {
    verify_for(manifest, file, Trust::issuers(anchors, at), None)
}

/// The same for a receiver with these demands, of a message from this sender. Nothing is verified for one that looks at no signatures.
#[must_use]
pub fn verify_for(
    manifest: &[u8],
    file: &[u8],
    trust: Trust<'_>,
    sender: Option<&Organisasjonsnummer>,
) -> Verification {
    let Some(asked) = trust.asked() else { return Verification::default() };
    verify_within(&Work::new(), manifest, file, asked, sender)
}

/// The same, with the work that all signatures of a package share.
pub(super) fn verify_within(
    work: &Work,
    manifest: &[u8],
    file: &[u8],
    asked: Asked<'_>,
    sender: Option<&Organisasjonsnummer>,
) -> Verification {
    let mut verification = Verification::default();
    let Some(message) = SignedData::read(file) else {
        verification.faults.push(Fault::Malformed);
        return verification;
    };
    match message.signers.len() {
        0 => verification.faults.push(Fault::Unsigned),
        1..=MOST_SIGNERS => {}
        _ => {
            verification.faults.push(Fault::TooMuch);
            return verification;
        }
    }
    let certificates = message.certificates();
    let inside = Inside::of(&message);
    let lists = Lists { given: asked.lists, inside: &inside };
    let among = Among { work, certificates: &certificates, asked, lists, sender };
    for signer in message.signers.iter() {
        let (mut faults, mut signature) = verify_one(manifest, &message, signer, &among);
        if work.too_much() {
            faults.push(Fault::TooMuch);
        }
        signature.trusted = faults.iter().all(|fault| fault.rule().severity < Severity::Error);
        verification.signatures.push(signature);
        for fault in faults {
            if !verification.faults.contains(&fault) {
                verification.faults.push(fault);
            }
        }
    }
    verification
}

/// What every signer of a file is held against.
struct Among<'a> {
    work: &'a Work,
    /// Those that came along.
    certificates: &'a [Certificate],
    asked: Asked<'a>,
    lists: Lists<'a>,
    sender: Option<&'a Organisasjonsnummer>,
}

fn verify_one(
    manifest: &[u8],
    message: &SignedData,
    signer: &SignerInfo,
    among: &Among<'_>,
) -> (Vec<Fault>, SignedBy) {
    let mut faults = Vec::new();
    let signing_time = signer.signed_attrs.as_ref().and_then(attributes::signing_time);
    let certificate = among.certificates.iter().find(|certificate| is_of(&signer.sid, certificate));
    let self_signed = certificate
        .is_some_and(|one| one.names_itself() && among.work.pay(one.key()) && one.is_self_signed());
    let signature = SignedBy { signer: certificate.cloned(), signing_time, trusted: false, self_signed };
    if let Some(time) = signing_time {
        faults.extend(is_ahead(time, among.asked.at).then_some(Fault::SignedAhead));
    }
    match Hash::of(signer.digest_alg.oid) {
        Some(digest) => {
            faults.extend(content_fault(manifest, message, signer, digest));
            match certificate {
                Some(certificate) => {
                    if among.work.pay(certificate.key()) {
                        faults.extend(signature_faults(manifest, signer, digest, certificate, &among.asked));
                    }
                    faults.extend(certificate_faults(certificate, among, signing_time));
                }
                None => faults.push(Fault::NoCertificate),
            }
        }
        None => faults.push(Fault::Unsupported),
    }
    (faults, signature)
}

/// Whether the attributes are about this content. Without attributes the signature itself tells.
fn content_fault(manifest: &[u8], message: &SignedData, signer: &SignerInfo, digest: Hash) -> Option<Fault> {
    let Some(attributes) = &signer.signed_attrs else {
        return (message.content_type() != rfc5911::ID_DATA).then_some(Fault::Malformed);
    };
    if attributes::content_type(attributes) != Some(message.content_type()) {
        return Some(Fault::Malformed);
    }
    match attributes::message_digest(attributes) {
        None => Some(Fault::Malformed),
        Some(stated) => (stated != digest.digest(manifest)).then_some(Fault::Changed),
    }
}

/// Whether the signature is the certificate's, and what it builds on.
fn signature_faults(
    manifest: &[u8],
    signer: &SignerInfo,
    digest: Hash,
    certificate: &Certificate,
    asked: &Asked<'_>,
) -> Vec<Fault> {
    // What is signed is the attributes in DER, as a set (RFC 5652 section 5.4).
    let signed = match &signer.signed_attrs {
        Some(attributes) => attributes.to_der().unwrap_or_default(),
        None => manifest.to_vec(),
    };
    let algorithm = &signer.signature_algorithm;
    let mut faults = Vec::new();
    let mut sha1 = digest == Hash::Sha1;
    match pki::verify(certificate.key(), algorithm, Some(digest), &signed, signer.signature.as_bytes()) {
        Ok(hash) => sha1 |= hash == Hash::Sha1,
        Err(Refused::Unsupported) => faults.push(Fault::Unsupported),
        Err(Refused::Wrong) => faults.push(Fault::WrongKey),
    }
    let binding = signer.signed_attrs.as_ref().map(|attributes| attributes::binding(attributes, certificate));
    match binding.unwrap_or(Binding::Absent) {
        Binding::Absent => faults.push(Fault::NoSigningCertificate),
        Binding::Other => faults.push(Fault::OtherSigningCertificate),
        Binding::By(hash) => sha1 |= hash == Hash::Sha1,
    }
    if sha1 {
        let refused = demands::refuses_sha1(asked.krav, asked.at);
        faults.push(if refused { Fault::Sha1Refused } else { Fault::Sha1 });
    }
    faults
}

/// Whether the certificate may be relied on.
fn certificate_faults(
    certificate: &Certificate,
    among: &Among<'_>,
    signing_time: Option<SystemTime>,
) -> Vec<Fault> {
    let Asked { at, anchors, krav, .. } = among.asked;
    let times = [Some(at), signing_time];
    let mut faults = Vec::new();
    if !certificate.may_sign() {
        faults.push(Fault::Purpose);
    }
    if times.iter().flatten().any(|time| *time > certificate.not_after()) {
        faults.push(Fault::Expired);
    }
    if times.iter().flatten().any(|time| *time < certificate.not_before()) {
        faults.push(Fault::NotYetValid);
    }
    let anchors = anchors.unwrap_or_default();
    let way = path::find(certificate, among.certificates, anchors, at, among.work);
    faults.extend(way.fault.map(Fault::Untrusted));
    if way.certificates.iter().any(|one| pki::is_weak(one.key())) {
        faults.push(Fault::WeakKey);
    }
    let demanded = krav.is_some_and(|krav| krav.krev_tilbakekalling);
    faults.extend(among.lists.faults(&way, at, among.work, demanded));
    if let Some(krav) = krav {
        faults.extend(demands::faults(krav, certificate, &way, among.sender));
    }
    faults
}

/// Whether a time is later than a check at this time could know of, whose clock may be a little slow.
fn is_ahead(time: SystemTime, at: SystemTime) -> bool {
    let slack = KLOKKESLINGRING.to_std().unwrap_or_default();
    at.checked_add(slack).is_some_and(|latest| time > latest)
}
