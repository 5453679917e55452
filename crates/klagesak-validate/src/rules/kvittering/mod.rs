//! Receipts (KVITTERING).

pub(super) mod funn;
pub(super) mod resultat;
