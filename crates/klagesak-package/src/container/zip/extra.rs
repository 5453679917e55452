//! Extra fields that change how an entry is read.

use super::cursor::Cursor;

/// What the extra fields of a header say that changes how the entry is read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Extra<'a> {
    /// The numbers that did not fit in 32 bits.
    pub(super) zip64: Option<&'a [u8]>,
    /// A name that replaces the one in the header for programs that know of it.
    pub(super) unicode_name: Option<&'a [u8]>,
}

const ZIP64: u16 = 0x0001;
const UNICODE_PATH: u16 = 0x7075;

/// Takes the extra fields apart; nothing when they are not fields, or one that matters stands twice.
pub(super) fn parse(bytes: &[u8]) -> Option<Extra<'_>> {
    let (mut cursor, mut extra) = (Cursor(bytes), Extra::default());
    while !cursor.0.is_empty() {
        let (id, length) = (cursor.u16()?, cursor.u16()?);
        let content = cursor.take(length.into())?;
        let slot = match id {
            ZIP64 => &mut extra.zip64,
            UNICODE_PATH => &mut extra.unicode_name,
            _ => continue,
        };
        // A version, a checksum of the other name, and the name.
        let content = if id == UNICODE_PATH { content.get(5..)? } else { content };
        if slot.replace(content).is_some() {
            return None;
        }
    }
    Some(extra)
}

/// Numbers that stand in the extra field when the header has the mark for it, in the order they are asked for.
pub(super) struct Wide<'a>(Cursor<'a>);

impl<'a> Wide<'a> {
    pub(super) fn new(zip64: Option<&'a [u8]>) -> Self {
        Self(Cursor(zip64.unwrap_or_default()))
    }

    pub(super) fn number(&mut self, short: u32) -> Option<u64> {
        if short == u32::MAX { self.0.u64() } else { Some(short.into()) }
    }
}
