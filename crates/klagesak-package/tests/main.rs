//! The shipment as those who call the crate see it: signatures, encryption.

// A helper that fails is a test that fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bouncycastle;
mod kryptering;
mod signatur;
mod signaturkrav;
mod signert_pakke;
#[path = "../../../tests/src/skipped.rs"]
#[allow(dead_code, unreachable_pub, reason = "each crate takes what it needs")]
mod skipped;
mod tilbakekalling;
mod verksted;
