//! Streams: a dictionary with bytes after it.

use std::borrow::Cow;

use super::budget::{Budget, Fault};
use super::find::first_place;
use super::lexer::Lexer;
use super::object::{Dictionary, Object};
use crate::region::Region;

/// A stream: its dictionary, and where its first byte is.
pub(super) struct Stream<'a> {
    pub(super) dictionary: Dictionary,
    pub(super) onward: Region<'a>,
}

/// What stands after the bytes of a stream.
const END: &[u8] = b"endstream";
/// Readers pass over the rest of the line after `stream`; it is never long.
const LINE: usize = 64;

impl<'a> Stream<'a> {
    /// The bytes as they stand in the file, no more than so many. Where their length is not true, all up to where they end.
    pub(super) fn data(&self, most: usize) -> Cow<'a, [u8]> {
        let told = self.length().filter(|length| *length >= most || self.ends_at(*length));
        if let Some(length) = told {
            return self.onward.exactly(0, length.min(most));
        }
        let data = self.onward.exactly(0, most);
        match first_place(&data, END) {
            Some(length) => self.onward.exactly(0, length.max(self.length().unwrap_or(0)).min(most)),
            None => data,
        }
    }

    /// The same where they lie. One that has no end goes on to the end of the file.
    pub(super) fn as_it_stands(&self) -> Region<'a> {
        if let Some(length) = self.length().filter(|length| self.ends_at(*length)) {
            return self.onward.no_more_than(length as u64);
        }
        let end = self.onward.find(END, 0, |at, _| Err(at)).err();
        self.onward.no_more_than(end.unwrap_or(u64::MAX))
    }

    fn length(&self) -> Option<usize> {
        self.dictionary.tall("Length").and_then(|length| usize::try_from(length).ok())
    }

    fn ends_at(&self, length: usize) -> bool {
        self.onward.exactly(length as u64, LINE).trim_ascii_start().starts_with(END)
    }

    /// Whether it is as long as it says.
    pub(super) fn ends_where_it_says(&self) -> bool {
        self.length().is_some_and(|length| self.ends_at(length))
    }
}

/// The stream whose dictionary begins here.
pub(super) fn stream<'a>(data: Region<'a>, pos: u64, budget: &'a Budget) -> Result<Stream<'a>, Fault> {
    let mut lexer = Lexer::new(data, pos, budget);
    let Object::Dictionary(dictionary) = lexer.whatever()? else { return Err(Fault::Damaged) };
    after(&mut lexer, data, dictionary).ok_or(Fault::Damaged)
}

/// The stream whose dictionary has just been read, if it is one.
pub(super) fn after<'a>(
    lexer: &mut Lexer<'a>,
    data: Region<'a>,
    dictionary: Dictionary,
) -> Option<Stream<'a>> {
    lexer.skip_blank();
    lexer.bytes(b"stream").then_some(())?;
    let rest = lexer.rest();
    let line = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(0);
    // Blanks before the end of the line are passed over by all, other things by some.
    let skipped = rest.get(..line).is_some_and(|line| line.len() < LINE && line.is_ascii());
    let at = lexer.pos() + if skipped { line as u64 } else { 0 };
    lexer.seek_to(at);
    let _line_end = (lexer.bytes(b"\r"), lexer.bytes(b"\n"));
    Some(Stream { dictionary, onward: data.onward(lexer.pos()) })
}
