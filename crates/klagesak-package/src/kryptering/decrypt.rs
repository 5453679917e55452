//! Reading encrypted data.

use std::fmt;
use std::io::{self, Read};

use aes::Aes256;
use cbc::cipher::array::Array;
use cbc::cipher::block_padding::{Padding, Pkcs7};
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use der::asn1::{ObjectIdentifier, OctetString};
use der::oid::db::rfc5911;
use der::{Decode, Encode};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::DecryptError;
use super::transport;
use crate::pki::PrivateKey;
use crate::pki::ber::{BerError, BerReader, Header};

/// How much is decrypted at a time.
const PIECE: usize = 64 * 1024;
const BLOCK: usize = 16;
/// The receivers of a package, and what may lie before and after the content, in bytes.
const MOST_HEAD: usize = 1 << 20;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OCTET_STRING: u8 = 0x04;
const FIELD_0: u8 = 0xa0;
const FIELD_0_IN_ONE: u8 = 0x80;
const FIELD_1: u8 = 0xa1;

type Result<T> = std::result::Result<T, DecryptError>;

/// Decrypts what it reads, BER or DER. Nothing that was read may be used before the end has come without an error.
pub struct Decryptor<R: Read> {
    input: BerReader<R>,
    cipher: cbc::Decryptor<Aes256>,
    /// Whether the content comes in pieces.
    in_pieces: bool,
    /// Whether a piece has been entered and not left.
    in_piece: bool,
    /// Encrypted bytes that were read and not decrypted: the last block is held back until it is known to be the last.
    encrypted: Vec<u8>,
    decrypted: Zeroizing<Vec<u8>>,
    /// How much of the decrypted bytes has been handed out.
    given: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Ended,
    Failed,
}

impl<R: Read> Decryptor<R> {
    /// Reads as far as the content, and opens its key. The input is best buffered.
    ///
    /// # Errors
    /// When it is not encrypted data, not to this key, or not in a way that is read here.
    pub fn new(input: R, key: &PrivateKey) -> Result<Self> {
        let mut input = BerReader::new(input);
        content_type(&mut input)?;
        input.enter(FIELD_0)?;
        input.enter(SEQUENCE)?;
        input.element(BLOCK)?; // the version, which follows from the rest
        if input.peek()?.tag == FIELD_0 {
            input.element(MOST_HEAD)?; // certificates of the sender
        }
        let receivers = match input.peek()? {
            Header { tag: SET, .. } => input.element(MOST_HEAD)?,
            _ => return Err(DecryptError::Damaged),
        };
        input.enter(SEQUENCE)?;
        input.element(MOST_HEAD)?; // the type of the content, which is for the reader of it
        let start = start(&input.element(MOST_HEAD)?)?;
        let key = transport::unwrap(&receivers, key)?;
        let in_pieces = match input.peek()? {
            Header { tag: FIELD_0, .. } => true,
            Header { tag: FIELD_0_IN_ONE, .. } => false,
            _ => return Err(DecryptError::Damaged),
        };
        input.enter(if in_pieces { FIELD_0 } else { FIELD_0_IN_ONE })?;
        Ok(Self {
            input,
            cipher: cbc::Decryptor::new(&Array::from(*key), &Array::from(start)),
            in_pieces,
            in_piece: false,
            encrypted: Vec::with_capacity(PIECE + BLOCK),
            decrypted: Zeroizing::new(Vec::with_capacity(PIECE + BLOCK)),
            given: 0,
            state: State::Open,
        })
    }

    /// Decrypts the next bytes.
    fn advance(&mut self) -> Result<()> {
        let ended = self.gather()?;
        self.given = 0;
        self.decrypted.clear();
        if ended {
            // A block of padding at least ends every content.
            if self.encrypted.is_empty() || !self.encrypted.len().is_multiple_of(BLOCK) {
                return Err(DecryptError::Damaged);
            }
            self.decrypt(self.encrypted.len());
            let (blocks, _) = aes::Block::slice_as_chunks(&self.decrypted);
            let content = Pkcs7::unpad_blocks(blocks).map_err(|_| DecryptError::Damaged)?.len();
            self.decrypted.truncate(content);
            self.close()?;
            self.state = State::Ended;
        } else {
            let ready = self.encrypted.len().saturating_sub(BLOCK) / BLOCK * BLOCK;
            self.decrypt(ready);
        }
        Ok(())
    }

