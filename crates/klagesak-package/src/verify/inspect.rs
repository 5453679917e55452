//! Looking into a document while its bytes pass by.

use std::fs::File;
use std::io::{self, Write as _};
use std::sync::{Mutex, PoisonError};

use klagesak_core::verdict::Finding;

use super::attached;
use crate::container::{Data, Listed as Entry, open};
use crate::error::of_workspace;
use crate::manifest::{self, Listed};
use klagesak_dokument::source::{FileSource, Source};
use klagesak_dokument::{Claim, ContentLimits, Examiner};

/// The rule on files inside a PDF, which the message of the package may be.
const ATTACHMENTS: &str = "KO-PAKKE-225";

/// A document that is looked into: what can be seen while it passes, and the rest where it lies.
pub(super) struct Inspection<'a> {
    claim: Claim,
    place: usize,
    examiner: Examiner,
    entry: &'a Entry,
    spool: Spool,
}

/// A compressed document that is too large to hold can be read at any place only once it is unpacked.
enum Spool {
    NotYet,
    /// A file without a name, which is gone when it is closed.
    To(File),
    /// There is no need for it.
    Needless,
    /// There is no room for it. Then nothing can be said of the document, by no fault of its own.
    Failed(io::Error),
}

impl<'a> Inspection<'a> {
    pub(super) fn new(entry: &'a Entry, document: &Listed, place: usize, limits: ContentLimits) -> Self {
        let examiner = Examiner::new(entry.size, limits);
        Self { claim: Claim::from(document), place, examiner, entry, spool: Spool::NotYet }
    }

    pub(super) fn read(&mut self, piece: &[u8]) {
        self.examiner.read(piece);
        if !matches!(self.entry.data, Data::Deflated(_)) {
            return;
        }
        if !self.examiner.needs_source() {
            self.spool = Spool::Needless;
        }
        if matches!(self.spool, Spool::NotYet) {
            // It is over the limit from its first piece on, by the size its container lists.
            self.spool = tempfile::tempfile().map_or_else(Spool::Failed, Spool::To);
        }
        if let Spool::To(file) = &mut self.spool
            && let Err(error) = file.write_all(piece)
        {
            self.spool = Spool::Failed(error);
        }
    }

    /// What was found in a document that is whole. One at a time: each may need as much memory as is set aside for all.
    pub(super) fn finish(
        self,
        source: Option<&dyn Source>,
        message: Option<&[u8]>,
        turn: &Mutex<()>,
    ) -> io::Result<Vec<Finding>> {
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let place = manifest::place(self.place);
        let file;
        let (source, offset) = match (&self.entry.data, self.spool, source) {
            _ if !self.examiner.needs_source() => (None, 0),
            (Data::Stored(offset), _, Some(source)) => (Some(source), *offset),
            (Data::File(path), _, _) => {
                file = FileSource::new(open(path)?)?;
                (Some(&file as &dyn Source), 0)
            }
            (_, Spool::To(spool), _) => {
                file = FileSource::new(spool).map_err(of_workspace)?;
                (Some(&file as &dyn Source), 0)
            }
            (_, Spool::Failed(error), _) => return Err(of_workspace(error)),
            _ => (None, 0),
        };
        let part =
            source.map(|source| Part { source, offset, size: self.entry.size, error: Mutex::new(None) });
        let mut examined =
            self.examiner.finish_with(&self.claim, &place, part.as_ref().map(|part| part as &dyn Source));
        let attached = examined.fakta.vedlagt_melding.take();
        if let (Some(attached), Some(message)) = (attached, message)
            && attached::is_message(&attached, message, self.place)
        {
            examined.findings.retain(|finding| finding.rule.id.as_str() != ATTACHMENTS);
        }
        let error = part.and_then(|part| part.error.into_inner().unwrap_or_else(PoisonError::into_inner));
        error.map_or(Ok(examined.findings), Err)
    }
}

/// A document where it lies. Remembers that it could not be read, which those who read it take for its end.
struct Part<'a> {
    source: &'a dyn Source,
    offset: u64,
    size: u64,
    error: Mutex<Option<io::Error>>,
}

impl Source for Part<'_> {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_exact_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        let end = offset.checked_add(buffer.len() as u64);
        if end.is_none_or(|end| end > self.size) {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.source.read_exact_at(buffer, self.offset.saturating_add(offset)).map_err(|error| {
            let kind = error.kind();
            *self.error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            kind.into()
        })
    }
}
