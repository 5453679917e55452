//! The header in front of the content of an entry, which must say the same as the list at the end of the file.

use crate::rules::generated::pakke::KO_PAKKE_005_KOMPRIMERING;
use crate::rules::generated::pakke::KO_PAKKE_005_NAVN;
use crate::rules::generated::pakke::KO_PAKKE_005_PLASSERING;
use crate::rules::generated::pakke::KO_PAKKE_005_STOERRELSE;
use std::io;

use klagesak_core::Text;

use super::central::{Central, is_known};
use super::cursor::Cursor;
use super::extra::{self, Wide};
use klagesak_dokument::source::Source;

/// Where an entry begins, where its content is, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) start: u64,
    pub(super) data: u64,
    pub(super) end: u64,
    /// Whether the header has an extra field.
    pub(super) has_extra: bool,
}

/// What the two headers disagree on, in words.
pub(super) type Disagreement = Text;

const MARK: &[u8; 4] = b"PK\x03\x04";
const LENGTH: usize = 30;
const DESCRIPTOR: &[u8; 4] = b"PK\x07\x08";
pub(super) const SIZES_FOLLOW: u16 = 1 << 3;

const PLACE: Text = KO_PAKKE_005_PLASSERING;
const NAME: Text = KO_PAKKE_005_NAVN;
const METHOD: Text = KO_PAKKE_005_KOMPRIMERING;
const SIZE: Text = KO_PAKKE_005_STOERRELSE;

/// Reads the header of an entry and holds it against the list. `limit` is where the list begins: no entry reaches into it.
pub(super) fn extent(
    source: &dyn Source,
    central: &Central<'_>,
    limit: u64,
) -> io::Result<Result<Extent, Disagreement>> {
    let fits = central.offset.checked_add(LENGTH as u64).is_some_and(|end| end <= limit);
    if !fits {
        return Ok(Err(PLACE));
    }
    let fixed = source.piece(central.offset, LENGTH)?;
    let Some(fixed) = Fixed::parse(&fixed) else { return Ok(Err(PLACE)) };
    let as_known = is_known(fixed.needed) || !is_known(central.needed);
    if fixed.flags != central.flags || fixed.method != central.method || !as_known {
        return Ok(Err(METHOD));
    }
    if fixed.name != central.name.len() {
        return Ok(Err(NAME));
    }
    let start = central.offset + LENGTH as u64;
    let data = start + (fixed.name + fixed.extra) as u64;
    let Some(end) = data.checked_add(central.packed).filter(|end| *end <= limit) else {
        return Ok(Err(PLACE));
    };
    let variable = source.piece(start, fixed.name + fixed.extra)?;
    if let Some(disagreement) = disagreement(&fixed, &variable, central) {
        return Ok(Err(disagreement));
    }
    let descriptor = if central.flags & SIZES_FOLLOW == 0 {
        Some(0)
    } else {
        let length = (limit - end).min(16);
        descriptor_length(&source.piece(end, usize::try_from(length).unwrap_or_default())?, central)
    };
    Ok(descriptor
        .map(|length| Extent { start: central.offset, data, end: end + length, has_extra: fixed.extra > 0 })
        .ok_or(SIZE))
}

struct Fixed {
    needed: u16,
    flags: u16,
    method: u16,
    crc: u32,
    packed: u32,
    size: u32,
    name: usize,
    extra: usize,
}

impl Fixed {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut cursor = Cursor(bytes.strip_prefix(MARK)?);
        let needed = cursor.u16()?;
        let (flags, method) = (cursor.u16()?, cursor.u16()?);
        let _changed = cursor.u32()?;
        let crc = cursor.u32()?;
        let (packed, size) = (cursor.u32()?, cursor.u32()?);
        let (name, extra) = (cursor.u16()?.into(), cursor.u16()?.into());
        Some(Self { needed, flags, method, crc, packed, size, name, extra })
    }
}

fn disagreement(fixed: &Fixed, variable: &[u8], central: &Central<'_>) -> Option<Disagreement> {
    let (name, extra) = variable.split_at_checked(fixed.name)?;
    let Some(extra) = extra::parse(extra) else { return Some(PLACE) };
    let second = [central.unicode_name, extra.unicode_name];
    if name != central.name || second.into_iter().flatten().any(|second| second != name) {
        return Some(NAME);
    }
    let follow = fixed.flags & SIZES_FOLLOW != 0;
    // Some readers then take the numbers behind the content for long ones, and want both numbers in front to be long.
    let one_is_long = (fixed.size == u32::MAX) != (fixed.packed == u32::MAX);
    if follow && extra.zip64.is_some() || one_is_long {
        return Some(SIZE);
    }
    let mut wide = Wide::new(extra.zip64);
    let (Some(size), Some(packed)) = (wide.number(fixed.size), wide.number(fixed.packed)) else {
        return Some(SIZE);
    };
    let same = |zero: bool, local: u64, central: u64| local == central || (zero && local == 0);
    let agree = same(follow, size, central.size)
        && same(follow, packed, central.packed)
        && same(follow, fixed.crc.into(), central.crc.into());
    (!agree).then_some(SIZE)
}

/// How long the record after the content is. It comes with or without its mark; with long numbers, which no package is large enough
/// for, some readers do not find the next file.
fn descriptor_length(bytes: &[u8], central: &Central<'_>) -> Option<u64> {
    let [packed, size] =
        [central.packed, central.size].map(|number| u32::try_from(number).ok().map(u32::to_le_bytes));
    let record = [central.crc.to_le_bytes(), packed?, size?].concat();
    let marked = [DESCRIPTOR.as_slice(), &record].concat();
    [marked, record].iter().find(|record| bytes.starts_with(record)).map(|record| record.len() as u64)
}
