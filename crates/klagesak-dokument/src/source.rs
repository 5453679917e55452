//! Where bytes come from.

#[cfg(any(unix, windows))]
use std::fs::File;
use std::io::{self, Read};

/// Bytes that can be read at any place, and by several threads at once.
pub trait Source: Sync {
    /// How many bytes there are.
    fn size(&self) -> u64;

    /// Fills the whole buffer from this place on.
    ///
    /// # Errors
    /// When there are not so many bytes from there on, or they cannot be read.
    fn read_exact_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()>;

    /// A piece in memory.
    ///
    /// # Errors
    /// As for [`read_exact_at`](Self::read_exact_at).
    fn piece(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let mut piece = vec![0; length];
        self.read_exact_at(&mut piece, offset)?;
        Ok(piece)
    }
}

impl Source for &[u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read_exact_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        let piece = usize::try_from(offset)
            .ok()
            .and_then(|start| self.get(start..start.checked_add(buffer.len())?))
            .ok_or(io::ErrorKind::UnexpectedEof)?;
        buffer.copy_from_slice(piece);
        Ok(())
    }
}

/// An open file. It is read with positioned reads and not mapped into memory: a mapped file that is truncated kills the
/// program that reads it.
#[cfg(any(unix, windows))]
#[derive(Debug)]
pub struct FileSource {
    file: File,
    size: u64,
}

#[cfg(any(unix, windows))]
impl FileSource {
    /// Reads this file.
    ///
    /// # Errors
    /// When its size cannot be determined.
    pub fn new(file: File) -> io::Result<Self> {
        let size = file.metadata()?.len();
        Ok(Self { file, size })
    }
}

#[cfg(any(unix, windows))]
impl Source for FileSource {
    fn size(&self) -> u64 {
        self.size
    }

    #[cfg(unix)]
    fn read_exact_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.file, buffer, offset)
    }

    #[cfg(windows)]
    fn read_exact_at(&self, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
        while !buffer.is_empty() {
            match std::os::windows::fs::FileExt::seek_read(&self.file, buffer, offset)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                read => {
                    buffer = buffer.split_at_mut(read).1;
                    offset += read as u64;
                }
            }
        }
        Ok(())
    }
}

/// A stretch of a source, read from one end to the other.
pub struct Stretch<'a> {
    source: &'a dyn Source,
    offset: u64,
    left: u64,
}

impl<'a> Stretch<'a> {
    /// So many bytes from a place on.
    #[must_use]
    pub fn new(source: &'a dyn Source, offset: u64, length: u64) -> Self {
        Self { source, offset, left: length }
    }
}

impl Read for Stretch<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        let buffer = buffer.split_at_mut(length).0;
        self.source.read_exact_at(buffer, self.offset)?;
        self.offset += length as u64;
        self.left -= length as u64;
        Ok(length)
    }
}
