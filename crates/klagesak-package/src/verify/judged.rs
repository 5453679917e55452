//! The last phase: the verdict, and where the contents it is about are.

use klagesak_core::verdict::{Finding, arrange};

use super::named::Named;
use crate::container::{Listing, Streamed};
use crate::{Container, Entry, Package, Signature, manifest, signatur};

/// A verdict, and where the contents it is about are.
pub(crate) struct Judged {
    pub(crate) package: Package,
    pub(crate) listing: Listing,
}

impl Judged {
    /// A package whose content must not be read.
    pub(super) fn refused(named: Named<'_>, findings: Vec<Finding>) -> Self {
        let read = named.known.iter().map(|_| None).collect();
        Self::new(named, read, None, None, Vec::new(), findings)
    }

    pub(super) fn new(
        named: Named<'_>,
        read: Vec<Option<Streamed>>,
        message: Option<Vec<u8>>,
        asic_manifest: Option<Vec<u8>>,
        signatures: Vec<Signature>,
        mut findings: Vec<Finding>,
    ) -> Self {
        let Named { listing, reader, container, named_asice, trust, known } = named;
        let asic = asic_manifest.as_deref();
        let judged = trust.asked().filter(|_| !listing.unsound).map(|trust| {
            let says_so = named_asice || container == Container::AsicE;
            let sender =
                message.as_deref().and_then(|message| manifest::sender(message, &reader.options.message));
            signatur::judge(says_so, asic, &signatures, trust, sender.as_ref())
        });
        let (found, signed_by) = judged.unwrap_or_default();
        findings.extend(found);
        let omitted = arrange(&mut findings, reader.options.message.max_findings);
        let facts = listing.entries.iter().zip(known).zip(read);
        let entries = facts.map(|((listed, known), read)| Entry {
            name: known.name,
            role: known.role,
            size: listed.size,
            sha256: read.filter(|read| read.fault.is_none()).map(|read| read.digests.sha256),
        });
        let entries = entries.collect();
        let package = Package {
            container,
            entries,
            message,
            asic_manifest,
            signatures,
            signed_by,
            signatures_checked: trust.asked().is_some(),
            findings,
            omitted,
        };
        Self { package, listing }
    }
}
