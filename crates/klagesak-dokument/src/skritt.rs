//! Steps: a reader that counts how often it is read, and stops at a limit; and what tests count of work that must grow no faster than
//! what is read.

use std::io::{self, Read, Seek, SeekFrom};

/// A reader that is read so many times and no more.
pub(super) struct Skritt<R> {
    reader: R,
    left: usize,
    used_up: bool,
}

impl<R> Skritt<R> {
    pub(super) fn new(reader: R, most: usize) -> Self {
        Self { reader, left: most, used_up: false }
    }

    /// Whether somebody wanted to read more often.
    pub(super) fn used_up(&self) -> bool {
        self.used_up
    }

    fn step(&mut self) -> io::Result<()> {
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => {
                self.used_up = true;
                Err(io::ErrorKind::Other.into())
            }
        }
    }
}

impl<R: Read> Read for Skritt<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.step()?;
        self.reader.read(buffer)
    }
}

impl<R: Seek> Seek for Skritt<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.step()?;
        self.reader.seek(to)
    }
}

#[cfg(test)]
thread_local! {
    static GJORT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Tells that so many bytes were looked at. Nobody asks but tests, which do not look at a clock.
#[inline]
pub(super) fn gjort(steps: usize) {
    #[cfg(test)]
    GJORT.with(|gjort| gjort.set(gjort.get() + steps));
    #[cfg(not(test))]
    let _ = steps;
}

/// How many bytes were looked at meanwhile, and looked at again.
#[cfg(test)]
pub(super) fn talt(work: impl FnOnce()) -> usize {
    let before = GJORT.with(std::cell::Cell::get);
    work();
    GJORT.with(std::cell::Cell::get) - before
}
