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
mod folders;
mod hostile;
mod json;
mod kompat;
mod policy;
mod reply;
mod reports;
mod samtaler;
mod status;
mod support;
mod text;
mod timeline;
