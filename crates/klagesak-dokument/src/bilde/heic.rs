//! HEIC: its size, and the boxes it is made of.

use std::io::BufReader;

use super::check::Bilde;
use super::vindu::Vindu;
use crate::region::Region;
use crate::skritt::Skritt;

/// How often it is read for the size, and how many boxes are followed: an image has a few dozen.
const MOST_READS: usize = 20_000;
/// How much is read at a time: what is asked for is a few bytes here and there.
const PIECE: usize = 512;

/// The boxes an image has at its top. What else stands there is no part of it.
const BOXES: [&[u8; 4]; 9] =
    [b"ftyp", b"meta", b"mdat", b"moov", b"free", b"skip", b"wide", b"uuid", b"mpvd"];

pub(super) fn read(region: Region<'_>, data: &mut Vindu<'_>) -> Bilde {
    let mut reader = Skritt::new(region.reader(), MOST_READS);
    let size = imagesize::reader_size(BufReader::with_capacity(PIECE, &mut reader)).ok();
    let too_much = reader.used_up();
    let size = size.and_then(|s| Some((u64::try_from(s.width).ok()?, u64::try_from(s.height).ok()?)));
    let mut bilde = Bilde { sider: size.into_iter().collect(), too_much, ..Bilde::default() };
    for _ in 0..MOST_READS {
        let Some((length, name)) = data.big::<4>(bilde.end).zip(data.bytes::<4>(bilde.end + 4)) else {
            return bilde;
        };
        if !BOXES.contains(&&name) {
            return bilde;
        }
        let length = match length {
            0 => data.len() - bilde.end,
            1 => data.big::<8>(bilde.end + 8).unwrap_or(u64::MAX),
            length => length,
        };
        let next = bilde.end.saturating_add(length);
        if next > data.len() || length < 8 {
            bilde.truncated = true;
            return bilde;
        }
        bilde.end = next;
    }
    bilde.too_much = true;
    bilde
}
