//! PNG: its chunks, also as phones write them with one of their own in front (CgBI).

use super::check::Bilde;
use super::vindu::Vindu;

/// More chunks than there are in the largest image a document may be.
const MOST: usize = 1_000_000;

pub(super) fn read(data: &mut Vindu<'_>) -> Bilde {
    let mut bilde = Bilde { end: 8, truncated: true, ..Bilde::default() };
    for number in 0.. {
        bilde.too_much = number > MOST;
        let at = bilde.end;
        let Some((length, name)) = data.big::<4>(at).zip(data.bytes::<4>(at + 4)) else { break };
        let next = at + 12 + length;
        if next > data.len() || bilde.too_much {
            break;
        }
        if &name == b"IHDR" && bilde.sider.is_empty() {
            bilde.sider.extend(data.big::<4>(at + 8).zip(data.big::<4>(at + 12)));
        }
        bilde.end = next;
        if &name == b"IEND" {
            bilde.truncated = false;
            break;
        }
    }
    bilde
}
