//! Checksums, made while the bytes pass by.

use sha2::{Digest, Sha256, Sha384, Sha512};

/// An algorithm a manifest may name. Weaker ones are not known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sha384,
    Sha512,
}

/// The checksum of the container, the one of the standard, and the one the ASiC manifest asks for.
pub(crate) struct Hasher {
    crc: crc32fast::Hasher,
    sha256: Sha256,
    wider: Option<Wider>,
}

enum Wider {
    Sha384(Sha384),
    Sha512(Sha512),
}

/// The checksums of a content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Digests {
    pub(crate) crc: u32,
    pub(crate) sha256: [u8; 32],
    /// The checksum by the algorithm that was asked for, where it is another.
    wider: Option<Vec<u8>>,
}

impl Digests {
    /// The checksum by the algorithm that was asked for.
    pub(crate) fn asked(&self) -> &[u8] {
        self.wider.as_deref().unwrap_or(&self.sha256)
    }
}

impl Hasher {
    pub(crate) fn new(asked: Option<Algorithm>) -> Self {
        let wider = match asked {
            None | Some(Algorithm::Sha256) => None,
            Some(Algorithm::Sha384) => Some(Wider::Sha384(Sha384::new())),
            Some(Algorithm::Sha512) => Some(Wider::Sha512(Sha512::new())),
        };
        Self { crc: crc32fast::Hasher::new(), sha256: Sha256::new(), wider }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.crc.update(bytes);
        self.sha256.update(bytes);
        match &mut self.wider {
            Some(Wider::Sha384(wider)) => wider.update(bytes),
            Some(Wider::Sha512(wider)) => wider.update(bytes),
            None => {}
        }
    }

    pub(crate) fn finish(self) -> Digests {
        Digests {
            crc: self.crc.finalize(),
            sha256: self.sha256.finalize().into(),
            wider: self.wider.map(|wider| match wider {
                Wider::Sha384(wider) => wider.finalize().to_vec(),
                Wider::Sha512(wider) => wider.finalize().to_vec(),
            }),
        }
    }
}

/// A checksum as it is written in a message.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksums_of_nothing_are_the_published_ones() {
        let empty = Hasher::new(None).finish();
        assert_eq!(hex(&empty.sha256), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!((empty.asked(), empty.crc), (empty.sha256.as_slice(), 0));
        let wide = |algorithm| hex(Hasher::new(Some(algorithm)).finish().asked());
        assert!(wide(Algorithm::Sha384).starts_with("38b060a751ac9638"));
        assert!(wide(Algorithm::Sha512).starts_with("cf83e1357eefb8bd"));
    }

    #[test]
    fn pieces_give_the_same_as_the_whole() {
        let mut pieces = Hasher::new(Some(Algorithm::Sha512));
        b"klagesak".chunks(3).for_each(|piece| pieces.update(piece));
        let mut whole = Hasher::new(Some(Algorithm::Sha512));
        whole.update(b"klagesak");
        assert_eq!(pieces.finish(), whole.finish());
    }
}
