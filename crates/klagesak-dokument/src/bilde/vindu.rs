//! Single bytes and numbers of a file, read a piece at a time.

use std::borrow::Cow;

use crate::region::Region;

/// How much is read first, and at most when it goes on from there.
const PIECES: [usize; 2] = [512, 64 * 1024];
/// How often it is read elsewhere than where it ended: the largest image of many pages has a few for each of them.
const MOST_MOVES: usize = 100_000;

/// A piece of a file, which moves along with what is read of it.
pub(super) struct Vindu<'a> {
    region: Region<'a>,
    start: u64,
    piece: Cow<'a, [u8]>,
    size: usize,
    moves: usize,
}

impl<'a> Vindu<'a> {
    pub(super) fn new(region: Region<'a>) -> Self {
        Self { region, start: 0, piece: Cow::Borrowed(&[]), size: PIECES[0], moves: 0 }
    }

    /// Whether it was read here and there too often to go on.
    pub(super) fn used_up(&self) -> bool {
        self.moves > MOST_MOVES
    }

    pub(super) fn len(&self) -> u64 {
        self.region.len()
    }

    /// The bytes from a place on, as many as are at hand; none behind the end, or when it is used up.
    pub(super) fn from(&mut self, at: u64) -> &[u8] {
        let end = self.start + self.piece.len() as u64;
        if at < self.start || at >= end {
            self.size = if at == end { PIECES[1].min(2 * self.size) } else { PIECES[0] };
            self.moves += usize::from(at != end);
            self.piece = if self.used_up() { Cow::Borrowed(&[]) } else { self.region.exactly(at, self.size) };
            self.start = at;
        }
        let from = usize::try_from(at - self.start).unwrap_or(usize::MAX);
        self.piece.get(from..).unwrap_or_default()
    }

    pub(super) fn byte(&mut self, at: u64) -> Option<u8> {
        self.from(at).first().copied()
    }

    /// So many bytes.
    pub(super) fn bytes<const N: usize>(&mut self, at: u64) -> Option<[u8; N]> {
        at.checked_add(N as u64)?;
        let mut bytes = [0; N];
        for (byte, at) in bytes.iter_mut().zip(at..) {
            *byte = self.byte(at)?;
        }
        Some(bytes)
    }

    /// A number of so many bytes, the largest first.
    pub(super) fn big<const N: usize>(&mut self, at: u64) -> Option<u64> {
        Some(self.bytes::<N>(at)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// A number of so many bytes, the smallest first.
    pub(super) fn little<const N: usize>(&mut self, at: u64) -> Option<u64> {
        Some(self.bytes::<N>(at)?.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}
