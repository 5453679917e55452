//! The end of a ZIP file, where the way to the list of entries stands.

use std::io;

use super::cursor::Cursor;
use klagesak_dokument::source::Source;

/// What the end of the file says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// Where the list of entries begins.
    pub(super) directory: u64,
    /// How long it is.
    pub(super) length: u64,
    /// How many entries it has.
    pub(super) count: u64,
    /// Whether it says so with long numbers.
    pub(super) long: bool,
    /// Where the end records begin.
    pub(super) start: u64,
    /// The comment of the file.
    pub(super) comment: Vec<u8>,
}

/// Why the end cannot be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EndFault {
    /// There is none.
    Missing,
    /// So many bytes come after it.
    Trailing(u64),
    /// Two could be the right one.
    Ambiguous,
    /// It contradicts itself, or says the file is in several parts.
    Contradiction,
}

const END: &[u8; 4] = b"PK\x05\x06";
const END_LENGTH: u64 = 22;
const END64: &[u8; 4] = b"PK\x06\x06";
const END64_LENGTH: u64 = 56;
const LOCATOR: &[u8; 4] = b"PK\x06\x07";
const LOCATOR_LENGTH: u64 = 20;

pub(super) fn find(source: &dyn Source) -> io::Result<Result<Ending, EndFault>> {
    let size = source.size();
    let window = size.min(END_LENGTH + u64::from(u16::MAX));
    let tail = source.piece(size - window, usize::try_from(window).unwrap_or_default())?;
    let (mut found, mut trailing) = (None, None);
    for (at, _) in tail.windows(4).enumerate().filter(|(_, bytes)| bytes == END) {
        let Some(record) = tail.get(at..).and_then(Record::parse) else { continue };
        match record.after {
            0 if found.is_some() => return Ok(Err(EndFault::Ambiguous)),
            0 => found = Some((size - window + at as u64, record)),
            // A document that is itself a ZIP file has an end of its own inside ours; its numbers do not add up here.
            after if record.fits(size - window + at as u64) => trailing = Some(after),
            _ => {}
        }
    }
    match (found, trailing) {
        (Some((start, record)), _) => record.resolve(source, start),
        (None, Some(after)) => Ok(Err(EndFault::Trailing(after))),
        (None, None) => Ok(Err(EndFault::Missing)),
    }
}

struct Record<'a> {
    disks: [u16; 2],
    counts: [u16; 2],
    length: u32,
    directory: u32,
    comment: &'a [u8],
    /// How many bytes follow the record.
    after: u64,
}

impl<'a> Record<'a> {
    /// Nothing where the bytes after the mark are too few to be a record and its comment.
    fn parse(bytes: &'a [u8]) -> Option<Self> {
        let mut cursor = Cursor(bytes.get(4..)?);
        let disks = [cursor.u16()?, cursor.u16()?];
        let counts = [cursor.u16()?, cursor.u16()?];
        let (length, directory) = (cursor.u32()?, cursor.u32()?);
        let comment_length = cursor.u16()?;
        let comment = cursor.take(comment_length.into())?;
        Some(Self { disks, counts, length, directory, comment, after: cursor.0.len() as u64 })
    }

    fn fits(&self, start: u64) -> bool {
        u64::from(self.directory) + u64::from(self.length) == start
    }

    fn resolve(&self, source: &dyn Source, start: u64) -> io::Result<Result<Ending, EndFault>> {
        let short = Ending {
            directory: self.directory.into(),
            length: self.length.into(),
            count: self.counts[0].into(),
            long: false,
            start,
            comment: self.comment.to_vec(),
        };
        let locator = match start.checked_sub(LOCATOR_LENGTH) {
            Some(at) => source.piece(at, 20)?,
            None => Vec::new(),
        };
        let ending = if locator.starts_with(LOCATOR) {
            match end64(source, &locator, start - LOCATOR_LENGTH)? {
                Some(long) => self.merge(short, long),
                None => Err(EndFault::Contradiction),
            }
        } else {
            Ok(short)
        };
        let one_part = self.disks == [0, 0] && self.counts[0] == self.counts[1];
        Ok(ending.and_then(|ending| {
            let end = ending.directory.checked_add(ending.length);
            let inside = end.is_some_and(|end| end <= ending.start);
            if one_part && inside { Ok(ending) } else { Err(EndFault::Contradiction) }
        }))
    }

    /// The long numbers, where each short one is the same or says that it does not fit. One that does not is what leads all readers
    /// to the long ones.
    fn merge(&self, short: Ending, long: Ending) -> Result<Ending, EndFault> {
        let marked = [self.directory == u32::MAX, self.length == u32::MAX, self.counts[0] == u16::MAX];
        let same =
            [short.directory == long.directory, short.length == long.length, short.count == long.count];
        let agree = marked.iter().zip(same).all(|(marked, same)| *marked || same);
        if agree && marked.contains(&true) {
            Ok(Ending { comment: short.comment, ..long })
        } else {
            Err(EndFault::Contradiction)
        }
    }
}

/// The end record with long numbers, which must lie just before the locator that points to it.
fn end64(source: &dyn Source, locator: &[u8], locator_at: u64) -> io::Result<Option<Ending>> {
    let Some(start) = locator_at.checked_sub(END64_LENGTH) else { return Ok(None) };
    let record = source.piece(start, 56)?;
    let parse = || {
        let mut cursor = Cursor(locator.get(4..)?);
        let one_part = cursor.u32()? == 0 && cursor.u64()? == start && cursor.u32()? <= 1;
        let mut cursor = Cursor(record.strip_prefix(END64)?);
        let right_length = cursor.u64()? == END64_LENGTH - 12;
        let _versions = cursor.u32()?;
        let disks = [cursor.u32()?, cursor.u32()?];
        let counts = [cursor.u64()?, cursor.u64()?];
        let (length, directory) = (cursor.u64()?, cursor.u64()?);
        let sound = one_part && right_length && disks == [0, 0] && counts[0] == counts[1];
        sound.then_some(Ending {
            directory,
            length,
            count: counts[0],
            long: true,
            start,
            comment: Vec::new(),
        })
    };
    Ok(parse())
}
