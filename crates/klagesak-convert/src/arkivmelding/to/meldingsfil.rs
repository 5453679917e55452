//! The message as a file: size and checksum.

use sha2::{Digest, Sha256};

/// What an archive knows of the file the message is: as it does of every other file.
#[derive(Debug, Default)]
pub(super) struct Meldingsfil {
    pub(super) sha256: String,
    pub(super) stoerrelse: String,
}

impl Meldingsfil {
    pub(super) fn av(bytes: &[u8]) -> Self {
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { sha256, stoerrelse: bytes.len().to_string() }
    }
}
