//! The third phase: the message has been read, and its documents have been found.

use super::named::Named;
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
