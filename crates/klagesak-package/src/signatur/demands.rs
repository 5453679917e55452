//! What a receiver demands of the signer and the certificate, by its policy.

use std::time::SystemTime;

use der::oid::db::rfc5280::ANY_POLICY;
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_core::signaturkrav::Signaturkrav;
use klagesak_core::verdi::{Organisasjonsnummer, Tidspunkt};

use super::Fault;
use super::fault::OwnerFault;
use super::path::Way;
use crate::pki::Certificate;

/// What is wrong with the certificate by the receiver's demands.
pub(super) fn faults(
    krav: &Signaturkrav,
    certificate: &Certificate,
    way: &Way<'_>,
    sender: Option<&Organisasjonsnummer>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    if krav.krev_underskriver {
        faults.extend(signer_fault(krav, certificate, sender));
    }
    let wanted = krav.policyer();
    if !wanted.is_empty() && !wanted.iter().any(|policy| has_policy(certificate, way, policy)) {
        faults.push(Fault::OtherPolicy);
    }
    faults
}

fn signer_fault(
    krav: &Signaturkrav,
    certificate: &Certificate,
    sender: Option<&Organisasjonsnummer>,
) -> Option<Fault> {
    if certificate.names_person() {
        return Some(Fault::NotEnterprise(OwnerFault::Person));
    }
    let number = certificate.registered().and_then(|number| Organisasjonsnummer::from_wire(&number).ok());
    let Some(number) = number else { return Some(Fault::NotEnterprise(OwnerFault::NoNumber)) };
    // A message that does not say who sends it is sent by nobody that may sign for it.
    let may = sender.is_some_and(|sender| krav.kan_signere(&number, sender));
    (!may).then_some(Fault::OtherSigner)
}

/// Whether the certificate was issued under a policy, and every issuer below the anchor may issue under it. That an issuer holds one
/// policy for the same as another is not taken into account: such a certificate is refused.
fn has_policy(certificate: &Certificate, way: &Way<'_>, policy: &str) -> bool {
    let (_, issuers) = way.certificates.split_first().unwrap_or((&certificate, &[]));
    let below = match (way.fault, issuers.split_last()) {
        (None, Some((_, below))) => below,
        _ => issuers,
    };
    certificate.policies().iter().any(|id| id.to_string() == policy)
        && below
            .iter()
            .filter(|issuer| !issuer.names_itself())
            .all(|issuer| issuer.policies().iter().any(|id| *id == ANY_POLICY || id.to_string() == policy))
}

/// Whether a signature that builds on SHA-1 comes too late.
pub(super) fn refuses_sha1(krav: Option<&Signaturkrav>, at: SystemTime) -> bool {
    let last = krav.and_then(|krav| krav.sha1_til_og_med);
    let today = Tidspunkt::try_from(at).ok().and_then(norsk_dato);
    last.is_some_and(|last| today.is_none_or(|today| today > last))
}
