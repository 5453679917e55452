//! The signatures of a whole package.

use std::time::SystemTime;

use klagesak_core::verdict::{Finding, Pointer};

use super::{Fault, SignedBy, verify};
use crate::pki::Certificate;
use crate::{Container, Package};

/// The verdict on the signatures of a package that has been verified.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Judged {
    /// What is wrong with them, besides what was found in the package itself.
    pub findings: Vec<Finding>,
    /// Who signed. Not to be believed when there are errors, here or in the package.
    pub signed_by: Vec<SignedBy>,
}

/// Verifies the signatures of a package against the anchors at a time; see [`verify()`]. An ASiC-E without any has a finding; the
/// other containers are not signed. Where the manifest could not be read there is nothing to verify against, and the findings of
/// the package say so.
#[must_use]
pub fn verify_package(package: &Package, anchors: &[Certificate], at: SystemTime) -> Judged {
    let mut judged = Judged::default();
    if package.container == Container::AsicE && package.signatures.is_empty() {
        judged.findings.push(Fault::Unsigned.finding(Pointer::default()));
    }
    let Some(manifest) = &package.asic_manifest else { return judged };
    for signature in &package.signatures {
        let verification = verify(manifest, &signature.bytes, anchors, at);
        let number = signature.entry + 1;
        let findings = verification.faults.iter().map(|fault| fault.finding(Pointer::default()));
        judged.findings.extend(findings.map(|finding| finding.with("oppfoering", number)));
        judged.signed_by.extend(verification.signatures);
    }
    judged
}
