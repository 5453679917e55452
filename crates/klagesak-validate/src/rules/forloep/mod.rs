//! A whole case (FORLOEP).

pub(super) mod gang;
pub(super) mod innhold;
pub(super) mod sammenheng;
pub(super) mod svar;
pub(super) mod tur;
pub(super) mod utfall;
