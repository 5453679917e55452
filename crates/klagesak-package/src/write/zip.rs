//! Writing a ZIP file, byte for byte the same every time.

use std::io::{self, Seek, SeekFrom, Write};

use crate::digest::{Digests, Hasher};

/// Writes a ZIP file with every entry stored as it is, no extra fields, and one date for all: the same input gives the same
/// bytes. The crates that write ZIP files finish the file when they are dropped after an error, and print or panic when the
/// disk is full.
pub(super) struct ZipFile<W> {
    file: W,
    at: u64,
    entries: Vec<Entry>,
    current: Option<Hasher>,
}

struct Entry {
    name: Vec<u8>,
    offset: u32,
    crc: u32,
    size: u32,
}

/// 1 January 1980, the first day there is.
const DATE: u16 = 0x21;
const VERSION: u16 = 20;
/// Written on Unix, an ordinary file.
const MADE_BY: u16 = 3 << 8 | VERSION;
const ATTRIBUTES: u32 = 0o100_644 << 16;
/// Where the checksum and the sizes stand in the header of an entry.
const SIZES_AT: u64 = 14;
const HEADER: u64 = 30;

impl<W: Write + Seek> ZipFile<W> {
    pub(super) fn new(file: W) -> Self {
        Self { file, at: 0, entries: Vec::new(), current: None }
    }

    pub(super) fn begin(&mut self, name: &str) -> io::Result<()> {
        self.end_entry()?;
        let entry = Entry { name: name.as_bytes().to_vec(), offset: narrow(self.at)?, crc: 0, size: 0 };
        let mut header = b"PK\x03\x04".to_vec();
        header.extend(VERSION.to_le_bytes());
        entry.describe(&mut header)?;
        header.extend(&entry.name);
        self.entries.push(entry);
        self.current = Some(Hasher::new(None));
        self.put(&header)
    }

    pub(super) fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        if let Some(hasher) = &mut self.current {
            hasher.update(piece);
        }
        self.put(piece)
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.end_entry()?;
        let directory = self.at;
        for index in 0..self.entries.len() {
            let mut record = b"PK\x01\x02".to_vec();
            if let Some(entry) = self.entries.get(index) {
                record.extend(MADE_BY.to_le_bytes());
                record.extend(VERSION.to_le_bytes());
                entry.describe(&mut record)?;
                // No comment, the first disk, no attributes of the content.
                record.extend([0; 6]);
                record.extend(ATTRIBUTES.to_le_bytes());
                record.extend(entry.offset.to_le_bytes());
                record.extend(&entry.name);
            }
            self.put(&record)?;
        }
        let length = narrow(self.at - directory)?;
        let count = u16::try_from(self.entries.len()).map_err(|_| too_large())?;
        let mut end = b"PK\x05\x06\0\0\0\0".to_vec();
        end.extend(count.to_le_bytes());
        end.extend(count.to_le_bytes());
        end.extend(length.to_le_bytes());
        end.extend(narrow(directory)?.to_le_bytes());
        end.extend([0; 2]);
        self.put(&end)?;
        self.file.flush()
    }

    /// Goes back and writes what the header could not know.
    fn end_entry(&mut self) -> io::Result<()> {
        let (Some(hasher), Some(entry)) = (self.current.take(), self.entries.last_mut()) else {
            return Ok(());
        };
        let content = u64::from(entry.offset) + HEADER + entry.name.len() as u64;
        let Digests { crc, .. } = hasher.finish();
        (entry.crc, entry.size) = (crc, narrow(self.at - content)?);
        self.file.seek(SeekFrom::Start(u64::from(entry.offset) + SIZES_AT))?;
        self.file.write_all(&entry.sizes())?;
        self.file.seek(SeekFrom::Start(self.at))?;
        Ok(())
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

impl Entry {
    /// What both headers say: no flags, stored, the date, the sizes, the length of the name, no extra field.
    fn describe(&self, header: &mut Vec<u8>) -> io::Result<()> {
        header.extend([0; 6]);
        header.extend(DATE.to_le_bytes());
        header.extend(self.sizes());
        header.extend(u16::try_from(self.name.len()).map_err(|_| too_large())?.to_le_bytes());
        header.extend([0; 2]);
        Ok(())
    }

    fn sizes(&self) -> Vec<u8> {
        [self.crc, self.size, self.size].iter().flat_map(|number| number.to_le_bytes()).collect()
    }
}

/// A number of this kind of ZIP file. Larger ones need more than the packages of the standard may hold.
fn narrow(number: u64) -> io::Result<u32> {
    u32::try_from(number).ok().filter(|number| *number < u32::MAX).ok_or_else(too_large)
}

fn too_large() -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, "too large for a ZIP file")
}
