use super::funn::Funn;
use crate::innhold::regler::generated::pakke::{KO_PAKKE_251, KO_PAKKE_252};

/// Follows a text from its first byte to its last, with no memory of what has passed.
#[derive(Debug, Default)]
pub(super) struct Tekst {
    /// The first bytes of a character whose last have not come.
    halv: Vec<u8>,
    begynt: bool,
    utf16: bool,
    ikke_utf8: bool,
    styretegn: bool,
}

impl Tekst {
    pub(super) fn les(&mut self, bytes: &[u8]) {
        if !self.begynt && !bytes.is_empty() {
            self.begynt = true;
            self.utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
        }
        self.styretegn |= bytes.iter().any(|b| matches!(b, 0..=8 | 11 | 14..=31));
        if self.ikke_utf8 {
            return;
        }
        self.halv.extend_from_slice(bytes);
        match std::str::from_utf8(&self.halv) {
            Ok(_) => self.halv.clear(),
            Err(error) if error.error_len().is_none() => {
                self.halv.drain(..error.valid_up_to());
            }
            Err(_) => {
                self.ikke_utf8 = true;
                self.halv = Vec::new();
            }
        }
    }

    /// Whether it is text at all.
    pub(super) fn er_tekst(&self) -> bool {
        self.utf16 || !self.styretegn
    }

    pub(super) fn meld(&self, funn: &mut Funn) {
        if !self.er_tekst() {
            funn.uten_verdier(&KO_PAKKE_251);
        } else if self.utf16 || self.ikke_utf8 || !self.halv.is_empty() {
            funn.uten_verdier(&KO_PAKKE_252);
        }
    }
}
