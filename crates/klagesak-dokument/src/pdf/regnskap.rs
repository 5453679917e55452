//! The budget of work and memory a PDF may cost.

use std::cell::Cell;

use crate::grenser::ContentLimits;

/// Why an object could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feil {
    /// It is not as the format says.
    Skadet,
    /// It is more than the limits allow.
    Grense,
    /// It is packed in a way that is not read here.
    Ukjent,
}

/// How much work and memory a file may still cost. Everything that grows with the file is paid for here, so that a small file
/// cannot ask for much.
#[derive(Debug)]
pub(super) struct Regnskap {
    objekter: Cell<usize>,
    utpakket: Cell<usize>,
    /// How many values of the object that is being read are held.
    holdt: Cell<usize>,
}

/// As many bytes of text cost as much as one object.
const BYTES_PER_OBJEKT: u64 = 32;
/// Objects a file may cost for each of its bytes. A whole page of text in a tagged document costs about one.
const OBJEKTER_PER_BYTE: u64 = 4;
/// Objects that may be read of the smallest file, and bytes that may be unpacked of it; all documents of a package share them.
const GRATIS: u64 = 1_000_000;
const GRATIS_UTPAKKET: u64 = 32 * 1024 * 1024;
/// Bytes that may be unpacked for each byte of the file. Lists of objects shrink to a twentieth.
const UTPAKKET_PER_BYTE: u64 = 64;
/// Values held of one object: less than 10 MB.
const HOLDT: usize = 150_000;

impl Regnskap {
    /// The account of a file of this size.
    pub(super) fn av(size: u64, limits: &ContentLimits) -> Self {
        let documents = u64::try_from(limits.documents.max(1)).unwrap_or(u64::MAX);
        let least = |most: usize, free: u64, per_byte: u64| {
            let earned = (free / documents).saturating_add(size.saturating_mul(per_byte));
            most.min(usize::try_from(earned).unwrap_or(usize::MAX))
        };
        Self::new(
            least(limits.max_objects, GRATIS, OBJEKTER_PER_BYTE),
            least(limits.max_unpacked.saturating_mul(8), GRATIS_UTPAKKET, UTPAKKET_PER_BYTE),
        )
    }

    pub(super) fn new(objekter: usize, utpakket: usize) -> Self {
        Self { objekter: Cell::new(objekter), utpakket: Cell::new(utpakket), holdt: Cell::new(0) }
    }

    pub(super) fn objekt(&self) -> Result<(), Feil> {
        pay(&self.objekter, 1)
    }

    /// Nothing is held of the next object yet.
    pub(super) fn nytt(&self) {
        self.holdt.set(0);
    }

    /// One more value is held.
    pub(super) fn hold(&self) -> Result<(), Feil> {
        self.holdt.set(self.holdt.get() + 1);
        if self.holdt.get() > HOLDT { Err(Feil::Grense) } else { Ok(()) }
    }

    /// Text that was passed over. When there is too little left, the next object is refused.
    pub(super) fn tegn_lest(&self, bytes: u64) {
        let price = usize::try_from(bytes / BYTES_PER_OBJEKT).unwrap_or(usize::MAX);
        self.objekter.set(self.objekter.get().saturating_sub(price));
    }

    pub(super) fn utpakket(&self, bytes: usize) -> Result<(), Feil> {
        pay(&self.utpakket, bytes)
    }

    /// How many bytes may still be unpacked.
    pub(super) fn plass(&self) -> usize {
        self.utpakket.get()
    }
}

fn pay(account: &Cell<usize>, price: usize) -> Result<(), Feil> {
    match account.get().checked_sub(price) {
        Some(left) => account.set(left),
        None => {
            account.set(0);
            return Err(Feil::Grense);
        }
    }
    Ok(())
}
