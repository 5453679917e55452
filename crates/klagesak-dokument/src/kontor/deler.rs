//! The parts of an Office document, unpacked within a budget.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{BufReader, Read};

use zip::ZipArchive;

use super::forbi::Passing;
use crate::grenser::ContentLimits;
use crate::region::{Region, RegionReader};

/// A ZIP file as an Office document is: parts with names. Everything unpacked is paid for, and nothing else: pictures may be as
/// many and as large as they are, since only how they begin is read.
pub(super) struct Parts<'a> {
    zip: ZipArchive<BufReader<RegionReader<'a>>>,
    /// Most bytes of one part.
    largest: u64,
    /// What may still be unpacked of the document and all that is in it.
    left: &'a Cell<u64>,
    /// What may still be unpacked of this one, as small as it is.
    earned: u64,
}

/// A part, as the directory lists it.
pub(super) struct Part {
    pub(super) number: usize,
    /// The name in lower case, with `/` between folders.
    pub(super) name: String,
    /// How large the directory says that it is.
    size: u64,
}

/// The parts of a document, and whether the ZIP file is one that all readers read in the same way.
pub(super) struct Listing {
    pub(super) deler: Vec<Part>,
    pub(super) unsafe_names: bool,
}

/// Why the parts could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Damaged,
    Limit,
}

/// Below this, a high ratio does no harm. All documents of a package share it, but for a little.
const PEACEFUL: u64 = 8 * 1024 * 1024;
const LITTLE: u64 = 256 * 1024;
const DENSEST: u64 = 200;

impl<'a> Parts<'a> {
    pub(super) fn new(
        data: Region<'a>,
        limits: &ContentLimits,
        left: &'a Cell<u64>,
    ) -> Result<(Self, Listing), Fault> {
        // Counted before the directory is read, which takes memory for every entry.
        let mut listed = 0_usize;
        data.find(b"PK\x01\x02", 0, |_, _| {
            listed += 1;
            if listed > limits.max_parts { Err(Fault::Limit) } else { Ok(()) }
        })?;
        let mut zip = ZipArchive::new(BufReader::new(data.reader())).map_err(|_| Fault::Damaged)?;
        let largest = u64::try_from(limits.max_unpacked).unwrap_or(u64::MAX);
        let (mut parts, mut names) = (Vec::new(), BTreeSet::new());
        let mut first = u64::MAX;
        let mut unsafe_names = !alone(data, zip.len());
        for number in 0..zip.len() {
            let part = zip.by_index_raw(number).map_err(|_| Fault::Damaged)?;
            first = first.min(part.header_start());
            unsafe_names |= !is_safe(part.name_raw());
            let name = String::from_utf8_lossy(part.name_raw()).to_ascii_lowercase().replace('\\', "/");
            unsafe_names |= !names.insert(name.clone());
            parts.push(Part { number, name, size: part.size() });
        }
        unsafe_names |= first != 0;
        let peaceful = (PEACEFUL / u64::try_from(limits.documents.max(1)).unwrap_or(u64::MAX)).max(LITTLE);
        let earned = peaceful.max(data.len().saturating_mul(DENSEST));
        Ok((Self { zip, largest, left, earned }, Listing { deler: parts, unsafe_names }))
    }

    /// The first bytes of a part, or all of them.
    pub(super) fn read(&mut self, part: &Part, most: u64) -> Result<Vec<u8>, Fault> {
        let reader = self.zip.by_index(part.number).map_err(|_| Fault::Damaged)?;
        let room = self.left.get().min(self.earned).min(self.largest);
        // Its size is listed; it does not have to grow to it.
        let mut content = Vec::with_capacity(usize::try_from(reader.size().min(most).min(room)).unwrap_or(0));
        reader
            .take(most.min(room.saturating_add(1)))
            .read_to_end(&mut content)
            .map_err(|_| Fault::Damaged)?;
        let read = u64::try_from(content.len()).unwrap_or(u64::MAX);
        if read > room {
            return Err(Fault::Limit);
        }
        self.pay(read);
        Ok(content)
    }

    /// Whether a part is too large to be held.
    pub(super) fn must_pass(&self, part: &Part) -> bool {
        part.size > self.largest
    }

    /// Lets a part pass without holding it.
    pub(super) fn pass<T>(
        &mut self,
        part: &Part,
        read: impl FnOnce(&mut Passing<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let content = self.zip.by_index(part.number).map_err(|_| Fault::Damaged)?;
        let room = self.left.get().min(self.earned);
        let mut passing = Passing::new(Box::new(content), room);
        let told = read(&mut passing);
        let passed = passing.passed();
        drop(passing);
        self.pay(passed);
        told
    }

    fn pay(&mut self, bytes: u64) {
        self.left.set(self.left.get().saturating_sub(bytes));
        self.earned = self.earned.saturating_sub(bytes);
    }
}

/// Whether a name leads to a place inside the document, on every system.
fn is_safe(name: &[u8]) -> bool {
    let name = String::from_utf8_lossy(name).replace('\\', "/");
    let path = name.strip_suffix('/').unwrap_or(&name);
    path.split('/').all(|step| !["", ".", ".."].contains(&step))
        && !path.contains(|c: char| c.is_control())
        && path.as_bytes().get(1) != Some(&b':')
}

/// Whether the ZIP file ends where its last words say, and lists as many parts as there are names. A reader of names sees only
/// one of two parts of the same name, and which one differs.
fn alone(data: Region<'_>, parts: usize) -> bool {
    const END: usize = 22;
    let number = |end: &[u8], at: usize, width: usize| {
        let bytes = end.get(at..at + width).unwrap_or_default();
        bytes.iter().rev().fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    };
    // The first from the front whose comment goes to the end of the file: what the comment itself may look like is no end.
    let tail = data.tail_of(END + usize::from(u16::MAX));
    let tail = &*tail;
    let from = data.len().saturating_sub(tail.len() as u64);
    let mut ends = tail.windows(END).enumerate().filter(|(_, end)| end.starts_with(b"PK\x05\x06"));
    ends.any(|(at, end)| {
        let (size, start) = (number(end, 12, 4), number(end, 16, 4));
        let zip64 = start == 0xffff_ffff || number(end, 10, 2) == 0xffff;
        at + END + number(end, 20, 2) == tail.len()
            && (zip64 || number(end, 10, 2) == parts && start as u64 + size as u64 == from + at as u64)
    })
}
