use std::io::{self, Seek, SeekFrom, Write};

/// A file that fails once. The ZIP writer tries to finish the file when it is dropped after an error, and prints to the
/// terminal when that fails too; from its first failure on, this one takes everything and does nothing.
pub(super) struct Quiet<W> {
    file: W,
    failed: bool,
}

impl<W> Quiet<W> {
    pub(super) fn new(file: W) -> Self {
        Self { file, failed: false }
    }

    /// Tries something with the file, unless it has failed before.
    fn attempt<T>(&mut self, otherwise: T, action: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.failed {
            return Ok(otherwise);
        }
        let result = action(&mut self.file);
        self.failed = result.as_ref().is_err_and(|error| error.kind() != io::ErrorKind::Interrupted);
        result
    }
}

impl<W: Write> Write for Quiet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.attempt(bytes.len(), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.attempt((), W::flush)
    }
}

impl<W: Seek> Seek for Quiet<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let otherwise = if let SeekFrom::Start(place) = to { place } else { 0 };
        self.attempt(otherwise, |file| file.seek(to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_is_told_and_the_others_are_not() {
        let mut room = [0; 3];
        let mut file = Quiet::new(io::Cursor::new(&mut room[..]));
        assert_eq!(file.write(b"abcd").unwrap(), 3);
        assert!(file.write_all(b"d").is_err());
        assert!(file.write_all(b"e").is_ok() && file.seek(SeekFrom::Start(7)).is_ok_and(|at| at == 7));
    }
}
