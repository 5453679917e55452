//! The first phase: what the container lists, and what its names and sizes tell before any content is read.

use klagesak_core::verdict::Finding;

use super::entries;
use super::named::Named;
use crate::Container;
use crate::container::{Listing, Reader};

/// A package whose container has been listed.
pub(super) struct Listed<'a> {
    pub(super) listing: Listing,
    pub(super) reader: Reader<'a>,
    pub(super) container: Container,
    /// Whether the file is called what an ASiC-E is called.
    pub(super) named_asice: bool,
}

impl<'a> Listed<'a> {
    /// Looks at every name and size, and gives every entry the role its name says.
    pub(super) fn names(self) -> (Named<'a>, Vec<Finding>) {
        let Self { mut listing, reader, container, named_asice } = self;
        let mut findings = std::mem::take(&mut listing.findings);
        let (known, found) = entries::names(&listing.entries);
        findings.extend(found);
        let (sound, found) = entries::limits(&listing, reader.options);
        findings.extend(found);
        listing.unsound |= !sound;
        let mut named = Named { listing, reader, container, named_asice, known };
        if container == Container::Zip && named.is_like_asice() {
            named.container = Container::AsicE;
        }
        (named, findings)
    }
}
