//! Writing encrypted data.

use std::fmt;
use std::io::{self, Write};
use std::time::SystemTime;

use aes::Aes256;
use cbc::cipher::array::Array;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeEncrypt, KeyIvInit};
use der::asn1::OctetString;
use der::oid::db::rfc5911;
use der::{Any, Encode};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::EncryptError;
use super::transport::{self, ContentKey};
use crate::pki::ber::with_header;
use crate::pki::{Certificate, is_weak};

/// How much is encrypted at a time; a multiple of the block.
const PIECE: usize = 64 * 1024;
const OCTET_STRING: u8 = 0x04;
/// The marks that end the pieces, the encrypted content, EnvelopedData, and the two around it.
const END: [u8; 10] = [0; 10];

/// Encrypts what is written to it, to the owner of a certificate. Nothing of it can be read before [`finish`](Self::finish) has been
/// called: without its end it counts as cut off.
pub struct Encryptor<W: Write> {
    output: W,
    cipher: cbc::Encryptor<Aes256>,
    piece: Zeroizing<Vec<u8>>,
}

impl<W: Write> Encryptor<W> {
    /// Starts encrypted data to the owner of this certificate, which must be valid at the time.
    ///
    /// # Errors
    /// When the certificate cannot be used, or the start cannot be written.
    pub fn new(mut output: W, receiver: &Certificate, at: SystemTime) -> Result<Self, EncryptError> {
        if !receiver.may_encrypt() {
            return Err(EncryptError::Purpose);
        }
        if is_weak(receiver.key()) {
            return Err(EncryptError::WeakKey);
        }
        if at < receiver.not_before() || at > receiver.not_after() {
            return Err(EncryptError::NotValid);
        }
        let mut key: ContentKey = Zeroizing::new([0; 32]);
        let mut start = [0; 16];
        getrandom::fill(key.as_mut_slice()).map_err(|_| EncryptError::Failed)?;
        getrandom::fill(&mut start).map_err(|_| EncryptError::Failed)?;
        let receivers = transport::wrap(&key, receiver)?;
        output.write_all(&head(&receivers, start).map_err(|_| EncryptError::Failed)?)?;
        let cipher = cbc::Encryptor::new(&Array::from(*key), &Array::from(start));
        Ok(Self { output, cipher, piece: Zeroizing::new(Vec::with_capacity(PIECE + 16)) })
    }

    /// Writes the end, and gives the output back. The output is not flushed.
    ///
    /// # Errors
    /// When the end cannot be written.
    pub fn finish(mut self) -> io::Result<W> {
        let length = self.piece.len();
        self.piece.resize(length + 16, 0);
        let last = self.cipher.encrypt_padded::<Pkcs7>(&mut self.piece, length).map_err(io::Error::other)?;
        self.output.write_all(&string(last)?)?;
        self.output.write_all(&END)?;
        Ok(self.output)
    }

    fn write_piece(&mut self) -> io::Result<()> {
        let (blocks, _) = Array::slice_as_chunks_mut(&mut self.piece);
        self.cipher.encrypt_blocks(blocks);
        self.output.write_all(&string(&self.piece)?)?;
        self.piece.clear();
        Ok(())
    }
}

impl<W: Write> Write for Encryptor<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (now, _) = bytes.split_at(bytes.len().min(PIECE - self.piece.len()));
        self.piece.extend_from_slice(now);
        if self.piece.len() == PIECE {
            self.write_piece()?;
        }
        Ok(now.len())
    }

    /// Flushes what has been encrypted; the last piece waits until it is full or the end is written.
    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

fn string(content: &[u8]) -> io::Result<Vec<u8>> {
    with_header(OCTET_STRING, content).map_err(|_| io::ErrorKind::InvalidInput.into())
}

/// Everything before the encrypted content. The elements that hold it are ended by marks.
fn head(receivers: &[u8], start: [u8; 16]) -> der::Result<Vec<u8>> {
    const OPEN_SEQUENCE: [u8; 2] = [0x30, 0x80];
    const OPEN_FIELD: [u8; 2] = [0xa0, 0x80];
    let algorithm = AlgorithmIdentifierOwned {
        oid: rfc5911::ID_AES_256_CBC,
        parameters: Some(Any::encode_from(&OctetString::new(start)?)?),
    };
    let mut head = OPEN_SEQUENCE.to_vec();
    head.extend(rfc5911::ID_ENVELOPED_DATA.to_der()?);
    head.extend(OPEN_FIELD);
    head.extend(OPEN_SEQUENCE);
    head.extend(0u8.to_der()?);
    head.extend(receivers);
    head.extend(OPEN_SEQUENCE);
    head.extend(rfc5911::ID_DATA.to_der()?);
    head.extend(algorithm.to_der()?);
    head.extend(OPEN_FIELD);
    Ok(head)
}

impl<W: Write> fmt::Debug for Encryptor<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Encryptor")
    }
}
