//! The signatures of a whole package.

use klagesak_core::verdict::{Finding, Pointer};

use super::{Fault, PathFault, SignedBy, verify};
use crate::{Container, Signature, Trust};

/// What was found in the signatures of a package, and who signed.
pub(crate) type Judged = (Vec<Finding>, Vec<SignedBy>);

/// Holds the signatures of a package against those the receiver trusts. Where the manifest could not be read there is nothing
/// to verify against, and the findings of the package say so.
pub(crate) fn judge(
    container: Container,
    manifest: Option<&[u8]>,
    signatures: &[Signature],
    trust: Trust<'_>,
) -> Judged {
    let (mut findings, mut signed_by) = (Vec::new(), Vec::new());
    if signatures.is_empty() {
        let fault = match (trust.anchors, container) {
            // Who takes a signature away could take the manifest away as well.
            (Some(_), _) => Some(Fault::Required),
            (None, Container::AsicE) => Some(Fault::Unsigned),
            (None, _) => None,
        };
        findings.extend(fault.map(|fault| fault.finding(Pointer::default())));
    }
    let Some(manifest) = manifest else { return (findings, signed_by) };
    for signature in signatures {
        let anchors = trust.anchors.unwrap_or_default();
        let verification = verify(manifest, &signature.bytes, anchors, trust.at);
        for fault in verification.faults {
            let fault = match fault {
                Fault::Untrusted(PathFault::UnknownIssuer) if trust.anchors.is_none() => Fault::TrustNotAsked,
                other => other,
            };
            findings.push(fault.finding(Pointer::default()));
        }
        signed_by.extend(verification.signatures);
    }
    (findings, signed_by)
}
