//! Encrypting a finished package.

use std::fs::File;
use std::io::{BufWriter, Read, Seek, Write};

use super::receiver::Receiver;
use crate::kryptering::{EncryptError, Encryptor};
use crate::{Error, Options};

const PIECE: usize = 64 * 1024;

/// Writes a finished package again, encrypted.
pub(super) fn encrypt(
    package: &mut File,
    target: &File,
    receiver: Receiver<'_>,
    options: &Options<'_>,
) -> Result<(), Error> {
    package.rewind().map_err(Error::Write)?;
    let target = BufWriter::with_capacity(2 * PIECE, target);
    let mut encryptor =
        Encryptor::new(target, receiver.certificate, receiver.at).map_err(|error| match error {
            EncryptError::Io(error) => Error::Write(error),
            other => Error::Encrypt(other),
        })?;
    let mut piece = vec![0; PIECE];
    loop {
        match package.read(&mut piece).map_err(Error::Write)? {
            0 => break,
            read => {
                encryptor.write_all(piece.get(..read).unwrap_or_default()).map_err(Error::Write)?;
                options.has_read(read).map_err(Error::Write)?;
            }
        }
    }
    encryptor.finish().and_then(|mut target| target.flush()).map_err(Error::Write)
}
