use std::io;

use klagesak_core::verdict::{Finding, Pointer, arrange};

use super::open::Judged;
use super::{asice, documents, entries, metadata, pass};
use crate::container::{Listing, Reader, Streamed};
use crate::rules::correspondence::{NO_MESSAGE, UNREADABLE_MESSAGE};
use crate::{Container, Entry, Package, Role, Trust, signatur};

/// A package on its way to a verdict. What is known of the entries lies side by side, in the order of the listing.
pub(super) struct Work<'a> {
    pub(super) listing: Listing,
    pub(super) reader: Reader<'a>,
    pub(super) container: Container,
    named_asice: bool,
    trust: Trust<'a>,
    pub(super) roles: Vec<Role>,
    /// The names that are safe.
    pub(super) names: Vec<Option<String>>,
    /// The contents that have been read.
    pub(super) read: Vec<Option<Streamed>>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Work<'a> {
    pub(super) fn new(
        mut listing: Listing,
        reader: Reader<'a>,
        container: Container,
        named_asice: bool,
        trust: Trust<'a>,
    ) -> Self {
        let findings = std::mem::take(&mut listing.findings);
        let read = listing.entries.iter().map(|_| None).collect();
        Self {
            listing,
            reader,
            container,
            named_asice,
            trust,
            roles: Vec::new(),
            names: Vec::new(),
            read,
            findings,
        }
    }

    pub(super) fn judge(mut self) -> io::Result<Judged> {
        entries::names(&mut self);
        entries::limits(&mut self);
        if self.listing.unsound {
            return Ok(self.finish(None, None, Vec::new()));
        }
        let message = metadata::message(&mut self)?;
        let listed = message
            .as_ref()
            .and_then(|message| crate::manifest::documents(message, &self.reader.options.message));
        match (&message, &listed) {
            (None, _) => self.findings.push(Finding::new(&NO_MESSAGE, Pointer::default())),
            (Some(_), None) => {
                let finding = Finding::new(&UNREADABLE_MESSAGE, Pointer::new("/innhold/dokumenter"));
                self.findings.push(finding);
            }
            _ => {}
        }
        let matched = listed.as_deref().map(|listed| documents::find(&mut self, listed));
        let signatures = metadata::signatures(&mut self)?;
        metadata::xml(&mut self)?;
        let asic = asice::manifest(&mut self)?;
        pass::run(&mut self, asic.as_ref().map(|(_, manifest)| manifest), listed.as_deref())?;
        if let (Some(listed), Some(matched)) = (&listed, &matched) {
            documents::compare(&mut self, listed, matched);
        }
        let manifest = asic.map(|(bytes, manifest)| {
            asice::compare(&mut self, &manifest);
            bytes
        });
        Ok(self.finish(message, manifest, signatures))
    }

    /// The entries with a role.
    pub(super) fn with_role(&self, role: Role) -> Vec<usize> {
        let with_role = self.roles.iter().enumerate().filter(|(_, other)| **other == role);
        with_role.map(|(index, _)| index).collect()
    }

    fn finish(
        mut self,
        message: Option<Vec<u8>>,
        asic_manifest: Option<Vec<u8>>,
        signatures: Vec<crate::Signature>,
    ) -> Judged {
        let manifest = asic_manifest.as_deref();
        let judged = self.trust.asked().filter(|_| !self.listing.unsound).map(|trust| {
            let says_so = self.named_asice || self.container == Container::AsicE;
            signatur::judge(says_so, manifest, &signatures, trust)
        });
        let (findings, signed_by) = judged.unwrap_or_default();
        self.findings.extend(findings);
        let omitted = arrange(&mut self.findings, self.reader.options.message.max_findings);
        let facts = self.listing.entries.iter().zip(self.names).zip(self.roles).zip(self.read);
        let entries = facts.map(|(((listed, name), role), read)| Entry {
            name,
            role,
            size: listed.size,
            sha256: read.filter(|read| read.fault.is_none()).map(|read| read.digests.sha256),
        });
        let entries = entries.collect();
        let package = Package {
            container: self.container,
            entries,
            message,
            asic_manifest,
            signatures,
            signed_by,
            signatures_checked: self.trust.asked().is_some(),
            findings: self.findings,
            omitted,
        };
        Judged { package, listing: self.listing }
    }
}
