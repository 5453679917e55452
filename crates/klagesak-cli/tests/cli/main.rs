//! The program as its users meet it: arguments in, text and codes out.

// A helper that fails is a test that fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod canary;
mod codes;
mod commands;
mod conformance;
mod conversation;
mod convert;
mod digisos;
mod disk;
mod edges;
mod folders;
mod guides;
mod hostile;
mod json;
mod kompat;
mod pakke;
mod pakke_drept;
mod pakke_krav;
mod pakke_nokler;
mod policy;
mod quarantine;
mod rehearse;
mod reply;
mod reports;
mod samtaler;
#[path = "../../../../tests/src/skipped.rs"]
#[allow(dead_code, unreachable_pub, reason = "each crate takes what it needs")]
mod skipped;
mod status;
mod support;
mod text;
mod timeline;
mod vern;
