//! Digisos: the klage that comes in, and the events that go out.

// A helper that fails is a test that fails; a check that is skipped says why.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod kanari;
mod klage;
mod offisielle;
mod soker;
mod support;
