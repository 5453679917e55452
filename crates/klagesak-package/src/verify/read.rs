//! The fourth phase: everything has been read. Now it is held against what the message and the manifest say.

use klagesak_core::verdict::Finding;

use super::asice::Asic;
use super::judged::Judged;
use super::with_message::WithMessage;
use super::{asice, documents};
use crate::Signature;

/// A package that has been read to its end.
pub(super) struct Read<'a> {
    pub(super) package: WithMessage<'a>,
    pub(super) asic: Option<Asic>,
    pub(super) signatures: Vec<Signature>,
}

impl Read<'_> {
    /// The verdict, with what was found on the way here.
    pub(super) fn judge(self, mut findings: Vec<Finding>) -> Judged {
        let Self { package, asic, signatures } = self;
        if let Some(documents) = &package.documents {
            findings.extend(documents::compare(&package, documents));
        }
        let asic_manifest = asic.map(|asic| {
            findings.extend(asice::compare(&package, &asic.manifest));
            asic.bytes
        });
        let WithMessage { named, message, read, .. } = package;
        Judged::new(named, read, message, asic_manifest, signatures, findings)
    }
}
