//! Reads a message, and no more of it than is needed to know that it is too large.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The start of a file: all of it, or one byte over the limit.
pub(crate) fn limited(path: &Path, max: usize) -> io::Result<Vec<u8>> {
    file(path, max).map(|(bytes, _)| bytes)
}

/// The same, with the size of the whole file where the system knows it.
pub(crate) fn file(path: &Path, max: usize) -> io::Result<(Vec<u8>, Option<u64>)> {
    if waits(path)? {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let file = File::open(path)?;
    let size = file.metadata()?;
    let size = size.is_file().then_some(size.len());
    start(file, max, size.unwrap_or(0)).map(|bytes| (bytes, size))
}

/// Whether opening it would block until there is a writer: a named pipe. One made by a shell is already open.
#[cfg(unix)]
fn waits(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::FileTypeExt as _;
    let open = ["/dev/", "/proc/"].iter().any(|folder| path.starts_with(folder));
    Ok(!open && path.metadata()?.file_type().is_fifo())
}

#[cfg(not(unix))]
fn waits(_: &Path) -> io::Result<bool> {
    Ok(false)
}

/// The start of standard input.
pub(crate) fn stdin(max: usize) -> io::Result<Vec<u8>> {
    start(io::stdin().lock(), max, 0)
}

fn start(source: impl Read, max: usize, expected: u64) -> io::Result<Vec<u8>> {
    let most = max.saturating_add(1);
    let expected = usize::try_from(expected).unwrap_or(most).saturating_add(1);
    let mut bytes = Vec::with_capacity(expected.min(most));
    source.take(u64::try_from(most).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
