use std::cell::Cell;

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
}

/// As many bytes of text cost as much as one object.
const BYTES_PER_OBJEKT: usize = 32;

impl Regnskap {
    pub(super) fn new(objekter: usize, utpakket: usize) -> Self {
        Self { objekter: Cell::new(objekter), utpakket: Cell::new(utpakket) }
    }

    pub(super) fn objekt(&self) -> Result<(), Feil> {
        pay(&self.objekter, 1)
    }

    /// Text that was passed over. When there is too little left, the next object is refused.
    pub(super) fn tegn_lest(&self, bytes: usize) {
        self.objekter.set(self.objekter.get().saturating_sub(bytes / BYTES_PER_OBJEKT));
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
