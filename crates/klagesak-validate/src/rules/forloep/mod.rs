//! A whole case (FORLOEP).

pub(super) mod avsender;
pub(super) mod beskjed;
pub(super) mod dekning;
pub(super) mod doed;
pub(super) mod for_tidlig;
pub(super) mod gang;
pub(super) mod henvisning;
pub(super) mod hjemvisning;
pub(super) mod innhold;
pub(super) mod kostnader;
pub(super) mod omfang;
pub(super) mod overfoering;
pub(super) mod parter;
pub(super) mod personer;
pub(super) mod retning;
pub(super) mod rettelse;
pub(super) mod saksnummer;
pub(super) mod sammenheng;
pub(super) mod status;
pub(super) mod svar;
pub(super) mod trekk;
pub(super) mod tur;
pub(super) mod utfall;
pub(super) mod vern;
mod ytelser;
