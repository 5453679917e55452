//! Who signed, as a report has it.

use klagesak_core::verdi::Tidspunkt;
use klagesak_core::verdict::Underskrift;

use super::SignedBy;
use crate::pki::Certificate;

impl From<&SignedBy> for Underskrift {
    fn from(signature: &SignedBy) -> Self {
        let signer = signature.signer.as_ref();
        let mut underskrift = Self::new(signature.trusted);
        underskrift.organisasjonsnummer = signer.and_then(Certificate::organisation_number);
        underskrift.virksomhet = signer.and_then(Certificate::organisation_name);
        underskrift.tidspunkt = signature.signing_time.and_then(|time| Tidspunkt::try_from(time).ok());
        underskrift.egensignert = signature.self_signed;
        underskrift
    }
}
