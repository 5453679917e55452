//! Copying one file into a package.

use std::io;

use super::sink::Sink;
use crate::Error;
use crate::container::{Listed, Reader, Streamed};

/// Reads an entry into a file of a package. A read error is made by `not_read`, a write error by
/// [`Error::Write`].
pub(super) fn copy(
    reader: &Reader<'_>,
    from: &Listed,
    name: &str,
    sink: &mut Sink<'_>,
    not_read: impl Fn(io::Error) -> Error,
) -> Result<Streamed, Error> {
    sink.begin(name).map_err(Error::Write)?;
    let mut not_written = None;
    let read = reader.stream(from, None, &mut |piece| {
        sink.write(piece).map_err(|error| {
            not_written = Some(error);
            io::ErrorKind::Other.into()
        })
    });
    match not_written {
        Some(error) => Err(Error::Write(error)),
        None => read.map_err(not_read),
    }
}
