//! What the first bytes of a file say it is.

use std::fs::File;
use std::io::{self, BufRead as _, Read, Seek};
use std::path::Path;

/// Whether a file begins as encrypted data do.
pub(crate) fn is_encrypted(path: &Path) -> bool {
    start(path).is_some_and(|start| begins_encrypted(&start))
}

/// The same of a file that is open, which is then at its beginning.
pub(crate) fn of_encrypted(file: &mut File) -> io::Result<bool> {
    let mut start = Vec::new();
    file.rewind()?;
    file.by_ref().take(2).read_to_end(&mut start)?;
    file.rewind()?;
    Ok(begins_encrypted(&start))
}

/// With a sequence in ASN.1, which no JSON and no ZIP file begins with.
fn begins_encrypted(start: &[u8]) -> bool {
    matches!(start, [0x30, 0x80..=0x85, ..])
}

/// Whether a file begins as a ZIP file does.
pub(crate) fn is_zip(path: &Path) -> bool {
    start(path).is_some_and(|start| begins_zip(&start))
}

fn begins_zip(start: &[u8]) -> bool {
    matches!(start, [b'P', b'K', 3 | 5, 4 | 6, ..])
}

/// Whether standard input begins as a package does. Nothing is taken out of it; what cannot be read is told by those who read it.
pub(crate) fn stdin_is_package() -> bool {
    io::stdin().lock().fill_buf().is_ok_and(|start| begins_zip(start) || begins_encrypted(start))
}

fn start(path: &Path) -> Option<[u8; 4]> {
    let mut start = [0; 4];
    // Opening a pipe would take something out of it.
    let is_file = path.metadata().is_ok_and(|metadata| metadata.is_file());
    is_file.then(|| File::open(path).and_then(|mut file| file.read_exact(&mut start)).ok()).flatten()?;
    Some(start)
}
