//! What a container says it holds.

use std::path::PathBuf;

use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

/// What a container says it holds, before any content is read.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// The entries, in the order of the container. Their numbers in findings count from 1.
    pub(crate) entries: Vec<Listed>,
    /// What is wrong with the container.
    pub(crate) findings: Vec<Finding>,
    /// Something is so wrong with the container that its content must not be read: two programs may see different things
    /// in it, or it is made to exhaust the reader.
    pub(crate) unsound: bool,
}

impl Listing {
    /// A fault after which the content is not read.
    pub(crate) fn refuse(&mut self, finding: Finding) {
        self.unsound = true;
        self.findings.push(finding);
    }

    /// How large the entries say they are in all.
    pub(crate) fn total(&self) -> u64 {
        self.entries.iter().fold(0, |total, entry| total.saturating_add(entry.size))
    }
}

/// An entry as its container lists it.
#[derive(Debug)]
pub(crate) struct Listed {
    /// The name, whatever bytes it is of.
    pub(crate) name: Vec<u8>,
    /// Size unpacked.
    pub(crate) size: u64,
    /// Size packed; the same where nothing is compressed.
    pub(crate) packed: u64,
    /// The checksum of the container.
    pub(crate) crc: Option<u32>,
    /// Where the content is.
    pub(crate) data: Data,
    /// How the entry lies in a ZIP file; nothing in a folder.
    pub(crate) placing: Option<Placing>,
}

/// Where the content of an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Data {
    /// Nowhere: it cannot be read, and a finding says why.
    None,
    /// A folder.
    Folder,
    /// As it is, at this place of the source.
    Stored(u64),
    /// Deflated, at this place of the source.
    Deflated(u64),
    /// A file of its own.
    File(PathBuf),
}

/// What of the layout of a ZIP file the rules on `mimetype` speak about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placing {
    /// Where the entry begins in the file.
    pub(crate) offset: u64,
    /// Whether it has an extra field.
    pub(crate) extra: bool,
}

/// A finding about an entry that is not a document, by its number from 1.
pub(crate) fn about(rule: &'static RuleInfo, index: usize) -> Finding {
    Finding::new(rule, Pointer::default()).with("oppfoering", index + 1)
}
