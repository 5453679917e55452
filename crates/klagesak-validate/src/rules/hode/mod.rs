//! The head of any message (HODE).

pub(super) mod adressering;
pub(super) mod kommune;
pub(super) mod melding;
pub(super) mod navn;
pub(super) mod plassholdere;
pub(super) mod svar;
