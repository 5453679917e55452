//! A whole case (FORLOEP).

pub(super) mod avsender;
pub(super) mod dekning;
pub(super) mod gang;
pub(super) mod henvisning;
pub(super) mod innhold;
pub(super) mod omfang;
pub(super) mod parter;
pub(super) mod personer;
pub(super) mod retning;
pub(super) mod sammenheng;
pub(super) mod svar;
pub(super) mod tur;
pub(super) mod utfall;
pub(super) mod vern;
