//! Reading the content of an entry, with its checksums.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use flate2::bufread::DeflateDecoder;

use super::listing::{Data, Listed};
use crate::Options;
use crate::digest::{Algorithm, Digests, Hasher};
use klagesak_dokument::source::{Source, Stretch};

/// Small enough to stay in the cache nearest to the processor while it is read, checked and hashed.
const CHUNK: usize = 64 * 1024;

/// Reads the content of entries, from their first byte to their last, with a fixed amount of memory.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    /// The file the entries lie in; nothing for a folder.
    pub(crate) source: Option<&'a dyn Source>,
    pub(crate) options: &'a Options<'a>,
}

/// The content of an entry, once read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Streamed {
    /// How many bytes there were.
    pub(crate) size: u64,
    pub(crate) digests: Digests,
    /// What is wrong with it as its container tells.
    pub(crate) fault: Option<Fault>,
}

/// How a content is not what its container says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The compressed form cannot be unpacked.
    Broken,
    /// Shorter or longer than listed.
    Length,
    /// The checksum of the container is another.
    Checksum,
}

impl Reader<'_> {
    /// Reads an entry that has content, and passes every piece on.
    pub(crate) fn stream(
        &self,
        entry: &Listed,
        asked: Option<Algorithm>,
        pass_on: &mut dyn FnMut(&[u8]) -> io::Result<()>,
    ) -> io::Result<Streamed> {
        let mut hasher = Hasher::new(asked);
        let mut size = 0;
        let fault = match (&entry.data, self.source) {
            (Data::File(path), _) => {
                let content = open(path)?.take(entry.size.saturating_add(1));
                self.pump(content, entry, &mut hasher, &mut size, pass_on)?
            }
            (Data::Stored(offset), Some(source)) => {
                let content = Stretch::new(source, *offset, entry.packed);
                self.pump(content, entry, &mut hasher, &mut size, pass_on)?
            }
            (Data::Deflated(offset), Some(source)) => {
                let packed = BufReader::with_capacity(CHUNK, Stretch::new(source, *offset, entry.packed));
                let mut content = DeflateDecoder::new(packed);
                let fault = self.pump(&mut content, entry, &mut hasher, &mut size, pass_on)?;
                // Bytes after the end of the compressed stream could be ignored by us and read by another program.
                let left = content.total_in() != entry.packed;
                fault.or(left.then_some(Fault::Length))
            }
            _ => Some(Fault::Broken),
        };
        let digests = hasher.finish();
        let fault = fault
            .or((size != entry.size).then_some(Fault::Length))
            .or(entry.crc.filter(|crc| *crc != digests.crc).map(|_| Fault::Checksum));
        Ok(Streamed { size, digests, fault })
    }

    /// The content of a small entry in memory; nothing when it is over the limit.
    pub(crate) fn whole(
        &self,
        entry: &Listed,
        asked: Option<Algorithm>,
        limit: usize,
    ) -> io::Result<Option<(Vec<u8>, Streamed)>> {
        let Some(size) = usize::try_from(entry.size).ok().filter(|size| *size <= limit) else {
            return Ok(None);
        };
        let mut content = Vec::with_capacity(size);
        let streamed = self.stream(entry, asked, &mut |piece| {
            content.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(Some((content, streamed)))
    }

    fn pump(
        &self,
        mut content: impl Read,
        entry: &Listed,
        hasher: &mut Hasher,
        size: &mut u64,
        pass_on: &mut dyn FnMut(&[u8]) -> io::Result<()>,
    ) -> io::Result<Option<Fault>> {
        let mut chunk = vec![0; CHUNK];
        loop {
            let read = match content.read(&mut chunk) {
                Ok(0) => return Ok(None),
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if matches!(entry.data, Data::Deflated(_)) && is_broken(&error) => {
                    return Ok(Some(Fault::Broken));
                }
                Err(error) => return Err(error),
            };
            *size += read as u64;
            if *size > entry.size {
                return Ok(Some(Fault::Length));
            }
            let piece = chunk.get(..read).unwrap_or_default();
            hasher.update(piece);
            pass_on(piece)?;
            self.options.has_read(read)?;
        }
    }
}

/// What the unpacker says of bytes that are not in its format, or end too early.
fn is_broken(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof)
}

/// Opens a file of a folder, and never what a link leads to.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    if path.symlink_metadata()?.file_type().is_file() {
        File::open(path)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file any more"))
    }
}
