//! TIFF and BigTIFF: all their pages, and whether their strips lie in the file.

use std::collections::BTreeSet;

use super::check::Bilde;
use super::vindu::Vindu;

/// More pages, and more entries and strips of all of them, are not followed.
const MOST_PAGES: usize = 10_000;
const MOST_STEPS: u64 = 2_000_000;

const WIDTH: u64 = 256;
const HEIGHT: u64 = 257;
const OFFSETS: [u64; 2] = [273, 324];
const COUNTS: [u64; 2] = [279, 325];

/// How numbers are written in a file.
#[derive(Clone, Copy)]
struct Form {
    big_endian: bool,
    /// Offsets of eight bytes instead of four.
    wide: bool,
}

/// The values of a tag: how many, of how many bytes each, and where.
#[derive(Clone, Copy)]
struct Values {
    count: u64,
    width: u64,
    at: u64,
}

/// Reads it, with a window of its own for how long the strips are: they stand apart from where they are.
pub(super) fn read(data: &mut Vindu<'_>, lengths: &mut Vindu<'_>) -> Bilde {
    let mut bilde = Bilde { end: 8, ..Bilde::default() };
    let big_endian = data.byte(0) == Some(b'M');
    let form = Form { big_endian, wide: false };
    let form = Form { wide: form.number(data, 2, 2) == Some(43), ..form };
    let mut seen = BTreeSet::new();
    let mut steps = 0;
    let mut next = if form.wide { form.number(data, 8, 8) } else { form.number(data, 4, 4) };
    while let Some(at) = next.filter(|at| *at > 0) {
        // A page that leads back is read once.
        if !seen.insert(at) {
            break;
        }
        if seen.len() > MOST_PAGES || steps > MOST_STEPS {
            bilde.too_much = true;
            break;
        }
        next = form.page(data, lengths, at, &mut bilde, &mut steps);
        // There is no page where there should be one.
        bilde.truncated |= next.is_none();
    }
    bilde
}

impl Form {
    fn number(self, data: &mut Vindu<'_>, at: u64, width: u64) -> Option<u64> {
        match (self.big_endian, width) {
            (_, 1) => data.big::<1>(at),
            (true, 2) => data.big::<2>(at),
            (true, 4) => data.big::<4>(at),
            (true, _) => data.big::<8>(at),
            (false, 2) => data.little::<2>(at),
            (false, 4) => data.little::<4>(at),
            (false, _) => data.little::<8>(at),
        }
    }

    /// Reads a page, and says where the next one is.
    fn page(
        self,
        data: &mut Vindu<'_>,
        lengths: &mut Vindu<'_>,
        at: u64,
        bilde: &mut Bilde,
        steps: &mut u64,
    ) -> Option<u64> {
        let (head, entry, offset) = if self.wide { (8, 20, 8) } else { (2, 12, 4) };
        let entries = self.number(data, at, head)?;
        let end = at.checked_add(head)?.checked_add(entries.checked_mul(entry)?)?;
        if end > data.len() {
            return None;
        }
        let (mut size, mut offsets, mut counts) = ((0, 0), None, None);
        for number in 0..entries {
            *steps += 1;
            if *steps > MOST_STEPS {
                bilde.too_much = true;
                return Some(0);
            }
            let at = at + head + number * entry;
            let tag = self.number(data, at, 2)?;
            let Some(values) = self.values(data, at, offset) else { continue };
            let last = values.at.saturating_add(values.count.saturating_mul(values.width));
            if last <= data.len() {
                bilde.end = bilde.end.max(last);
            } else {
                bilde.truncated = true;
                continue;
            }
            match tag {
                WIDTH => size.0 = self.number(data, values.at, values.width)?,
                HEIGHT => size.1 = self.number(data, values.at, values.width)?,
                tag if OFFSETS.contains(&tag) => offsets = Some(values),
                tag if COUNTS.contains(&tag) => counts = Some(values),
                _ => {}
            }
        }
        bilde.sider.push(size);
        bilde.end = bilde.end.max(end + offset);
        if let Some((offsets, counts)) = offsets.zip(counts) {
            self.strips((data, lengths), [offsets, counts], bilde, steps);
        }
        self.number(data, end, offset)
    }

    /// Where the values of an entry are: in it, when there is room.
    fn values(self, data: &mut Vindu<'_>, entry: u64, offset: u64) -> Option<Values> {
        let width = match self.number(data, entry + 2, 2)? {
            1 | 2 | 6 | 7 => 1,
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 | 16 | 17 | 18 => 8,
            _ => return None,
        };
        let count = self.number(data, entry + 4, offset)?;
        let own = entry + 4 + offset;
        let at = if count.saturating_mul(width) <= offset { own } else { self.number(data, own, offset)? };
        Some(Values { count, width, at })
    }

    fn strips(
        self,
        (starts, lengths): (&mut Vindu<'_>, &mut Vindu<'_>),
        [offsets, counts]: [Values; 2],
        bilde: &mut Bilde,
        steps: &mut u64,
    ) {
        for number in 0..offsets.count.min(counts.count) {
            *steps += 1;
            if *steps > MOST_STEPS {
                bilde.too_much = true;
                return;
            }
            let one = |data: &mut Vindu<'_>, values: Values| {
                self.number(data, values.at.saturating_add(number * values.width), values.width)
            };
            let Some((offset, count)) = one(starts, offsets).zip(one(lengths, counts)) else { return };
            let end = offset.saturating_add(count);
            if end <= starts.len() {
                bilde.end = bilde.end.max(end);
            } else {
                bilde.truncated = true;
            }
        }
    }
}
