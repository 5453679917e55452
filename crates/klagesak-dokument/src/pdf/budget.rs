//! The budget of work and memory a PDF may cost.

use std::cell::Cell;

use crate::grenser::ContentLimits;

/// Why an object could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It is not as the format says.
    Damaged,
    /// It is more than the limits allow.
    Limit,
    /// It is packed in a way that is not read here.
    Ukjent,
}

/// How much work and memory a file may still cost. Everything that grows with the file is paid for here, so that a small file
/// cannot ask for much.
#[derive(Debug)]
pub(super) struct Budget {
    objects: Cell<usize>,
    unpacked: Cell<usize>,
    /// How many values of the object that is being read are held.
    holdt: Cell<usize>,
}

/// As many bytes of text cost as much as one object.
const BYTES_PER_OBJECT: u64 = 32;
/// Objects a file may cost for each of its bytes. A whole page of text in a tagged document costs about one.
const OBJECTS_PER_BYTE: u64 = 4;
/// Objects that may be read of the smallest file, and bytes that may be unpacked of it; all documents of a package share them.
const FREE: u64 = 1_000_000;
const FREE_UNPACKED: u64 = 32 * 1024 * 1024;
/// Bytes that may be unpacked for each byte of the file. Lists of objects shrink to a twentieth.
const UNPACKED_PER_BYTE: u64 = 64;
/// Objects an attached file costs: its filters are set up and taken down again for a few bytes.
const ATTACHMENT: usize = 500;
/// Values held of one object: less than 10 MB.
const HELD: usize = 150_000;

impl Budget {
    /// The account of a file of this size.
    pub(super) fn of(size: u64, limits: &ContentLimits) -> Self {
        let documents = u64::try_from(limits.documents.max(1)).unwrap_or(u64::MAX);
        let least = |most: usize, free: u64, per_byte: u64| {
            let earned = (free / documents).saturating_add(size.saturating_mul(per_byte));
            most.min(usize::try_from(earned).unwrap_or(usize::MAX))
        };
        Self::new(
            least(limits.max_objects, FREE, OBJECTS_PER_BYTE),
            least(limits.max_unpacked.saturating_mul(8), FREE_UNPACKED, UNPACKED_PER_BYTE),
        )
    }

    pub(super) fn new(objects: usize, unpacked: usize) -> Self {
        Self { objects: Cell::new(objects), unpacked: Cell::new(unpacked), holdt: Cell::new(0) }
    }

    pub(super) fn object(&self) -> Result<(), Fault> {
        pay(&self.objects, 1)
    }

    /// A file that is attached is looked into.
    pub(super) fn attachment(&self) -> Result<(), Fault> {
        pay(&self.objects, ATTACHMENT)
    }

    /// Nothing is held of the next object yet.
    pub(super) fn begin_object(&self) {
        self.holdt.set(0);
    }

    /// One more value is held.
    pub(super) fn keep(&self) -> Result<(), Fault> {
        self.holdt.set(self.holdt.get() + 1);
        if self.holdt.get() > HELD { Err(Fault::Limit) } else { Ok(()) }
    }

    /// Text that was passed over. When there is too little left, the next object is refused.
    pub(super) fn chars_read(&self, bytes: u64) {
        let price = usize::try_from(bytes / BYTES_PER_OBJECT).unwrap_or(usize::MAX);
        self.objects.set(self.objects.get().saturating_sub(price));
    }

    pub(super) fn unpacked(&self, bytes: usize) -> Result<(), Fault> {
        pay(&self.unpacked, bytes)
    }

    #[cfg(test)]
    pub(super) fn objects_left(&self) -> usize {
        self.objects.get()
    }

    /// How many bytes may still be unpacked.
    pub(super) fn room_for(&self) -> usize {
        self.unpacked.get()
    }
}

fn pay(account: &Cell<usize>, price: usize) -> Result<(), Fault> {
    match account.get().checked_sub(price) {
        Some(left) => account.set(left),
        None => {
            account.set(0);
            return Err(Fault::Limit);
        }
    }
    Ok(())
}
