//! A part that passes: read from one end to the other, and never held.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};

/// How much is read at a time.
const PIECE: usize = 64 * 1024;
/// As much as may stand in one event, which is held: more than any text of a cell or a paragraph.
const AT_ONCE: u64 = 4 * 1024 * 1024;

/// What passes, within limits on all of it and on each event. More than that is [`ErrorKind::FileTooLarge`].
pub(super) struct Passing<'a> {
    content: BufReader<Box<dyn Read + 'a>>,
    room: u64,
    passed: u64,
    /// Since the last event.
    since: u64,
}

impl<'a> Passing<'a> {
    pub(super) fn new(content: Box<dyn Read + 'a>, room: u64) -> Self {
        Self { content: BufReader::with_capacity(PIECE, content), room, passed: 0, since: 0 }
    }

    /// The next event begins.
    pub(super) fn begin_again(&mut self) {
        self.since = 0;
    }

    pub(super) fn passed(&self) -> u64 {
        self.passed
    }
}

impl Read for Passing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Passing<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.passed > self.room || self.since > AT_ONCE {
            return Err(ErrorKind::FileTooLarge.into());
        }
        self.content.fill_buf()
    }

    fn consume(&mut self, read: usize) {
        self.content.consume(read);
        self.passed += read as u64;
        self.since += read as u64;
    }
}
