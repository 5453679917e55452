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

impl<'a> Stream<'a> {
    /// The bytes as they stand in the file, no more than so many.
    pub(super) fn data(&self, most: usize) -> Cow<'a, [u8]> {
        let told = self.dictionary.tall("Length").and_then(|length| usize::try_from(length).ok());
        if let Some(length) = told {
            return self.onward.exactly(0, length.min(most));
        }
        let data = self.onward.exactly(0, most);
        match first_place(&data, b"endstream") {
            Some(length) => self.onward.exactly(0, length),
            None => data,
        }
    }
}

/// The stream whose dictionary begins here.
pub(super) fn stream<'a>(data: Region<'a>, pos: u64, budget: &'a Budget) -> Result<Stream<'a>, Fault> {
    let mut lexer = Lexer::new(data, pos, budget);
    let Object::Dictionary(dictionary) = lexer.object()? else { return Err(Fault::Damaged) };
    lexer.skip_blank();
    if !lexer.bytes(b"stream") {
        return Err(Fault::Damaged);
    }
    let _line_end = (lexer.bytes(b"\r"), lexer.bytes(b"\n"));
    Ok(Stream { dictionary, onward: data.onward(lexer.pos()) })
}
