//! What a package was found to be and to hold.

use std::fmt;

use klagesak_core::verdict::{Finding, Severity};

use crate::signatur::SignedBy;

/// What a package was found to be and to hold.
#[non_exhaustive]
pub struct Package {
    /// What it lies in.
    pub container: Container,
    /// Everything in it, in the order of the container. Findings number the entries from 1.
    pub entries: Vec<Entry>,
    /// The bytes of the message, where it could be read whole. They have not been judged.
    pub message: Option<Vec<u8>>,
    /// The bytes of the ASiC manifest, which is what a signature is over, where there is exactly one that can be read.
    pub asic_manifest: Option<Vec<u8>>,
    /// The signatures. Where KO-PAKKE-043 is not among the findings, there is one and the manifest names it, or there is none.
    pub signatures: Vec<Signature>,
    /// Who signed, where the signatures were looked at. Not to be believed when there are errors.
    pub signed_by: Vec<SignedBy>,
    /// Whether the signatures were to be looked at: false only with [`Trust::unchecked`](crate::Trust::unchecked), and of a
    /// package that was just built.
    pub signatures_checked: bool,
    /// What was found, sorted by place and rule.
    pub findings: Vec<Finding>,
    /// How many findings were left out for being over the limit.
    pub omitted: usize,
}

/// What a package lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Container {
    /// A folder.
    Folder,
    /// A ZIP file.
    Zip,
    /// An ASiC-E: a ZIP file with a manifest of checksums, and often a signature.
    AsicE,
}

/// A file of a package.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The name, where it is safe. Names may tell of persons; they are not for logs.
    pub name: Option<String>,
    /// What the file is in the package.
    pub role: Role,
    /// Size in bytes, unpacked, as the container lists it.
    pub size: u64,
    /// Checksum of the content, where it was read whole.
    pub sha256: Option<[u8; 32]>,
}

/// A detached signature over the ASiC manifest, in the CMS format.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// Which of the entries it is, from 0.
    pub entry: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// What a file is in a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// The message.
    Message,
    /// The document with this place in `dokumenter`, from 0.
    Document(usize),
    /// The case for an archive that cannot read the message.
    Arkivmelding,
    /// What a channel puts beside the message.
    Envelope,
    /// The type of the container.
    Mimetype,
    /// The manifest of checksums.
    AsicManifest,
    /// The manifest of the OpenDocument kind.
    OasisManifest,
    /// A signature.
    Signature,
    /// The folder `META-INF` itself.
    Folder,
    /// None of these.
    Unknown,
}

impl Package {
    /// No finding is an error.
    #[must_use]
    pub fn valid(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }
}

impl fmt::Debug for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules: Vec<_> = self.findings.iter().map(|finding| finding.rule.id.as_str()).collect();
        f.debug_struct("Package")
            .field("container", &self.container)
            .field("entries", &self.entries)
            .field("findings", &rules)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("role", &self.role).field("size", &self.size).finish_non_exhaustive()
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature").field("entry", &self.entry).finish_non_exhaustive()
    }
}
