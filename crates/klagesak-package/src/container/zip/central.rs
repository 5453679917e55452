//! The list at the end of a ZIP file.

use super::cursor::Cursor;
use super::extra::{self, Wide};
use super::local::SIZES_FOLLOW;

/// An entry in the list at the end of the file.
#[derive(Debug)]
pub(super) struct Central<'a> {
    /// The version of the format a program must know to read it.
    pub(super) needed: u16,
    pub(super) flags: u16,
    pub(super) method: u16,
    pub(super) crc: u32,
    pub(super) packed: u64,
    pub(super) size: u64,
    pub(super) name: &'a [u8],
    /// A second name for programs that know of it.
    pub(super) unicode_name: Option<&'a [u8]>,
    pub(super) has_extra: bool,
    pub(super) attributes: u32,
    pub(super) offset: u64,
}

/// What every entry of the list begins with.
pub(super) const MARK: &[u8; 4] = b"PK\x01\x02";
const ENCRYPTED: u16 = 1 << 0;
const STRONGLY_ENCRYPTED: u16 = 1 << 6;
const HIDDEN_HEADERS: u16 = 1 << 13;
/// How many bytes nothing takes when it is compressed.
const NOTHING_DEFLATED: u64 = 2;
/// What a program may have to know: that of ZIP64, the latest all of them do. The other half says which system it is for.
const NEWEST: u16 = 45;
/// How hard it was tried to compress, where the sizes stand, and that the name is UTF-8. No other changes how a file is read, or all
/// readers do not have it.
const KNOWN_FLAGS: u16 = 1 << 1 | 1 << 2 | SIZES_FOLLOW | 1 << 11;
const DOS_FOLDER: u32 = 1 << 4;

impl<'a> Central<'a> {
    /// The next entry of the list; nothing when it is no entry. Numbers stand in the extra field only in a file whose end is `long` as
    /// well: of another, some readers take the mark for the number.
    pub(super) fn parse(cursor: &mut Cursor<'a>, long: bool) -> Option<Self> {
        if cursor.take(4)? != MARK {
            return None;
        }
        let (_made_by, needed) = (cursor.u16()?, cursor.u16()?);
        let (flags, method) = (cursor.u16()?, cursor.u16()?);
        let _changed = cursor.u32()?;
        let crc = cursor.u32()?;
        let (packed, size) = (cursor.u32()?, cursor.u32()?);
        let lengths = [cursor.u16()?, cursor.u16()?, cursor.u16()?];
        let disk = cursor.u16()?;
        let _internal = cursor.u16()?;
        let (attributes, offset) = (cursor.u32()?, cursor.u32()?);
        let name = cursor.take(lengths[0].into())?;
        let extra = extra::parse(cursor.take(lengths[1].into())?)?;
        let _comment = cursor.take(lengths[2].into())?;
        let mut wide = Wide::new(extra.zip64.filter(|_| long));
        let size = wide.number(size)?;
        let packed = wide.number(packed)?;
        let offset = wide.number(offset)?;
        (disk == 0).then_some(Self {
            needed,
            flags,
            method,
            crc,
            packed,
            size,
            name,
            unicode_name: extra.unicode_name,
            has_extra: lengths[1] > 0,
            attributes,
            offset,
        })
    }

    /// Whether some readers do not know how to read it, or pass it over.
    pub(super) fn needs_more(&self) -> bool {
        !is_known(self.needed) || self.flags & !KNOWN_FLAGS != 0
    }

    pub(super) fn is_encrypted(&self) -> bool {
        self.flags & (ENCRYPTED | STRONGLY_ENCRYPTED | HIDDEN_HEADERS) != 0
    }

    pub(super) fn is_folder(&self) -> bool {
        self.name.last() == Some(&b'/')
    }

    /// Whether its sizes and checksum stand behind its content.
    pub(super) fn is_followed(&self) -> bool {
        self.flags & SIZES_FOLLOW != 0
    }

    /// Whether there is nothing in it, also when nothing has been compressed.
    pub(super) fn is_empty(&self) -> bool {
        self.size == 0 && (self.packed == 0 || self.method == 8 && self.packed <= NOTHING_DEFLATED)
    }

    /// Whether the entry is a link, a device or anything else that is not a file or a folder. Who wrote it is not asked:
    /// some programs make a link of it whatever system wrote it, and a folder of what is marked as one.
    pub(super) fn is_special(&self) -> bool {
        if self.attributes & DOS_FOLDER != 0 && !self.is_folder() {
            return true;
        }
        match (self.attributes >> 16) & 0o170_000 {
            0 | 0o100_000 => false,
            0o040_000 => !self.is_folder(),
            _ => true,
        }
    }
}

/// Whether every reader knows this version of the format.
pub(super) fn is_known(version: u16) -> bool {
    version & 0xff <= NEWEST
}
