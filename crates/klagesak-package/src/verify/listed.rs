//! The first phase: what the container lists.

use crate::container::{Listing, Reader};
use crate::{Container, Trust};

/// A package whose container has been listed.
pub(super) struct Listed<'a> {
    pub(super) listing: Listing,
    pub(super) reader: Reader<'a>,
    pub(super) container: Container,
    /// Whether the file is called what an ASiC-E is called.
    pub(super) named_asice: bool,
    pub(super) trust: Trust<'a>,
}
