//! Whether bytes are text, without keeping them.

use super::funn::Funn;
use crate::regler::generated::pakke::{KO_PAKKE_251, KO_PAKKE_252};

/// Whether bytes have no control characters but those text has. In which encoding they are is not asked.
pub(super) fn is_printable(bytes: &[u8]) -> bool {
    !bytes.iter().any(|b| matches!(b, 0..=8 | 11 | 14..=31))
}

/// Follows a text from its first byte to its last, with no memory of what has passed.
#[derive(Debug, Default)]
pub(super) struct Tekst {
    /// The first bytes of a character whose last have not come.
    half: Vec<u8>,
    begun: bool,
    utf16: bool,
    ikke_utf8: bool,
    controls: bool,
}

impl Tekst {
    pub(super) fn read(&mut self, bytes: &[u8]) {
        if !self.begun && !bytes.is_empty() {
            self.begun = true;
            self.utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
        }
        self.controls |= !is_printable(bytes);
        if self.ikke_utf8 {
            return;
        }
        self.half.extend_from_slice(bytes);
        match std::str::from_utf8(&self.half) {
            Ok(_) => self.half.clear(),
            Err(error) if error.error_len().is_none() => {
                self.half.drain(..error.valid_up_to());
            }
            Err(_) => {
                self.ikke_utf8 = true;
                self.half = Vec::new();
            }
        }
    }

    /// Whether it is text at all.
    pub(super) fn is_text(&self) -> bool {
        self.utf16 || !self.controls
    }

    pub(super) fn report(&self, funn: &mut Funn) {
        if !self.is_text() {
            funn.without_values(&KO_PAKKE_251);
        } else if self.utf16 || self.ikke_utf8 || !self.half.is_empty() {
            funn.without_values(&KO_PAKKE_252);
        }
    }
}