    /// Moves the first encrypted bytes over, decrypted.
    fn decrypt(&mut self, length: usize) {
        self.decrypted.extend(self.encrypted.drain(..length));
        let (blocks, _) = Array::slice_as_chunks_mut(&mut self.decrypted);
        self.cipher.decrypt_blocks(blocks);
    }

    /// Reads encrypted bytes until there is a piece of them. Whether that was the last.
    fn gather(&mut self) -> Result<bool> {
        while self.encrypted.len() < PIECE {
            if self.in_pieces && !self.in_piece {
                if self.input.at_end()? {
                    return Ok(true);
                }
                self.input.enter(OCTET_STRING)?;
                self.in_piece = true;
            }
            let left = self.input.left().ok_or(DecryptError::Damaged)?;
            if left == 0 {
                if !self.in_pieces {
                    return Ok(true);
                }
                self.input.leave()?;
                self.in_piece = false;
                continue;
            }
            let have = self.encrypted.len();
            let now = usize::try_from(left).unwrap_or(usize::MAX).min(PIECE + BLOCK - have);
            self.encrypted.resize(have + now, 0);
            let room = self.encrypted.get_mut(have..).unwrap_or_default();
            self.input.fill(room)?;
        }
        Ok(false)
    }

    /// Leaves everything that was entered, and sees that nothing comes after.
    fn close(&mut self) -> Result<()> {
        self.input.leave()?; // the content
        self.input.leave()?; // EncryptedContentInfo
        if !self.input.at_end()? {
            match self.input.peek()? {
                Header { tag: FIELD_1, .. } => self.input.element(MOST_HEAD)?, // attributes, which nothing protects
                _ => return Err(DecryptError::Damaged),
            };
        }
        self.input.leave()?; // EnvelopedData
        self.input.leave()?; // the field it is in
        self.input.leave()?; // ContentInfo
        Ok(self.input.finish()?)
    }
}

impl<R: Read> Read for Decryptor<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.decrypted.len() && self.state == State::Open && !buffer.is_empty() {
            if let Err(error) = self.advance() {
                self.state = State::Failed;
                self.decrypted.clear();
                self.given = 0;
                return Err(error.into());
            }
        }
        if self.state == State::Failed {
            return Err(DecryptError::Damaged.into());
        }
        let rest = self.decrypted.get(self.given..).unwrap_or_default();
        let now = rest.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(rest) {
            *to = *from;
        }
        self.given += now;
        Ok(now)
    }
}

/// Enters the data, which must say they are encrypted.
fn content_type<R: Read>(input: &mut BerReader<R>) -> Result<()> {
    let read = |input: &mut BerReader<R>| {
        input.enter(SEQUENCE)?;
        input.element(64)
    };
    let oid = read(input).map_err(|error| match error {
        BerError::Malformed | BerError::TooLarge => DecryptError::NotEnveloped,
        other => other.into(),
    })?;
    match ObjectIdentifier::from_der(&oid) {
        Ok(rfc5911::ID_ENVELOPED_DATA) => Ok(()),
        Ok(rfc5911::ID_CT_AUTH_ENVELOPED_DATA) => Err(DecryptError::Unsupported),
        _ => Err(DecryptError::NotEnveloped),
    }
}

/// The start value of AES-256-CBC.
fn start(algorithm: &[u8]) -> Result<[u8; BLOCK]> {
    let algorithm = AlgorithmIdentifierOwned::from_der(algorithm).map_err(|_| DecryptError::Damaged)?;
    if algorithm.oid != rfc5911::ID_AES_256_CBC {
        return Err(DecryptError::Unsupported);
    }
    let start: Option<OctetString> =
        algorithm.parameters.and_then(|any| Decode::from_der(&any.to_der().ok()?).ok());
    start.and_then(|start| start.as_bytes().try_into().ok()).ok_or(DecryptError::Damaged)
}

impl<R: Read> fmt::Debug for Decryptor<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decryptor")
    }
}
