//! Tests across the crates: one program, since every one of them would link the same libraries again.
//!
//! `cargo test -p klagesak-tests registry::` runs one part of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod architecture;
mod arkivmelding;
mod attributes;
mod conformance;
mod docs;
mod eksempler;
mod evolution;
mod examples;
mod forloep;
mod forutsatt;
mod generated;
mod kompatibilitet;
mod laas;
mod leser;
mod leser_paa;
mod liv;
mod lov;
mod mange;
mod mutanter;
mod pakke;
mod personer;
mod profiler;
mod publisering;
mod published;
mod raad;
mod registry;
mod samtaler;
mod schema_is_serde;
mod standard;
mod syntetisk;
mod targets;
mod tekst;
mod tyngde;
mod vern;
