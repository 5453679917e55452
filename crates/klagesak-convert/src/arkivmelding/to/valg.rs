//! What an arkivmelding depends on besides its message.

use klagesak_core::verdi::Tidspunkt;

/// Whose archive an arkivmelding is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// The sender's, and what the sender sends: an outgoing document.
    #[default]
    Avsender,
    /// The receiver's: an incoming document.
    Mottaker,
}

/// What an arkivmelding depends on besides its message.
#[derive(Debug, Clone, Copy, Default)]
pub struct Valg<'m> {
    /// The message byte for byte, when it travels as it came; without it, as this library writes it.
    pub melding: Option<&'m [u8]>,
    /// Whose archive it is for.
    pub side: Side,
    /// When the receiver got it; only in the receiver's archive.
    pub mottatt: Option<Tidspunkt>,
    /// When an answer over eFormidling is expected at the latest. It must be in the future; without it, the sender's
    /// integrasjonspunkt sets it.
    pub svar_innen: Option<Tidspunkt>,
}
