//! The bytes of a document, wherever they lie.

use std::borrow::Cow;
use std::io::{self, Read, Seek, SeekFrom};

use crate::source::Source;

/// A document that can be read at any place. One in memory is read where it lies; of one in a file only the pieces that are
/// asked for are held.
#[derive(Clone, Copy)]
pub(super) struct Region<'a> {
    bytes: Bytes<'a>,
    /// Where in the bytes the document begins and ends.
    start: u64,
    end: u64,
}

#[derive(Clone, Copy)]
enum Bytes<'a> {
    Memory(&'a [u8]),
    File(&'a dyn Source),
}

/// How much is read at a time when all of it is read.
const PIECE: usize = 64 * 1024;

impl<'a> Region<'a> {
    pub(super) fn in_memory(bytes: &'a [u8]) -> Self {
        Self { bytes: Bytes::Memory(bytes), start: 0, end: bytes.len() as u64 }
    }

    pub(super) fn in_source(source: &'a dyn Source) -> Self {
        Self { bytes: Bytes::File(source), start: 0, end: source.size() }
    }

    /// How many bytes there are.
    pub(super) fn len(self) -> u64 {
        self.end.saturating_sub(self.start)
    }

    /// Where in the bytes it begins.
    pub(super) fn place(self) -> u64 {
        self.start
    }

    /// The document without its first bytes.
    pub(super) fn onward(self, at: u64) -> Self {
        Self { start: self.start.saturating_add(at), ..self }
    }

    /// No more of the document than its first bytes.
    pub(super) fn no_more_than(self, length: u64) -> Self {
        Self { end: self.end.min(self.start.saturating_add(length)), ..self }
    }

    /// The bytes from a place on: as many as are asked for where there are so many, and more where that costs nothing.
    /// What cannot be read is not there; the source remembers why.
    pub(super) fn read(self, at: u64, most: usize) -> Cow<'a, [u8]> {
        let at = self.start.saturating_add(at);
        match self.bytes {
            Bytes::Memory(bytes) => {
                let to = |at: u64| usize::try_from(at).ok();
                let rest = to(at).zip(to(self.end)).and_then(|(at, end)| bytes.get(at..end));
                Cow::Borrowed(rest.unwrap_or_default())
            }
            Bytes::File(source) => {
                let left = usize::try_from(self.end.saturating_sub(at)).unwrap_or(usize::MAX);
                Cow::Owned(source.piece(at, most.min(left)).unwrap_or_default())
            }
        }
    }

    /// Just so many bytes, or those there are.
    pub(super) fn exactly(self, at: u64, most: usize) -> Cow<'a, [u8]> {
        match self.read(at, most) {
            Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(..most).unwrap_or(bytes)),
            Cow::Owned(bytes) => Cow::Owned(bytes),
        }
    }

    /// The last bytes.
    pub(super) fn tail_of(self, most: usize) -> Cow<'a, [u8]> {
        self.read(self.len().saturating_sub(most as u64), most)
    }

    /// Every place a word stands, with what stands before it.
    pub(super) fn find<E>(
        self,
        word: &[u8],
        before: usize,
        mut found: impl FnMut(u64, &[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let (mut at, mut next) = (0_u64, 0_u64);
        let finder = memchr::memmem::Finder::new(word);
        while at < self.len() && !word.is_empty() {
            let piece = self.read(at, PIECE + before);
            for i in finder.find_iter(&piece) {
                let place = at + i as u64;
                if place >= next {
                    next = place + 1;
                    let head = piece.get(..i).unwrap_or_default();
                    found(place, head.get(head.len().saturating_sub(before)..).unwrap_or_default())?;
                }
            }
            let end = at + piece.len() as u64;
            if piece.is_empty() || end >= self.len() {
                break;
            }
            // A word across the border, and what stands before the next ones.
            at = end.saturating_sub((before + word.len()) as u64).max(at + 1);
        }
        Ok(())
    }

    pub(super) fn reader(self) -> RegionReader<'a> {
        RegionReader { region: self, at: 0 }
    }
}

/// Reads a document from one end to the other, or from any place.
pub(super) struct RegionReader<'a> {
    region: Region<'a>,
    at: u64,
}

impl Read for RegionReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let piece = self.region.exactly(self.at, buffer.len());
        buffer.iter_mut().zip(piece.iter()).for_each(|(to, from)| *to = *from);
        self.at += piece.len() as u64;
        Ok(piece.len())
    }
}

impl Seek for RegionReader<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.region.len().checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct File(Vec<u8>);

    impl Source for File {
        fn size(&self) -> u64 {
            self.0.len() as u64
        }

        fn read_exact_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
            self.0.as_slice().read_exact_at_slice(buffer, offset)
        }
    }

    trait Slice {
        fn read_exact_at_slice(&self, buffer: &mut [u8], offset: u64) -> io::Result<()>;
    }

    impl Slice for [u8] {
        fn read_exact_at_slice(&self, buffer: &mut [u8], offset: u64) -> io::Result<()> {
            Source::read_exact_at(&self, buffer, offset)
        }
    }

    #[test]
    fn a_word_is_found_wherever_the_pieces_meet() {
        for place in (PIECE - 5..PIECE + 5).chain([0, 200_000]) {
            let mut bytes = vec![b'x'; 200_010];
            bytes[place..place + 3].copy_from_slice(b"obj");
            let file = File(bytes);
            for region in [Region::in_source(&file), Region::in_memory(&file.0)] {
                let mut found = Vec::new();
                let told: Result<(), ()> = region.find(b"obj", 4, |at, before| {
                    found.push((at, before.len()));
                    Ok(())
                });
                assert_eq!((told, found), (Ok(()), vec![(place as u64, place.min(4))]));
            }
        }
    }
}
