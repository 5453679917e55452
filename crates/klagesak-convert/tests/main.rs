//! What comes in from the neighbours and goes out to them, as those who call the crate see it.

// A helper that fails is a test that fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod arkivmelding;
mod digisos;
mod kvittering;
mod sideveier;
#[path = "../../../tests/src/skipped.rs"]
#[allow(dead_code, unreachable_pub, reason = "each crate takes what it needs")]
mod skipped;
mod sperret;
