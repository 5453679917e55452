//! The signatures of a whole package.

use klagesak_core::verdi::Organisasjonsnummer;
use klagesak_core::verdict::{Finding, Pointer, Severity};

use super::verify::verify_within;
use super::work::Work;
use super::{Fault, PathFault, SignedBy};
use crate::Signature;
use crate::trust::Asked;

/// What was found in the signatures of a package, and who signed.
pub(crate) type Judged = (Vec<Finding>, Vec<SignedBy>);

/// Holds the signatures of a package against those the receiver trusts. Where the manifest could not be read there is nothing
/// to verify against, and the findings of the package say so. `is_asice` tells whether it is an ASiC-E, by what is in it or by
/// its name: who strips a package of its signature leaves the name.
pub(crate) fn judge(
    is_asice: bool,
    manifest: Option<&[u8]>,
    signatures: &[Signature],
    trust: Asked<'_>,
    sender: Option<&Organisasjonsnummer>,
) -> Judged {
    let (mut faults, mut signed_by) = (Vec::new(), Vec::new());
    if signatures.is_empty() && is_asice {
        faults.push(Fault::Unsigned);
    }
    // Without a manifest there is nothing a signature could be over.
    let work = Work::new();
    for signature in signatures.iter().filter(|_| manifest.is_some()) {
        let verification =
            verify_within(&work, manifest.unwrap_or_default(), &signature.bytes, trust, sender);
        faults.extend(verification.faults);
        signed_by.extend(verification.signatures);
    }
    match trust.anchors {
        None => faults.iter_mut().for_each(|fault| {
            if *fault == Fault::Untrusted(PathFault::UnknownIssuer) {
                *fault = Fault::TrustNotAsked;
            }
        }),
        Some(_) => {
            faults.retain(|fault| *fault != Fault::Unsigned);
            // Asked of what was found and not of what lies there: who takes a signature away could take the manifest away as
            // well, or leave a signature file that nobody has signed.
            let told = faults.iter().any(|fault| fault.rule().severity == Severity::Error);
            if !told && !signed_by.iter().any(|signature: &SignedBy| signature.trusted) {
                faults.push(Fault::Required);
            }
        }
    }
    (faults.into_iter().map(|fault| fault.finding(Pointer::default())).collect(), signed_by)
}
