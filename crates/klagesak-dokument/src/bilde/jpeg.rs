//! JPEG (ITU T.81): its segments, from the first to the marker that ends it.

use super::check::Bilde;
use super::vindu::Vindu;

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const LINES: u8 = 0xdc;
/// More segments than any camera writes.
const MOST: usize = 10_000;

pub(super) fn read(data: &mut Vindu<'_>) -> Bilde {
    let mut size = None;
    // As long as it has not ended, what is left may be anything from its last scan on.
    let mut bilde = Bilde { end: 2, truncated: true, ..Bilde::default() };
    let (mut at, mut segments) = (2, 0);
    while let Some((marker, after)) = next_marker(data, at) {
        at = after;
        segments += 1;
        if segments > MOST {
            bilde.too_much = true;
            break;
        }
        match marker {
            END => {
                bilde.end = after;
                bilde.truncated = false;
                break;
            }
            // They stand alone.
            0x01 | 0xd0..=0xd8 => continue,
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf if size.is_none() => {
                size = data.big::<2>(after + 5).zip(data.big::<2>(after + 3));
            }
            // The height may be told after the first scan.
            LINES => {
                let lines = data.big::<2>(after + 2);
                size = size.map(|(width, height)| (width, lines.filter(|_| height == 0).unwrap_or(height)));
            }
            _ => {}
        }
        let Some(length) = data.big::<2>(after).filter(|length| *length >= 2) else { break };
        at = after + length;
        if marker == SCAN {
            bilde.end = at;
        }
    }
    bilde.sider = size.into_iter().collect();
    bilde
}

/// The next marker, and where it ends. Between segments there are none of the bytes that are passed here, in a scan there are.
fn next_marker(data: &mut Vindu<'_>, from: u64) -> Option<(u8, u64)> {
    let mut at = from;
    loop {
        let piece = data.from(at);
        if piece.is_empty() {
            return None;
        }
        let Some(found) = piece.iter().position(|byte| *byte == 0xff) else {
            at += piece.len() as u64;
            continue;
        };
        at += found as u64 + 1;
        // Any number of fill bytes may stand before a marker.
        while data.byte(at)? == 0xff {
            at += 1;
        }
        let marker = data.byte(at)?;
        at += 1;
        // A byte of the image itself, and the places where decoding may begin anew.
        if marker != 0 && !(0xd0..=0xd7).contains(&marker) {
            return Some((marker, at));
        }
    }
}
