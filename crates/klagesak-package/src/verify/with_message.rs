//! The third phase: the message has been read, and its documents have been found. Now every content is read.

use std::io;

use klagesak_core::verdict::Finding;

use super::named::Named;
use super::read::Read;
use super::{asice, metadata, read_all};
use crate::container::Streamed;
use crate::manifest;

/// A package whose message has been read.
pub(super) struct WithMessage<'a> {
    pub(super) named: Named<'a>,
    /// Nothing when there is none, or none that is whole.
    pub(super) message: Option<Vec<u8>>,
    /// Nothing when the message cannot be read.
    pub(super) documents: Option<Documents>,
    /// The contents that have been read, in the order of the listing.
    pub(super) read: Vec<Option<Streamed>>,
}

/// The documents as the message lists them, and the entry of each.
pub(super) struct Documents {
    pub(super) listed: Vec<manifest::Listed>,
    pub(super) entries: Vec<Option<usize>>,
}

impl<'a> WithMessage<'a> {
    pub(super) fn new(named: Named<'a>, message: Option<Vec<u8>>, documents: Option<Documents>) -> Self {
        let read = named.known.iter().map(|_| None).collect();
        Self { named, message, documents, read }
    }

    /// Reads the small files whole, and then every content there is, once.
    pub(super) fn contents(mut self) -> io::Result<(Read<'a>, Vec<Finding>)> {
        let (signatures, found) = metadata::signatures(&self.named)?;
        let mut findings = found.findings;
        self.keep(found.read);
        let found = metadata::xml(&self.named)?;
        findings.extend(found.findings);
        self.keep(found.read);
        let (asic, found) = asice::manifest(&self.named)?;
        findings.extend(found.findings);
        self.keep(found.read);
        let found = read_all::run(&self, asic.as_ref().map(|asic| &asic.manifest))?;
        findings.extend(found.findings);
        self.keep(found.read);
        Ok((Read { package: self, asic, signatures }, findings))
    }

    /// Keeps what is known of contents, by entry.
    pub(super) fn keep(&mut self, read: Vec<(usize, Streamed)>) {
        for (index, streamed) in read {
            if let Some(slot) = self.read.get_mut(index) {
                *slot = Some(streamed);
            }
        }
    }

    /// What is known of the content of an entry.
    pub(super) fn read(&self, index: usize) -> Option<&Streamed> {
        self.read.get(index)?.as_ref()
    }
}
